import ChanceryXML

/// The marks around what a template includes: processing instructions, which no format takes for content.
///
/// Whoever counts places takes them for what they say, and none comes into a document.
enum IncludeMark: Hashable {
    /// What follows is counted by itself: it stands in the included template of this name.
    case begin(String)
    case end
    /// So many paragraphs more than there are: those of a tag that is gone count, those that a tag was cut into do not.
    case recount(Int)

    private static let beginTarget = "chancery-include"
    private static let endTarget = "chancery-include-end"
    private static let recountTarget = "chancery-recount"

    /// The mark that a processing instruction is; `nil` for any other.
    init?(target: String, data: String) {
        switch target {
        case Self.beginTarget: self = .begin(data)
        case Self.endTarget: self = .end
        case Self.recountTarget:
            guard let count = Int(data) else { return nil }
            self = .recount(count)
        default: return nil
        }
    }

    init?(_ node: XMLNode) {
        guard case .processingInstruction(let target, let data) = node else { return nil }
        self.init(target: target, data: data)
    }

    var node: XMLNode {
        switch self {
        // A name with the end of the mark in it would end it.
        case .begin(let name): .processingInstruction(target: Self.beginTarget, data: name.replacing("?>", with: "? >"))
        case .end: .processingInstruction(target: Self.endTarget, data: "")
        case .recount(let count): .processingInstruction(target: Self.recountTarget, data: String(count))
        }
    }
}
