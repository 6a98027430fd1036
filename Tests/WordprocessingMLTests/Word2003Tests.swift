import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// XML documents of Word 2003.
@Suite struct Word2003Tests {
    private func file(_ body: String, _ before: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>\
        <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" \
        xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="urn:schemas-microsoft-com:office:smarttags" w:macrosPresent="no">\
        \(before)<w:body><wx:sect>\(body)</wx:sect></w:body></w:wordDocument>
        """
    }

    private func read(_ body: String, _ before: String = "") throws -> Document {
        try Word2003Reader.read(Array(file(body, before).utf8)).document
    }

    private func outline(_ body: String, _ before: String = "") throws -> [String] {
        Word.outline(try read(body, before).body)
    }

    private func annotation(_ type: String, _ content: String) -> String {
        "<aml:annotation aml:id=\"0\" w:type=\"Word.\(type)\" aml:author=\"А\"><aml:content>\(content)</aml:content></aml:annotation>"
    }

    private let lists = """
        <w:lists><w:listDef w:listDefId="0"><w:plt w:val="Multilevel"/>\
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="1"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1."/></w:lvl>\
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:nfc w:val="58"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:listDef>\
        <w:listDef w:listDefId="1"><w:lvl w:ilvl="0"><w:nfc w:val="23"/><w:lvlText w:val="·"/><w:rPr><w:rFonts w:ascii="Symbol" w:h-ansi="Symbol"/></w:rPr></w:lvl></w:listDef>\
        <w:list w:ilfo="1"><w:ilst w:val="0"/></w:list><w:list w:ilfo="2"><w:ilst w:val="1"/></w:list>\
        <w:list w:ilfo="3"><w:ilst w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:list></w:lists>
        """

    private func item(_ list: Int, _ level: Int = 0, _ text: String = "") -> String {
        Word.p(text, "<w:listPr><w:ilvl w:val=\"\(level)\"/><w:ilfo w:val=\"\(list)\"/><wx:t wx:val=\"?\"/></w:listPr>")
    }

    @Test func `reads text, breaks, signs, smart tags of any name, links and fields`() throws {
        let body = """
            <w:p><w:r><w:t>в </w:t></w:r><st1:place><st1:City>\(Word.r("Якутске"))</st1:City></st1:place><w:r><w:tab/><w:noBreakHyphen/><w:br/>\
            <w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:hlink w:dest="http://x">\(Word.r("сайт"))</w:hlink>\
            \(Word.field("DATE", "1 мая"))<w:fldSimple w:instr="PAGE">\(Word.r("2"))</w:fldSimple></w:p>
            """
        #expect(try outline(body) == ["в Якутске\t-\n✓сайт1 мая2"])
    }

    @Test func `prints the labels of its lists, by styles too`() throws {
        let styles = """
            <w:styles><w:style w:type="paragraph" w:default="on" w:styleId="a"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:listPr><w:ilfo w:val="1"/></w:listPr></w:pPr></w:style></w:styles>
            """
        let body = item(1) + item(1, 1) + item(2) + Word.p("", "<w:pStyle w:val=\"H1\"/>") + item(3) + item(1, 1)
        #expect(
            try Word.paragraphs(read(body, lists + styles)).map { $0.label ?? "–" } == [
                "I.", "I.а)", "•", "II.", "VII.", "VII.а)",
            ])
        #expect(try Word.paragraphs(read(body, lists + styles)).map(\.style)[3] == "heading 1")
    }

    @Test func `lays tables on their grids by its own names of merges`() throws {
        let table = """
            <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>\
            \(Word.tr(Word.tc("а", "<w:vmerge w:val=\"restart\"/>"), Word.tc("б", "<w:hmerge w:val=\"restart\"/>"), Word.tc("", "<w:hmerge w:val=\"continue\"/>")))\
            \(Word.tr(Word.tc("", "<w:vmerge/>"), Word.tc("в", "<w:gridSpan w:val=\"2\"/>")))</w:tbl>
            """
        #expect(try outline(table) == ["а|б|<", "^|в|<"])
    }

    @Test func `annotations are changes, comments and marks`() throws {
        let deletedMark = "<w:p><w:pPr><w:rPr>\(annotation("Deletion", ""))</w:rPr></w:pPr>\(Word.r("пер"))</w:p>"
        let body = """
            \(deletedMark)<w:p>\(Word.r("вый "))\(annotation("Insertion", Word.r("новое")))\(annotation("Deletion", "<w:r><w:delText>старое</w:delText></w:r>"))\
            <aml:annotation aml:id="1" w:type="Word.Comment.Start"/><aml:annotation aml:id="2" w:type="Word.Bookmark.Start" w:name="x"/>\
            <w:r><w:rPr>\(annotation("Formatting", "<w:rPr><w:vanish/></w:rPr>"))</w:rPr><w:t>!</w:t></w:r>\
            <w:r>\(annotation("Comment", Word.p("проверить")))</w:r></w:p>
            """
        let document = try read(body)
        #expect(Word.outline(document.body) == ["первый новое!"])
        #expect(document.comments.map(Word.outline) == [["проверить"]])
    }

    @Test func `takes headers and notes out of the text that they stand in`() throws {
        let note = "<w:r><w:footnote><w:p>\(Word.r("сноска"))</w:p></w:footnote></w:r>"
        let header =
            "<w:hdr w:type=\"odd\">\(Word.p("верх"))</w:hdr><w:ftr w:type=\"odd\">\(Word.tbl(Word.tr(Word.tc("низ"))))</w:ftr>"
        let body =
            "<w:p><w:pPr><w:sectPr>\(header)<w:pgSz/></w:sectPr><w:jc w:val=\"center\"/></w:pPr>\(Word.r("а"))\(note)\(Word.r("б"))</w:p><w:sectPr>\(header)</w:sectPr>"
        let separators =
            "<w:docPr><w:footnotePr><w:footnote w:type=\"separator\">\(Word.p("—"))</w:footnote></w:footnotePr></w:docPr>"
        let document = try read(body, separators)
        #expect(Word.outline(document.body) == ["аб"])
        #expect(Word.paragraphs(document).map(\.alignment) == [.center])
        #expect(document.footnotes.map(Word.outline) == [["сноска"]])
        #expect(document.headers.map(Word.outline) == [["верх"], ["верх"]])
        #expect(document.footers.map(Word.outline) == [["низ"], ["низ"]])
    }

    @Test func `reads boxes and properties, tells pictures`() throws {
        let box =
            "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(Word.p("штамп"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        let picture =
            "<w:r><w:pict><w:binData w:name=\"x\">iVBORw0KGgo=</w:binData><v:shape><v:imagedata/></v:shape></w:pict></w:r>"
        let properties =
            "<o:DocumentProperties><o:Title>План</o:Title><o:Author>Отдел</o:Author><o:Pages>3</o:Pages></o:DocumentProperties>"
        let (document, notes) = try Word2003Reader.read(
            Array(file("<w:p>\(Word.r("а"))\(box)\(picture)</w:p>", properties).utf8))
        #expect(Word.outline(document.body) == ["а", "штамп"])
        #expect(document.properties == ["title": "План", "creator": "Отдел"])
        #expect(notes.map(\.wording.english) == ["Not carried over: a picture"])
    }

    @Test func `a file without a body is no document, a broken one is refused`() throws {
        let none =
            "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:styles/></w:wordDocument>"
        #expect(
            try #require(throws: Diagnostic.self) { _ = try Word2003Reader.read(Array(none.utf8)) }.code
                == "not-a-word-document")
        let broken = file("<w:p><w:r></w:p>")
        #expect(throws: Diagnostic.self) { _ = try Word2003Reader.read(Array(broken.utf8)) }
    }
}
