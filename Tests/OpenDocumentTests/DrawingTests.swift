import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

@Suite struct DrawingTests {
    private func box(_ content: String) -> String {
        "<draw:frame><draw:text-box>\(content)</draw:text-box></draw:frame>"
    }

    @Test func `the text of a box follows the paragraph that anchors it`() throws {
        let body =
            "<text:p>а\(box(ODT.p("бланк") + ODT.table(ODT.row(ODT.cell("1"), ODT.cell("2")))))б</text:p>" + ODT.p("в")
        let document = try ODT.read(body)
        #expect(ODT.outline(document.body) == ["аб", "бланк", "1|2", "в"])
        #expect(ODT.paragraphs(document).map(\.isInTextBox) == [false, true, false])
    }

    @Test func `boxes in boxes, in cells, at the page and in groups are read`() throws {
        let shape =
            "<draw:g><draw:custom-shape>\(ODT.p("фигура"))<draw:enhanced-geometry/></draw:custom-shape></draw:g>"
        let cell = "<table:table-cell><text:p>я\(shape)</text:p></table:table-cell>"
        let body =
            box(ODT.p("страница")) + "<text:p>\(box("<text:p>внешняя\(box(ODT.p("внутренняя")))</text:p>"))</text:p>"
            + ODT.table("<table:table-row>\(cell)</table:table-row>")
        #expect(try ODT.outline(body) == ["страница", "", "внешняя", "внутренняя", "я¶фигура"])
    }

    @Test func `a shape without text leaves nothing`() throws {
        #expect(try ODT.outline("<text:p>а<draw:line><text:p/></draw:line>\(box("<text:p/>"))</text:p>") == ["а"])
    }

    @Test func `a table to fill in stays, though its box has no text`() throws {
        let table = ODT.table(ODT.row(ODT.cell(""), ODT.cell("")), ODT.row(ODT.cell(""), ODT.cell("")))
        let document = try ODT.read("<text:p>а\(box(table + "<text:p/>"))</text:p>")
        let tables = document.body.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.map { [$0.grid.rowCount, $0.grid.columnCount] } == [[2, 2]])
    }

    @Test(arguments: [
        "<draw:frame>\n <draw:image/>\n</draw:frame>",
        "<draw:frame>\n <draw:text-box>\n <text:p/>\n</draw:text-box>\n </draw:frame>",
        "<draw:g>\n <draw:line>\n<text:p/>\n </draw:line>\n</draw:g>",
        "<text:ruby>\n <text:ruby-base>ми</text:ruby-base>\n <text:ruby-text>х</text:ruby-text>\n</text:ruby>",
    ])
    func `blanks between elements that hold no text are none`(inside: String) throws {
        let word = try ODT.outline("<text:p>ге\(inside)си ге</text:p>")
        #expect(word == [inside.contains("ruby") ? "гемиси ге" : "геси ге"])
    }

    @Test func `names and descriptions of drawings are no text`() throws {
        let body =
            "<text:p>а<draw:frame><draw:text-box/><svg:title>х</svg:title><svg:desc>х</svg:desc></draw:frame></text:p>"
        #expect(try ODT.outline(body) == ["а"])
    }

    @Test(
        arguments: [
            (
                "<draw:frame><draw:image xlink:href=\"a.png\"/><draw:image xlink:href=\"a.svg\"/></draw:frame>",
                "a picture"
            ),
            (
                "<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"x\"/></draw:frame>",
                "a chart"
            ),
            ("<draw:frame><draw:object xlink:href=\"./Object 2\"/></draw:frame>", "a formula"),
            ("<draw:frame><draw:object xlink:href=\"./Object 9\"/></draw:frame>", "an embedded object"),
            ("<draw:frame><draw:object-ole xlink:href=\"x\"/></draw:frame>", "an embedded object"),
            (
                "<draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math></draw:object></draw:frame>",
                "a formula"
            ),
            (
                """
                <draw:frame><draw:object><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\
                <office:body><office:spreadsheet><text:p>х</text:p></office:spreadsheet></office:body></office:document></draw:object></draw:frame>
                """, "an embedded spreadsheet"
            ), ("<draw:control draw:control=\"c\"/>", "a form control"),
            ("<draw:frame><draw:floating-frame/></draw:frame>", "a floating frame"),
        ])
    func `what is no text is noted once, with its place`(drawing: String, name: String) throws {
        let entries = ["chart", "formula"].enumerated().map { index, kind in
            """
            <manifest:file-entry manifest:full-path="Object \(index + 1)/" \
            manifest:media-type="application/vnd.oasis.opendocument.\(kind)"/>
            """
        }
        let body = ODT.p("а") + ODT.table(ODT.row(ODT.cell("б"), ODT.cell("в" + drawing)))
        let (document, notes) = try ODT.reading(ODT.Parts(body: body, entries: entries.joined()))
        #expect(ODT.outline(document.body) == ["а", "б|в"])
        #expect(notes.map(\.code) == ["not-carried-over"])
        #expect(notes.map(\.place) == [Place(.table(1), .row(1), .cell(2))])
        #expect(notes.first?.wording.english == "Not carried over: \(name)")
    }

    @Test func `forms and scripts around the text are no text`() throws {
        let body = """
            <office:forms><form:form xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"><text:p>х</text:p></form:form></office:forms>\
            \(ODT.p("а<draw:frame><draw:image><office:binary-data>AAAA</office:binary-data><text:p>х</text:p></draw:image></draw:frame>"))
            """
        #expect(try ODT.outline(body) == ["а"])
    }
}
