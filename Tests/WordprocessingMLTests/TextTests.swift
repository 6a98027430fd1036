import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

@Suite struct TextTests {
    @Test(arguments: [
        ("<w:r><w:t>10</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r>", "10-12"),
        ("<w:r><w:t>мето</w:t><w:softHyphen/><w:t>дист</w:t></w:r>", "методист"),
        ("<w:r><w:t>мето\u{AD}дист</w:t></w:r>", "методист"),
        ("<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:ptab/><w:t>в</w:t><w:br/><w:t>г</w:t><w:cr/></w:r>", "а\tб\tв\nг\n"),
        ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "•✓"),
        ("<w:r><w:t>\u{F0B7}</w:t></w:r>", "•"),
        ("<w:ins><w:r><w:t>новое</w:t></w:r></w:ins><w:del><w:r><w:delText>старое</w:delText></w:r></w:del>", "новое"),
        (
            "<w:moveFrom><w:r><w:t>отсюда</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>сюда</w:t></w:r></w:moveTo>",
            "сюда"
        ),
        ("<w:hyperlink r:id=\"нет\"><w:r><w:t>ссылка</w:t></w:r></w:hyperlink>", "ссылка"),
        ("<w:smartTag><w:smartTag><w:r><w:t>Хабаровск</w:t></w:r></w:smartTag></w:smartTag>", "Хабаровск"),
        ("<w:customXml w:element=\"x\"><w:customXmlPr/><w:r><w:t>а</w:t></w:r></w:customXml>", "а"),
        ("<w:bdo><w:r><w:t>а</w:t></w:r></w:bdo><w:dir><w:r><w:t>б</w:t></w:r></w:dir>", "аб"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>чтение</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>слово</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "слово"
        ),
        ("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>поле</w:t></w:r></w:sdtContent></w:sdt>", "поле"),
        ("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>01.02.2026</w:t></w:r></w:fldSimple>", "01.02.2026"),
        (
            "<w:r><w:t>сло</w:t></w:r><w:proofErr/><w:bookmarkStart/><w:r><w:lastRenderedPageBreak/><w:t>во</w:t></w:r>",
            "слово"
        ),
        (
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайное</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>явное</w:t></w:r>",
            "явное"
        ),
        ("<w:r><w:rPr><w:caps/></w:rPr><w:t>Как набрано</w:t></w:r>", "Как набрано"),
    ])
    func `reads what a reader of the page sees`(xml: String, text: String) throws {
        #expect(try Word.outline("<w:p>\(xml)</w:p>") == [text])
    }

    @Test(arguments: [
        ("<w:t>\n    Срок\n    исполнения\n  </w:t>", "Срок исполнения "), ("<w:t>а\n&amp; б</w:t>", "а & б"),
        ("<w:t xml:space=\"preserve\">а \r\n</w:t><w:br/><w:t>б&#10;</w:t><w:t>в</w:t>", "а \nб в"),
        ("<w:t> а\tб </w:t>", " а\tб "),
    ])
    func `line ends of the file are no breaks`(content: String, text: String) throws {
        #expect(try Word.outline("<w:p><w:r>\(content)</w:r></w:p>") == [text])
    }

    @Test func `gives a field's result and not its instruction, fields inside of an instruction included`() throws {
        func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let inner =
            mark("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" + mark("separate")
            + "<w:r><w:t>внутри</w:t></w:r>" + mark("end")
        let xml =
            "<w:p>" + mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + inner + mark("separate")
            + "<w:r><w:t>итог</w:t></w:r>" + mark("end") + "<w:r><w:t>.</w:t></w:r></w:p>"
        #expect(try Word.outline(xml) == ["итог."])
    }

    @Test func `a field that never ends does not swallow the rest of the document`() throws {
        let xml = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + Word.p("дальше")
        #expect(try Word.outline(xml) == ["", "дальше"])
    }

    @Test func `a paragraph whose mark was deleted stands before the text of the next one`() throws {
        let xml = Word.p("пер", "<w:rPr><w:del/></w:rPr>") + Word.p("вый") + Word.p("второй")
        #expect(try Word.outline(xml) == ["первый", "второй"])
    }

    @Test func `hides text by its styles, and two that hide cancel`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="HH"><w:basedOn w:val="H"/></w:style>\
            <w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>
            """
        #expect(try Word.outline(Word.p("нет", "<w:pStyle w:val=\"HH\"/>"), styles: styles) == [])
        let both =
            "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>да</w:t></w:r></w:p>"
        #expect(try Word.outline(both, styles: styles) == ["да"])
    }

    @Test func `takes one branch of alternatives, and none where no branch is understood`() throws {
        func box(_ text: String) -> String { "<w:txbxContent>\(Word.p(text))</w:txbxContent>" }
        let shape = """
            <w:p><w:r><w:t>якорь</w:t><mc:AlternateContent><mc:Choice Requires="wps">\(box("надпись"))</mc:Choice>\
            <mc:Fallback><w:pict><v:textbox>\(box("надпись"))</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """
        #expect(try Word.outline(shape) == ["якорь", "надпись"])
        let foreign =
            "<w:p><mc:AlternateContent><mc:Choice Requires=\"wpsCustomData\"><w:r><w:t>нет</w:t></w:r></mc:Choice></mc:AlternateContent></w:p>"
        #expect(try Word.outline(foreign) == [""])
    }

    @Test func `reads Strict names, another prefix and the accepted view alike`() throws {
        #expect(try Word.outline(Word.p("строго"), namespace: Word.strict) == ["строго"])
        let document = try Word.read("<x:p xmlns:x=\"\(Word.main)\"><x:r><x:t>иначе</x:t></x:r></x:p>")
        #expect(Word.outline(document.body) == ["иначе"])
    }

    @Test func `tells headings, alignment and bold`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/><w:jc w:val="center"/></w:pPr>\
            <w:rPr><w:b/></w:rPr></w:style>
            """
        let document = try Word.read(
            Word.p("Раздел", "<w:pStyle w:val=\"H2\"/>")
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>а</w:t></w:r><w:r><w:t> </w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>а</w:t></w:r><w:r><w:t>б</w:t></w:r></w:p>", styles: styles)
        let paragraphs = Word.paragraphs(document)
        #expect(paragraphs.map(\.isBold) == [true, true, false])
        #expect(paragraphs.first?.style == "heading 2")
        #expect(paragraphs.first?.outlineLevel == 1)
        #expect(paragraphs.first?.alignment == .center)
    }

    @Test func `reads the header that a section refers to`() throws {
        let document = try Word.read(
            Word.p("тело") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>",
            header: Word.p("верх"))
        #expect(document.headers.map(Word.outline) == [["верх"]])
    }
}
