/// A paragraph of formatted text.
package struct FormattedParagraph: Sendable, Hashable {
    /// What a paragraph is, which the template's styles have looks for.
    enum Kind: Sendable, Hashable {
        /// As the tag's own paragraph.
        case body
        /// Of level 1 to 6.
        case heading(Int)
        case item(Item)
        /// A further paragraph of a list item.
        case itemBody(level: Int)
        case quotation
        case code
    }

    /// The place of an item in its list.
    struct Item: Sendable, Hashable {
        /// From 0.
        var level: Int
        var isNumbered: Bool
        /// Tells the lists of one text apart: each numbers its items anew.
        var list: Int
        /// The number of the list's first item.
        var start: Int
    }

    var kind = Kind.body
    var runs: [FormattedRun]
}

/// A stretch of characters of one look.
package struct FormattedRun: Sendable, Hashable {
    /// `\n` breaks the line, a tab is a tab, a form feed breaks the page.
    package var text: String
    package var look: FormattedLook
    /// The address that the run links to.
    package var address: String?

    package init(_ text: String, _ look: FormattedLook = [], address: String? = nil) {
        self.text = text
        self.look = look
        self.address = address
    }
}

/// How characters differ from those around.
package struct FormattedLook: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let bold = FormattedLook(rawValue: 1)
    package static let italic = FormattedLook(rawValue: 2)
    package static let underline = FormattedLook(rawValue: 4)
    package static let strike = FormattedLook(rawValue: 8)
    package static let superscript = FormattedLook(rawValue: 16)
    package static let subscripted = FormattedLook(rawValue: 32)
    package static let code = FormattedLook(rawValue: 64)
}
