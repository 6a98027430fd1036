import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

@Suite struct TextTests {
    private func text(_ content: String, automatic: String = "") throws -> String? {
        ODT.paragraphs(try ODT.read("<text:p>\(content)</text:p>", automatic: automatic)).first?.text
    }

    /// ODF 1.3 part 3 §6.1.2; where it leaves open how elements and blanks meet, LibreOffice decides.
    @Test(
        arguments: [
            ("  а  б\n\tв  ", "а б в"), ("а<text:s/>б<text:s text:c=\"3\"/>в", "а б   в"), ("а <text:s/> б", "а   б"),
            ("а<text:tab/> б<text:line-break/> в", "а\t б\n в"), ("а <text:span> б </text:span> в", "а б в"),
            ("<text:s text:c=\"2\"/>а<text:s/>", "  а "), ("а<text:s text:c=\"0\"/>б", "аб"),
            ("а<text:s text:c=\"x\"/>б", "а б"),
            ("а\u{A0} б", "а\u{A0} б"), ("Ожидае\u{AD}мые 10\u{2011}12 \u{F0FC}", "Ожидаемые 10-12 ✓"),
            ("<![CDATA[ а & б ]]>", "а & б"),
        ])
    func `white space is collapsed, elements of it are kept`(content: String, expected: String) throws {
        #expect(try text(content) == expected)
    }

    @Test(
        arguments: [
            "а<text:a xlink:href=\"x\">б</text:a>в", "а<text:bookmark text:name=\"x\"/>бв",
            "аб<text:soft-page-break/>в",
            "а<text:ruby><text:ruby-base>б</text:ruby-base><text:ruby-text>бэ</text:ruby-text></text:ruby>в",
            "а<text:page-number text:select-page=\"current\">б</text:page-number>в", "а<text:meta>б</text:meta>в",
            "а<text:database-display text:column-name=\"c\">б</text:database-display>в",
            "а<loext:content-control>б</loext:content-control>в",
            "а<text:placeholder text:placeholder-type=\"text\">б</text:placeholder>в",
            "а<text:conditional-text>б</text:conditional-text>в",
            "а<text:variable-set text:display=\"none\">х</text:variable-set>бв", "а<text:script>х</text:script>бв",
            "а<чужое>б</чужое>в",
            "а<text:hidden-text text:is-hidden=\"false\">б</text:hidden-text>в", "а<text:number>1.</text:number>бв",
            "а<text:change-start text:change-id=\"x\"/>б<text:change-end text:change-id=\"x\"/><text:change text:change-id=\"y\"/>в",
        ])
    func `marks and wrappers do not get into the text, fields do`(content: String) throws {
        #expect(try text(content) == "абв")
    }

    @Test func `prefixes do not count, namespaces do`() throws {
        let body = """
            <t:p xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0">а<t:tab/>б</t:p><text:p xmlns:text="urn:foreign">в</text:p>
            """
        #expect(try ODT.outline(body) == ["а\tб"])
    }

    @Test func `notes and annotations are texts of their own`() throws {
        let body = """
            <text:p>а<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
            \(ODT.p("сноска"))</text:note-body></text:note>б<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation>\
            <text:note-body>\(ODT.p("концевая"))</text:note-body></text:note><office:annotation><dc:creator>Я</dc:creator>\
            <dc:date>2020-01-01</dc:date>\(ODT.p("примечание"))</office:annotation>в<office:annotation-end/></text:p>
            """
        let document = try ODT.read(body)
        #expect(ODT.outline(document.body) == ["абв"])
        #expect(document.footnotes.map(ODT.outline) == [["сноска"]])
        #expect(document.endnotes.map(ODT.outline) == [["концевая"]])
        #expect(document.comments.map(ODT.outline) == [["примечание"]])
    }

    @Test func `the body of an index is read, its recipe is not`() throws {
        let body = """
            <text:table-of-content><text:table-of-content-source><text:index-title-template>х</text:index-title-template>\
            <text:table-of-content-entry-template><text:index-entry-span>х</text:index-entry-span></text:table-of-content-entry-template>\
            </text:table-of-content-source><text:index-body><text:index-title>\(ODT.p("Содержание"))</text:index-title>\
            \(ODT.p("Раздел<text:tab/>2"))</text:index-body></text:table-of-content>
            """
        #expect(try ODT.outline(body) == ["Содержание", "Раздел\t2"])
    }

