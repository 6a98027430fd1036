import ChanceryData
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Tags that are indented with tabs, as programmers do code.
@Suite struct TagIndentTests {
    /// `⇥` is a tab.
    private func texts(_ paragraphs: [String], _ data: String, _ sheet: Sheet) throws -> [String] {
        let value = try DataReader.read(Array(data.utf8))
        switch sheet {
        case .docx:
            let blocks = paragraphs.map { text in
                Part.p(text).replacing("⇥", with: "</w:t><w:tab/><w:t xml:space=\"preserve\">")
            }
            let part = WordSheet.part([]).replacing("<w:sectPr/>", with: blocks.joined() + "<w:sectPr/>")
            return WordSheet.texts(try sheet.fill(part, value))
        case .odt:
            let blocks = paragraphs.map { "<text:p>\($0.replacing("⇥", with: "<text:tab/><text:s/>"))</text:p>" }
            let part = OpenSheet.part([]).replacing("</office:text>", with: blocks.joined() + "</office:text>")
            return OpenSheet.texts(try sheet.fill(part, value)).map { $0.replacing("→ ", with: "→") }
        }
    }

    @Test(arguments: Sheet.allCases)
    func `a control tag before or behind tabs alone leaves no paragraph`(sheet: Sheet) throws {
        let loop = ["⇥{% for x in xs %}", "{{ x }}", "⇥ ⇥{% endfor %}⇥"]
        #expect(try texts(loop, "xs: [a, b]", sheet) == ["a", "b"])
        let branch = ["а", "⇥{% if e %}", "⇥⇥{% if e %}{# x #}", "x", "{% endif %}⇥", "⇥{% endif %}", "б"]
        #expect(try texts(branch, "e: false", sheet) == ["а", "б"])
        #expect(try texts(branch, "e: true", sheet) == ["а", "x", "б"])
    }

    @Test(arguments: Sheet.allCases)
    func `tabs beside text and between tags stay`(sheet: Sheet) throws {
        #expect(try texts(["⇥{% if e %}x{% endif %}"], "e: true", sheet) == ["→x"])
        #expect(try texts(["⇥{{ e }}"], "e: y", sheet) == ["→y"])
        #expect(try texts(["а{% if e %}⇥{% endif %}б"], "e: true", sheet) == ["а→б"])
        #expect(try texts(["⇥", "{# x #}", "б"], "e: true", sheet) == ["→", "б"])
    }
}
