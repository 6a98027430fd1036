import ChanceryXML

/// Wraps the character data of a paragraph of ODF into texts like those of other formats, its blanks as a reader sees them.
///
/// Blanks at the start and all but the first of a row of blanks are none; `text:s` stands for real ones (ODF 1.3 part 3 §6.1.2, as LibreOffice
/// reads it: behind a `text:s`, a tab or a break a blank counts again).
struct LooseText {
    /// More blanks in one element than anybody types are left as they are.
    private static let blankLimit = 4096

    private let dialect: Dialect
    private var isAfterBlank = true

    init(dialect: Dialect) {
        self.dialect = dialect
    }

    /// Whether there is a brace anywhere in the text of a paragraph.
    static func holdsBrace(_ nodes: [TemplateNode], _ dialect: Dialect) -> Bool {
        nodes.contains { node in
            switch node {
            case .text(let text): text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
            case .element(let element):
                dialect.holdsLooseText(element.role) && element.role != .paragraph
                    && holdsBrace(element.children, dialect)
            case .other, .tag, .scope: false
            }
        }
    }

    /// The children of a paragraph with their texts wrapped.
    mutating func wrap(_ nodes: [TemplateNode]) -> [TemplateNode] {
        var result: [TemplateNode] = []
        var piece = String.UnicodeScalarView()

        func flush() {
            if !piece.isEmpty { result.append(.element(.loose(String(piece)))) }
            piece = String.UnicodeScalarView()
        }

        for node in nodes {
            switch node {
            case .text(let text): append(text, to: &piece)
            case .element(var element):
                switch element.role {
                case .ignorable: break
                case .blanks where element.blankCount <= Self.blankLimit:
                    for _ in 0..<element.blankCount { piece.append(" ") }
                    isAfterBlank = false
                case .blanks:
                    flush()
                    element.role = .other
                    isAfterBlank = false
                    result.append(.element(element))
                case .run, .inline:
                    flush()
                    element.children = wrap(element.children)
                    result.append(.element(element))
                default:
                    flush()
                    if element.role != .mark { isAfterBlank = false }
                    result.append(.element(element))
                }
            case .tag:
                // A value that a carrier prints.
                flush()
                isAfterBlank = false
                result.append(node)
            case .other, .scope:
                flush()
                result.append(node)
            }
        }
        flush()
        return result
    }

    private mutating func append(_ text: String, to piece: inout String.UnicodeScalarView) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r":
                if !isAfterBlank { piece.append(" ") }
                isAfterBlank = true
            default:
                piece.append(scalar)
                isAfterBlank = false
            }
        }
    }
}

extension TemplateElement {
    /// A text without an element of its own.
    static func loose(_ text: String) -> TemplateElement {
        TemplateElement(head: XMLElement("", namespace: .none), role: .text, children: [.text(text)])
    }

    /// Whether this is a text without an element of its own.
    var isLoose: Bool { role == .text && head.qualifiedName.isEmpty }

    /// How many blanks a `text:s` stands for (ODF 1.3 part 3 §19.755).
    var blankCount: Int {
        guard let count = head.attribute("c", .odfText) else { return 1 }
        return Int(count).map { max(0, $0) } ?? 1
    }
}