    @Test func `tracked changes are read as accepted, and said once`() throws {
        let body = """
            <text:tracked-changes><text:changed-region><text:deletion><office:change-info/>\(ODT.p("было"))</text:deletion>\
            </text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>\(ODT.p("стало"))
            """
        let (document, notes) = try ODT.reading(ODT.Parts(body: body))
        #expect(ODT.outline(document.body) == ["стало"])
        #expect(notes.map(\.code) == ["tracked-changes"])
        #expect(notes.first?.wording.english.contains("(2)") == true)
    }

    @Test func `deleted text that LibreOffice left in the text is not read`() throws {
        func region(_ id: String, _ kind: String) -> String {
            "<text:changed-region xml:id=\"\(id)\"><text:\(kind)><office:change-info/></text:\(kind)></text:changed-region>"
        }
        func deleted(_ text: String) -> String {
            "<text:change-start text:change-id=\"d\"/>\(text)<text:change-end text:change-id=\"d\"/>"
        }
        let changes =
            "<text:tracked-changes>\(region("d", "deletion"))\(region("i", "insertion"))</text:tracked-changes>"
        #expect(try ODT.outline(changes + ODT.p("а" + deleted("х<text:tab/>\(ODT.span("х", "T"))") + "б")) == ["аб"])
        #expect(
            try ODT.outline(
                changes + ODT.p("а<text:change-start text:change-id=\"i\"/>б<text:change-end text:change-id=\"i\"/>"))
                == ["аб"])
        let start = "<text:change-start text:change-id=\"d\"/>"
        let end = "<text:change-end text:change-id=\"d\"/>"
        #expect(try ODT.outline(changes + ODT.p("а" + start + "х") + ODT.p("х") + ODT.p("х" + end + "б")) == ["аб"])
        let table = ODT.table(ODT.row(ODT.cell("х"), ODT.cell("х")))
        #expect(try ODT.outline(changes + ODT.p("а") + ODT.p(start) + table + ODT.p(end + "б")) == ["а", "б"])
        let list = Lists.list(
            "L1", Lists.item(ODT.p("1")), Lists.item(ODT.p(start + "х")), Lists.item(ODT.p(end + "2")))
        #expect(try ODT.outline(changes + list, automatic: Lists.decimal) == ["[1.] 1", "[2.] 2"])
        #expect(try ODT.outline(changes + ODT.p("а" + start)) == ["а"])
        let rows = ODT.table(
            ODT.row(ODT.cell(deleted("х")), ODT.cell(deleted("х"))), ODT.row(ODT.cell("а"), ODT.cell("б")))
        #expect(try ODT.outline(changes + rows) == ["а|б"])
    }

    @Test(
        arguments: [
            "<text:section text:display=\"none\">\(ODT.p("х"))</text:section>",
            "<text:section text:display=\"condition\" text:condition=\"x\" text:is-hidden=\"true\">\(ODT.p("х"))</text:section>",
            "<text:p>х<text:hidden-paragraph text:condition=\"x\" text:is-hidden=\"true\"/>х</text:p>",
            ODT.p("х", "Hidden"),
            "<text:p text:style-name=\"Hidden\">х<draw:frame><draw:text-box>\(ODT.p("х"))</draw:text-box></draw:frame></text:p>",
        ])
    func `hidden sections and paragraphs are left out, with a note`(hidden: String) throws {
        let automatic = ODT.style("Hidden", text: "text:display=\"none\"")
        let (document, notes) = try ODT.reading(ODT.Parts(body: ODT.p("а") + hidden + ODT.p("б"), automatic: automatic))
        #expect(ODT.outline(document.body) == ["а", "б"])
        #expect(notes.map(\.code) == ["hidden-text"])
    }

    @Test func `hidden characters are left out, with a note`() throws {
        let automatic =
            ODT.style("H", "text", text: "text:display=\"none\"")
            + ODT.style("S", "text", text: "text:display=\"true\"")
        let body = """
            <text:p>а\(ODT.span("х" + ODT.span("б", "S") + "х<text:tab/><text:s/>", "H"))\
            <text:hidden-text text:is-hidden="true" text:string-value="х">х</text:hidden-text>в</text:p>
            """
        let (document, notes) = try ODT.reading(ODT.Parts(body: body, automatic: automatic))
        #expect(ODT.outline(document.body) == ["абв"])
        #expect(notes.map(\.code) == ["hidden-text"])
        #expect(notes.first?.wording.english.contains("2") == true)
    }

    @Test(
        arguments: [
            ("OpenOffice.org/2.2$Win32 OpenOffice.org_project/680m14$Build-9134", "none"),
            ("LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2", "true"), ("", "true"),
        ])
    func `OpenOffice 2 wrote that text is displayed where it hid it`(generator: String, shown: String) throws {
        let automatic = ["none", "true"].map { ODT.style("D" + $0, text: "text:display=\"\($0)\"") }.joined()
        let parts = ODT.Parts(
            body: ODT.p("none", "Dnone") + ODT.p("true", "Dtrue"), automatic: automatic,
            meta: "<meta:generator>\(generator)</meta:generator>")
        #expect(ODT.outline(try ODT.reading(parts).document.body) == [shown])
        #expect(ODT.outline(try OpenDocumentReader.read(flat: ODT.flat(parts)).document.body) == [shown])
    }

    @Test func `a section that is shown is read`() throws {
        let body = "<text:section text:display=\"condition\" text:condition=\"x\">\(ODT.p("а"))</text:section>"
        #expect(try ODT.outline(body) == ["а"])
        #expect(try ODT.notes(body).isEmpty)
    }

    @Test(
        arguments: [
            ("fo:font-weight=\"bold\"", true), ("fo:font-weight=\"700\"", true), ("fo:font-weight=\"500\"", false),
            ("fo:font-weight=\"normal\"", false), ("", true),
        ])
    func `bold text is what its styles together say`(weight: String, isBold: Bool) throws {
        let styles = ODT.style("Base", text: "fo:font-weight=\"bold\"") + ODT.style("Child", parent: "Base")
        let automatic = ODT.style("P", parent: "Child", text: weight)
        #expect(
            ODT.paragraphs(try ODT.read(ODT.p("а", "P"), automatic: automatic, styles: styles)).map(\.isBold) == [
                isBold
            ])
    }

    @Test func `a paragraph is bold if all of its text is that is not blank`() throws {
        let automatic = ODT.style("B", "text", text: "fo:font-weight=\"bold\"") + ODT.style("C", "text", parent: "B")
        let body = ODT.p(ODT.span("а", "B") + " " + ODT.span("б", "C")) + ODT.p(ODT.span("а", "B") + "б") + ODT.p(" ")
        let styles = ODT.style("B", "text", text: "fo:font-weight=\"bold\"")
        #expect(
            ODT.paragraphs(try ODT.read(body, automatic: automatic, styles: styles)).map(\.isBold) == [
                true, false, false,
            ])
    }

    @Test(
        arguments: [
            ("start", .start), ("left", .start), ("center", .center), ("end", .end), ("right", .end),
            ("justify", .justified),
        ] as [(String, Alignment)])
    func `alignment is inherited`(value: String, alignment: Alignment) throws {
        let styles = ODT.style("Base", paragraph: "fo:text-align=\"\(value)\"")
        let automatic = ODT.style("P", parent: "Base")
        #expect(
            ODT.paragraphs(try ODT.read(ODT.p("а", "P"), automatic: automatic, styles: styles)).map(\.alignment) == [
                alignment
            ])
    }

    @Test func `styles that are based on each other in a circle are read`() throws {
        let styles = ODT.style("A", parent: "B") + ODT.style("B", parent: "A", text: "fo:font-weight=\"bold\"")
        #expect(ODT.paragraphs(try ODT.read(ODT.p("а", "A"), styles: styles)).map(\.isBold) == [true])
    }

    @Test func `the defaults of paragraphs lie under all styles`() throws {
        let styles = """
            <style:default-style style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>\
            <style:text-properties fo:font-weight="bold"/></style:default-style>\(ODT.style("Standard"))
            """
        let paragraphs = ODT.paragraphs(try ODT.read(ODT.p("а") + ODT.p("б", "Standard"), styles: styles))
        #expect(paragraphs.allSatisfy { $0.isBold && $0.alignment == .center })
    }

    @Test func `text before a deleted table goes on behind it, and stands before a table that stays`() throws {
        let changes = """
            <text:tracked-changes><text:changed-region xml:id="d"><text:deletion/></text:changed-region></text:tracked-changes>
            """
        let (start, end) = ("<text:change-start text:change-id=\"d\"/>", "<text:change-end text:change-id=\"d\"/>")
        let table = ODT.table(ODT.row(ODT.cell("ячейка")), columns: 1)
        #expect(try ODT.outline("\(changes)\(ODT.p("до\(start)x"))\(table)\(ODT.p("y\(end)после"))") == ["допосле"])
        let cell = "<table:table-cell><text:p>x\(end)ячейка</text:p></table:table-cell>"
        let kept = "<table:table><table:table-column/><table:table-row>\(cell)</table:table-row></table:table>"
        #expect(try ODT.outline("\(changes)\(ODT.p("до\(start)x"))\(kept)") == ["до", "ячейка"])
    }
}
