import ChanceryDiagnostics
import ChanceryDocument

/// A line of a paper as its readers go through it: a paragraph, or the part of one between two line breaks.
struct PaperLine {
    /// What stands in the line, without blanks at its ends and without a bullet; tabs stay.
    var text: String
    /// The automatic number that is printed before it: `1.2.`; bullets are none.
    var label: String?
    /// Whether a bullet stands before it, automatic or typed.
    var isBulleted: Bool
    /// Whether it goes on in the paragraph of the line before, behind a line break.
    var continuesParagraph: Bool
    /// Whether blank paragraphs, a table's edge or nothing stand before it.
    var followsGap: Bool
    /// How the line lies between the margins.
    var alignment: Alignment
    /// Whether all of the paragraph is bold.
    var isBold: Bool
    /// Whether its paragraph has an outline level or the style of a title.
    var isOutlined: Bool
    /// Which cell of which table it stands in, counted through; `nil` outside of tables.
    var cell: Int?
    /// Where it stands.
    var place: Place
    /// Whether it is a row of a table, its cells parted by tabs.
    var isRow = false
    /// Whether it stands in a table that is headed and has rows below, and not in one that lays the text out.
    var isTabled = false
    /// The bullet that is typed before it, with the blank behind it; `nil` for an automatic one.
    var bullet: String?

    /// Whether it is set as a heading.
    var isHeadingLike: Bool { isBold || alignment == .center || isOutlined }

    /// The number before the line, printed or typed, and what follows it.
    var numbered: (number: NumberedHeading?, rest: String) {
        if let label, let found = NumberedHeading(label + " А"), found.title == "А" {
            return (found, text)
        }
        if let found = NumberedHeading(text), !found.title.isEmpty || !isDate(text), !isPhone(found.title) {
            return (found, found.title)
        }
        return (nil, text)
    }

    /// The number or the bullet that is typed before the line, with the blank behind it; nothing for automatic ones.
    var typedMark: String {
        if let bullet { return bullet }
        let rest = numbered.rest
        return label == nil && text.hasSuffix(rest) ? String(text.dropLast(rest.count)) : ""
    }

    /// The number as it is printed, without a closing dot.
    var printedNumber: String? { label.flatMap(PrintedNumber.normalised) ?? numbered.number?.number }

    /// The line as a reader sees it, its automatic number in front.
    var shown: String { label.map { $0 + " " + text } ?? text }

    /// Whether the line is drawn with signs alone: «________».
    var isRule: Bool {
        text.utf8.count > 4 && text.unicodeScalars.allSatisfy { $0 == "_" || $0.isDash || $0 == "=" || $0 == "*" }
    }
    /// Whether a small letter comes first.
    var beginsSmall: Bool { text.unicodeScalars.first?.isLowercaseLetter ?? false }

    /// «8 (4212) 21-11-25» is a telephone number, and no point 8.
    private func isPhone(_ title: String) -> Bool {
        !title.unicodeScalars.contains(where: \.isLetter) && ContactReader.isPhone(text)
    }

    private func isDate(_ text: String) -> Bool { DateReader.date(in: Tokens(text), at: 0) != nil }
}

extension PaperLine {
    /// A text as a line of its own, without a look.
    init(_ text: String) {
        self.init(
            text: text, label: nil, isBulleted: false, continuesParagraph: false, followsGap: false, alignment: .start,
            isBold: false, isOutlined: false, cell: nil, place: .whole)
    }

    /// The line as the readers of marks take it.
    var asLine: Line {
        Line(
            paragraph: Paragraph(text, alignment: alignment, isBold: isBold), text: text, cell: cell,
            followsGap: followsGap, number: 0)
    }

    /// A part of the line as a line of its own.
    func part(_ text: String, isFirst: Bool) -> PaperLine {
        var copy = self
        copy.text = text
        if !isFirst {
            copy.label = nil
            copy.isBulleted = false
            copy.continuesParagraph = true
            copy.followsGap = false
        }
        return copy
    }
}
