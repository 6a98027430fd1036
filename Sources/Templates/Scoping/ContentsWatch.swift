import ChanceryXML

/// Tells while a part is walked through whether the walk is in a table of contents: what stands there is a copy of headings, made when
/// the author last had it made, their tags too.
struct ContentsWatch {
    /// The fields of WordprocessingML that are open, and whether each makes a table of contents.
    private var fields: [Bool] = []
    private var bodies = 0
    /// How many tables of contents have begun so far.
    private(set) var count = 0

    var isInside: Bool { bodies > 0 || fields.contains(true) }

    mutating func enter(_ element: XMLElement) {
        if element.is("fldChar", .wordprocessingML) {
            switch element.attribute("fldCharType", .wordprocessingML) {
            case "begin": fields.append(false)
            case "end": _ = fields.popLast()
            default: break
            }
        } else if element.is("instrText", .wordprocessingML), fields.last == false, Self.makesContents(element.text) {
            fields[fields.count - 1] = true
            count += 1
        } else if Self.isBody(element) {
            bodies += 1
            count += 1
        }
    }

    mutating func leave(_ element: XMLElement) {
        if Self.isBody(element) { bodies -= 1 }
    }

    /// What an index of ODF shows (ODF 1.3 part 3 §8.2.2), and a simple field that makes one.
    private static func isBody(_ element: XMLElement) -> Bool {
        element.is("index-body", .odfText)
            || element.is("fldSimple", .wordprocessingML)
                && element.attribute("instr", .wordprocessingML).map(makesContents) ?? false
    }

    /// Whether the code of a field is that of a table of contents (ECMA-376-1:2016 §17.16.5.68).
    static func makesContents(_ code: String) -> Bool {
        code.split(whereSeparator: \.isWhitespace).first?.uppercased() == "TOC"
    }
}
