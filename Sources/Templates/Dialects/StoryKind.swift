import ChanceryDiagnostics
import ChanceryXML

/// A text apart from the body, as its reader sees it.
enum StoryKind: Sendable, Hashable {
    case header, footer, footnote, endnote, comment, textBox

    /// The story's place by its number.
    func step(_ number: Int) -> PlaceStep {
        switch self {
        case .header: .header(number)
        case .footer: .footer(number)
        case .footnote: .footnote(number)
        case .endnote: .endnote(number)
        case .comment: .comment(number)
        case .textBox: .textBox(number)
        }
    }
}

extension Dialect {
    /// The story that an element begins inside of a part; `nil` for one that goes on with the story around.
    func story(of element: XMLElement) -> StoryKind? {
        switch (element.namespace, element.localName) {
        // The separators of notes are no notes (ECMA-376-1:2016 §17.11.10).
        case (.wordprocessingML, "footnote"): element.attribute("type", .wordprocessingML) == nil ? .footnote : nil
        case (.wordprocessingML, "endnote"): element.attribute("type", .wordprocessingML) == nil ? .endnote : nil
        case (.wordprocessingML, "comment"), (.odfOffice, "annotation"): .comment
        case (.wordprocessingML, "txbxContent"): .textBox
        case (.odfDraw, let name) where Self.textShapes.contains(name): .textBox
        case (.odfStyle, "header"), (.odfStyle, "header-left"), (.odfStyle, "header-first"): .header
        case (.odfStyle, "footer"), (.odfStyle, "footer-left"), (.odfStyle, "footer-first"): .footer
        case (.odfText, "note"):
            element.attribute("note-class", .odfText) == "endnote" ? .endnote : .footnote
        default: nil
        }
    }
}
