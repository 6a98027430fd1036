import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Content controls as carriers (ECMA-376-1:2016 §17.5.2).
@Suite struct ContentControlTests {
    private func control(_ properties: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    private let run = "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:i/></w:rPr><w:t>Место</w:t></w:r>"

    @Test func `a control inside of a paragraph is filled by its tag, or by its title`() throws {
        let tagged =
            "<w:p>\(control("<w:alias w:val=\"Т\"/><w:tag w:val=\"x\"/><w:showingPlcHdr/><w:text/>", run))</w:p>"
        let filled = try Part.fill(tagged, "x: да")
        #expect(
            filled
                == "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Т\"/><w:tag w:val=\"x\"/><w:text/></w:sdtPr><w:sdtContent>"
                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">да</w:t></w:r></w:sdtContent></w:sdt></w:p>",
            "\(filled)")
        #expect(try Part.texts(tagged, "т: и так") == ["и так"])
        #expect(try Part.texts(tagged, "z: нет") == ["Место"])
    }

    @Test func `a control around paragraphs keeps the looks of the first`() throws {
        let body = control("<w:tag w:val=\"x\"/>", Part.p("а", "<w:jc w:val=\"center\"/>") + Part.p("б"))
        let filled = try Part.fill(body, "x: да")
        #expect(
            filled.contains("<w:jc w:val=\"center\"/>") && filled.contains("да") && !filled.contains("б"), "\(filled)")
    }

    @Test func `a control around a cell keeps the cell`() throws {
        let row =
            "<w:tr>\(control("<w:tag w:val=\"x\"/>", "<w:tc><w:tcPr/>\(Part.p("а"))</w:tc>"))<w:tc><w:tcPr/>\(Part.p("б"))</w:tc></w:tr>"
        let table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>\(row)</w:tbl>"
        let filled = try Part.fill(table, "x: да")
        #expect(filled.contains("<w:sdtContent><w:tc><w:tcPr/><w:p>") && filled.contains(">да<"), "\(filled)")
        #expect(try Part.fill(table, "y: да").contains(">а<"))
    }

    @Test(arguments: [("2026-06-05", "5 июня 2026"), ("завтра", "завтра")])
    func `a date is written as the control says`(value: String, expected: String) throws {
        let body =
            "<w:p>\(control("<w:tag w:val=\"x\"/><w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"d MMMM yyyy\"/><w:lid w:val=\"ru-RU\"/></w:date>", run))</w:p>"
        let filled = try Part.fill(body, "x: '\(value)'")
        #expect(filled.contains(">\(expected)<") && !filled.contains("fullDate"), "\(filled)")
    }

    @Test(arguments: [(true, "1", "☒"), (false, "0", "☐")])
    func `a check box is set`(value: Bool, state: String, sign: String) throws {
        let box =
            "<w:tag w:val=\"x\"/><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>"
        let filled = try Part.fill("<w:p>\(control(box, "<w:r><w:t>☐</w:t></w:r>"))</w:p>", "x: \(value)")
        #expect(filled.contains("<w14:checked w14:val=\"\(state)\"/>") && filled.contains(">\(sign)<"), "\(filled)")
        #expect(filled.contains("w:ascii=\"MS Gothic\""), "\(filled)")
    }

    @Test func `a list shows the text of a value, and takes no other`() throws {
        let list =
            "<w:tag w:val=\"x\"/><w:dropDownList><w:listItem w:displayText=\"Первый\" w:value=\"1\"/><w:listItem w:displayText=\"Второй\" w:value=\"2\"/></w:dropDownList>"
        let body = "<w:p>\(control(list, run))</w:p>"
        #expect(try Part.texts(body, "x: '2'") == ["Второй"])
        #expect(try Part.texts(body, "x: 2") == ["Второй"])
        #expect(try Part.texts(body, "x: Первый") == ["Первый"])
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.fill(body, "x: третий") }
        #expect(problems.diagnostics.map(\.code) == ["unknown-choice"])
    }

    @Test func `a repeating section stands for each record, its controls take the record's names first`() throws {
        let inner = "<w:p>\(control("<w:tag w:val=\"n\"/>", run))\(control("<w:tag w:val=\"m\"/>", run))</w:p>"
        let item = control("<w:id w:val=\"7\"/><w15:repeatingSectionItem/>", inner)
        let body = control("<w:tag w:val=\"xs\"/><w15:repeatingSection/>", item + item) + Part.p("конец")
        let named = body
        let filled = try Part.fill(
            named, "{xs: [{n: а}, {n: б}], m: М}")
        #expect(filled.contains(">а<") && filled.contains(">б<") && !filled.contains("Место"), "\(filled)")
        #expect(filled.components(of: ">М<") == 2, "\(filled)")
        #expect(!(try Part.fill(named, "{xs: [], m: М}")).contains("w:sdtContent"))
    }

    @Test func `typed tags in a control say what stands there`() throws {
        let body = "<w:p>\(control("<w:tag w:val=\"x\"/>", "<w:r><w:t>{{ y }}</w:t></w:r>"))</w:p>"
        #expect(try Part.texts(body, "{x: а, y: б}") == ["б"])
    }
}

extension String {
    /// How many times a text stands in it.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
