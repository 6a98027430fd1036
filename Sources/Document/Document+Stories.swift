package import ChanceryDiagnostics

extension Document {
    /// What stands beside the body of a document, in the order in which it is told.
    package enum Story: String, Sendable, CaseIterable {
        case header, footer, footnote, endnote, comment

        /// The name of the list of them.
        package var plural: String { rawValue + "s" }

        /// The place of one by its number, from 1.
        package func step(_ number: Int) -> PlaceStep {
            switch self {
            case .header: .header(number)
            case .footer: .footer(number)
            case .footnote: .footnote(number)
            case .endnote: .endnote(number)
            case .comment: .comment(number)
            }
        }
    }

    /// The stories of a kind.
    package subscript(story: Story) -> [[Block]] {
        switch story {
        case .header: headers
        case .footer: footers
        case .footnote: footnotes
        case .endnote: endnotes
        case .comment: comments
        }
    }
}
