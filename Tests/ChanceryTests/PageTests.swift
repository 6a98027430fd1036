import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import Chancery

@Suite struct PageTests {
    private static let document = Document(
        body: [
            .paragraph(Paragraph("План <и> «цели»", outlineLevel: 0, alignment: .center)),
            .paragraph(Paragraph("  ")),
            .paragraph(Paragraph("16.01.2026")),
            .paragraph(Paragraph("Провести\nсмотр", label: "1.")),
            .table(
                Table(
                    grid: Grid(
                        cells: [
                            Cell([.paragraph(Paragraph("№"))], rowSpan: 2), Cell([.paragraph(Paragraph("a | b"))]),
                            Cell([.paragraph(Paragraph("раз")), .paragraph(Paragraph("два"))]),
                        ],
                        places: [.cell(0), .cell(1), .covered(by: 0), .cell(2)], rowCount: 2, columnCount: 2),
                    headerRowCount: 1)),
        ], footnotes: [[.paragraph(Paragraph("сноска"))]])

    @Test func `HTML keeps headings, labels, breaks and merged cells, and makes markup harmless`() {
        let page = HTMLPage(of: Self.document).text
        #expect(page.contains("<title>План &lt;и&gt; «цели»</title>"))
        #expect(page.contains("<h1 class=\"center\">План &lt;и&gt; «цели»</h1>"))
        #expect(page.contains("<p>1. Провести<br>смотр</p>"))
        #expect(page.contains("<th rowspan=\"2\">\n<p>№</p>"))
        #expect(page.contains("<td>\n<p>раз</p>\n<p>два</p>\n</td>"))
        #expect(page.contains("<ol>\n<li>\n<p>сноска</p>"))
        #expect(!page.contains("<p>  </p>"))
    }

    @Test func `Markdown keeps what is printed from becoming lists and tables of its own`() {
        #expect(
            MarkdownPage(of: Self.document).text == """
                # План &lt;и> «цели»

                16.01.2026

                1\\. Провести<br>смотр

                | № | a \\| b |
                | --- | --- |
                |  | раз<br>два |

                \\[1\\] сноска

                """)
    }

    @Test(arguments: ["1. a", "2) b", "- c", "+ d", "1."])
    func `a paragraph that looks like a point of a list stays a paragraph`(text: String) throws {
        let page = MarkdownPage(of: Document(body: [.paragraph(Paragraph(text))])).text
        let input = Input(name: "page.md", bytes: Array(page.utf8))
        let document = try Importer().document(from: input).model
        guard case .paragraph(let paragraph) = try #require(document.body.first) else { return #expect(Bool(false)) }
        #expect(paragraph.label == nil && paragraph.text == text)
    }

    @Test func `PDF without LibreOffice says what to install`() {
        #expect(throws: DiagnosticList([.missingLibreOffice])) {
            try PageExporter().page(of: [], from: .docx, as: .pdf)
        }
    }
}
