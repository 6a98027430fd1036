import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Compiles and fills a part that holds just the body that a test is about.
enum Part {
    private static let start =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>"
    private static let end = "</w:body></w:document>"

    static func program(_ body: String) throws(DiagnosticList) -> Program? {
        let tree: XMLTree
        do throws(Diagnostic) {
            tree = try XMLTree.parse(Array((start + body + end).utf8), part: "word/document.xml", limits: Limits())
        } catch {
            throw DiagnosticList([error])
        }
        return try PartCompiler(dialect: .wordprocessingML, filters: FilterRegistry()).compile(tree, story: .whole)
    }

    /// The body after filling, as XML.
    static func fill(
        _ body: String, _ data: String, unresolved: UnresolvedTags = .fail, limits: Limits = Limits()
    ) throws -> String {
        try fill(body, try DataReader.read(Array(data.utf8)), unresolved: unresolved, limits: limits)
    }

    static func fill(
        _ body: String, _ data: Value, unresolved: UnresolvedTags = .fail, limits: Limits = Limits()
    ) throws -> String {
        guard let program = try program(body) else { return body }
        var filler = Filler(
            program, data: data, identifiers: FreshIdentifiers(after: program.identifiersInUse),
            unresolved: unresolved, limits: limits)
        filler.fill()
        if !filler.problems.isEmpty { throw DiagnosticList(filler.problems) }
        let text = String(decoding: filler.output, as: UTF8.self)
        guard let first = text.firstRange(of: "<w:body>"), let last = text.firstRange(of: "</w:body>") else {
            return text
        }
        return String(text[first.upperBound..<last.lowerBound])
    }

    /// The texts of the paragraphs of a filled body, a table's rows as `[a|b]`.
    static func texts(_ body: String, _ data: String) throws -> [String] {
        let filled = try fill(body, data)
        let root = try XMLTree.parse(Array((start + filled + end).utf8), part: "filled", limits: Limits()).root
        return blocks(try #require(root.first("body", .wordprocessingML)))
    }

    private static func blocks(_ container: XMLElement) -> [String] {
        container.elements.compactMap { element in
            switch element.localName {
            case "p": element.shownText
            case "tbl":
                element.elements.filter { $0.localName == "tr" }.map { row in
                    "["
                        + row.elements.filter { $0.localName == "tc" }.map { blocks($0).joined(separator: "¶") }
                        .joined(separator: "|") + "]"
                }.joined()
            default: nil
            }
        }
    }

    static func p(_ text: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    static func tbl(_ rows: [String]...) -> String {
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid>"
            + rows.map { cells in
                "<w:tr>"
                    + cells.map { "<w:tc><w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/></w:tcPr>\($0)</w:tc>" }.joined()
                    + "</w:tr>"
            }.joined() + "</w:tbl>"
    }
}

extension XMLElement {
    /// The text with breaks and tabs as signs.
    fileprivate var shownText: String {
        switch localName {
        case "t": text
        case "br": "⏎"
        case "tab": "→"
        default: elements.map(\.shownText).joined()
        }
    }
}
