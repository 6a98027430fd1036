import Chancery
import ChanceryData
import ChanceryDocument
import Testing

@Suite struct InspectionTests {
    private let document = Document(
        body: [
            .paragraph(Paragraph("Раздел\tпервый\nи второй", label: "1.2)", style: "heading 1")),
            .table(
                Table(
                    grid: Grid(
                        cells: [
                            Cell([.paragraph(Paragraph("шапка"))], rowSpan: 1, columnSpan: 2),
                            Cell([.paragraph(Paragraph("а")), .paragraph(Paragraph("б"))]),
                        ],
                        places: [.cell(0), .covered(by: 0), .cell(1)], rowCount: 2, columnCount: 2))),
        ],
        footnotes: [[.paragraph(Paragraph("сноска"))]], properties: ["title": "План", "creator": "РОО"])

    @Test func `the JSON has the members of the contract`() {
        let json = String(decoding: Inspection(of: document).json, as: UTF8.self).filter { !$0.isWhitespace }
        #expect(
            json
                == #"""
                {"body":[
                {"type":"paragraph","label":"1.2)","style":"heading1","text":"Раздел\tпервый\nивторой"},
                {"type":"table","grid":[
                [{"blocks":[{"type":"paragraph","text":"шапка"}],"rowSpan":1,"columnSpan":2},null],
                [{"blocks":[{"type":"paragraph","text":"а"},{"type":"paragraph","text":"б"}],"rowSpan":1,"columnSpan":1},null]]}],
                "headers":[],"footers":[],"footnotes":[[{"type":"paragraph","text":"сноска"}]],"endnotes":[],"comments":[],
                "properties":{"creator":"РОО","title":"План"}}
                """#.filter { !$0.isWhitespace })
    }

    @Test func `the text is an indented list`() {
        #expect(
            Inspection(of: document).text == """
                paragraph 1 {heading 1}: [1.2)] Раздел⇥первый⏎и второй
                table 1 (2 × 2)
                  row 1
                    column 1–2: шапка
                  row 2
                    column 1
                      paragraph 1: а
                      paragraph 2: б
                footnote 1
                  paragraph 1: сноска
                property creator: РОО
                property title: План

                """)
    }
}
