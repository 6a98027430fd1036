import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// What wraps text, runs, cells, rows and paragraphs is walked through at every level.
@Suite struct ContentControlTests {
    private static let wrappers: [@Sendable (String) -> String] = [
        { Word.sdt($0) }, { "<w:customXml w:element=\"x\"><w:customXmlPr/>\($0)</w:customXml>" },
        { Word.sdt(Word.sdt($0)) }, { "<x:чужое xmlns:x=\"urn:x\">\($0)</x:чужое>" },
        { "<w:ins w:id=\"1\">\($0)</w:ins>" }, { "<w:moveTo w:id=\"1\">\($0)</w:moveTo>" },
    ]

    @Test(arguments: wrappers)
    func `a wrapper around runs, cells, rows, tables and paragraphs changes nothing`(
        wrap: @Sendable (String) -> String
    ) throws {
        let plain = Word.p("а") + Word.tbl(Word.tr(Word.tc("1"), Word.tc("2")), Word.tr(Word.tc("3"), Word.tc("4")))
        let row = Word.tr(wrap(Word.tc("1")), Word.tc("2"))
        let wrapped =
            wrap("<w:p>\(wrap(Word.r("а")))</w:p>")
            + wrap(Word.tbl(wrap(row), wrap(Word.tr(Word.tc("3"), wrap("<w:tc>\(wrap(Word.p("4")))</w:tc>")))))
        #expect(try Word.outline(wrapped) == Word.outline(plain))
    }

    @Test func `several cells and rows in one control keep their places`() throws {
        let table = Word.tbl(
            Word.sdt(
                Word.tr(Word.tc("1"), Word.sdt(Word.tc("2") + Word.tc("3")))
                    + Word.tr(Word.tc("4"), Word.tc("5"), Word.tc("6"))))
        #expect(try Word.outline(table) == ["1|2|3", "4|5|6"])
    }

    @Test func `what describes a control is no text`() throws {
        let properties = """
            <w:rPr><w:b/><w:vanish/></w:rPr><w:dropDownList><w:listItem w:displayText="другое" w:value="1"/></w:dropDownList>\
            <w:date w:fullDate="2024-01-01T00:00:00Z"><w:dateFormat w:val="dd.MM.yyyy"/></w:date>
            """
        let end =
            "<w:sdt><w:sdtPr/><w:sdtEndPr><w:rPr><w:vanish/></w:rPr></w:sdtEndPr><w:sdtContent>\(Word.r("б"))</w:sdtContent></w:sdt>"
        #expect(try Word.outline("<w:p>\(Word.sdt(Word.r("а"), properties))\(end)</w:p>") == ["аб"])
    }

    @Test func `the prompt of an empty control is text, as Word prints it, and is told`() throws {
        let body =
            "<w:p>\(Word.sdt(Word.r("Место для даты"), "<w:showingPlcHdr/>"))\(Word.sdt(Word.r("!"), "<w:showingPlcHdr w:val=\"0\"/>"))</w:p>"
        #expect(try Word.outline(body) == ["Место для даты!"])
        #expect(
            try Word.notes(body) == [
                "paragraph 1: Fields that nobody has filled in show their prompts (1); they were read as text"
            ])
    }

    @Test func `a check box of Word 2010 is the character that it shows`() throws {
        let box = Word.sdt(Word.r("☒"), "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>")
        #expect(try Word.outline("<w:p>\(box)\(Word.r(" да"))</w:p>") == ["☒ да"])
    }

    @Test func `links keep their text wherever they lead`() throws {
        let body = """
            <w:p><w:hyperlink r:id="нет" w:tooltip="x">\(Word.r("а"))</w:hyperlink><w:hyperlink w:anchor="_top">\(Word.r("б"))</w:hyperlink>\
            <w:smartTag w:uri="urn:x" w:element="date"><w:smartTagPr><w:attr w:name="ls" w:val="trans"/></w:smartTagPr>\(Word.r("в"))</w:smartTag></w:p>
            """
        #expect(try Word.outline(body) == ["абв"])
    }
}
