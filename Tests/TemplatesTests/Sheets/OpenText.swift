import ChanceryXML

/// The text of a paragraph of ODF as ODF 1.3 part 3 §6.1.2 reads it: blanks collapse, `text:s` stands for real ones.
struct OpenText {
    private(set) var result = ""
    private var isAfterBlank = true

    mutating func read(_ element: XMLElement) {
        for child in element.children {
            switch child {
            case .text(let text):
                for scalar in text.unicodeScalars {
                    let isBlank = scalar == " " || scalar == "\n" || scalar == "\t"
                    if isBlank, isAfterBlank { continue }
                    result.unicodeScalars.append(isBlank ? " " : scalar)
                    isAfterBlank = isBlank
                }
            case .element(let inner):
                switch inner.localName {
                case "s":
                    let count = inner.attribute("c", .odfText).flatMap { Int($0) } ?? 1
                    result += String(repeating: " ", count: count)
                case "tab": result += "→"
                case "line-break": result += "⏎"
                case "note", "annotation", "frame": continue
                default:
                    read(inner)
                    continue
                }
                // A careful writer has no plain blank behind one of these.
                isAfterBlank = inner.localName == "s"
            case .comment, .processingInstruction: break
            }
        }
    }
}
