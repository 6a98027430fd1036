import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

/// Labels as LibreOffice 7.4 prints them: each expectation was printed by it (`--convert-to txt:Text`).
@Suite struct LabelTests {
    private typealias L = Lists

    /// The labels of all paragraphs, `–` for none.
    private func labels(_ body: String..., lists: String = L.decimal) throws -> [String] {
        ODT.paragraphs(try ODT.read(body.joined(), automatic: lists)).map { $0.label ?? "–" }
    }

    private let p = ODT.p("а")

    @Test func `levels write the numbers of those above with dots between`() throws {
        let list = L.list(
            "L1", L.item(p), L.item(p, L.sub(L.item(p), L.item(p, L.sub(L.item(p))))), L.item(p, L.sub(L.item(p))))
        #expect(try labels(list) == ["1.", "2.", "2.1.", "2.2.", "2.2.1.", "3.", "3.1."])
    }

    @Test func `only the first paragraph of an item is numbered, and none behind a list in it`() throws {
        #expect(
            try labels(L.list("L1", L.item(p, p), L.item(p, L.sub(L.item(p)), p))) == ["1.", "–", "2.", "2.1.", "–"])
        #expect(try labels(L.list("L1", L.item(L.sub(L.item(p)), p), L.item(p))) == ["1.1.", "–", "2."])
    }

    @Test func `a list header has no number and does not count`() throws {
        #expect(try labels(L.list("L1", L.header(p), L.item(p), L.header(p), L.item(p))) == ["–", "1.", "–", "2."])
        let inside = L.list("L1", L.item(p, L.sub(L.item(p), L.item(p))), L.header(p, L.sub(L.item(p))), L.item(p))
        #expect(try labels(inside) == ["1.", "1.1.", "1.2.", "–", "1.3.", "2."])
        #expect(try labels(L.list("L1", L.header(p, L.sub(L.item(p))), L.item(p))) == ["–", "1.1.", "2."])
        let late = L.list("L1", L.header(p), L.header(p, L.sub(L.item(p))), L.item(p))
        #expect(try labels(late) == ["–", "–", "0.1.", "1."])
    }

    @Test func `a level used before its parents counts them, and they go on from there`() throws {
        #expect(try labels(L.list("L1", L.item(L.sub(L.item(p), L.item(p))), L.item(p))) == ["1.1.", "1.2.", "2."])
        #expect(try labels(L.list("L1", L.item(L.sub(L.item(L.sub(L.item(p))))), L.item(p))) == ["1.1.1.", "2."])
    }

    @Test func `the second list of an item begins anew, one in the next item goes on`() throws {
        let list = L.list("L1", L.item(p, L.sub(L.item(p), L.item(p)), L.sub(L.item(p))), L.item(p))
        #expect(try labels(list) == ["1.", "1.1.", "1.2.", "1.1.", "2."])
        let later = L.list("L1", L.item(p, L.sub(L.item(p)), p), L.item(L.sub(L.item(p))), L.item(p))
        #expect(try labels(later) == ["1.", "1.1.", "–", "1.2.", "2."])
    }

    @Test(arguments: [("7", "7."), ("0", "0."), ("30000", "30000."), ("40000", "2."), ("-3", "2."), ("x", "2.")])
    func `an item may begin anew with a number of its own`(value: String, label: String) throws {
        let list = L.list("L1", L.item(p), L.item(p, attributes: "text:start-value=\"\(value)\""))
        #expect(try labels(list) == ["1.", label])
    }

    @Test func `levels may begin with other numbers than one`() throws {
        let style = L.style("S", L.level(1, start: 5), L.level(2, display: 2, start: 3))
        let list = L.list(
            "S", L.item(p, L.sub(L.item(p), L.item(p))),
            L.item(p, L.sub(L.item(p, attributes: "text:start-value=\"9\""))))
        #expect(try labels(list, lists: style) == ["5.", "5.3.", "5.4.", "6.", "6.9."])
    }

    @Test func `lists of one style count apart unless one continues the other`() throws {
        func list(_ attributes: String = "", style: String = "L1") -> String {
            L.list(style, L.item(p), attributes: attributes)
        }
        let styles = L.decimal + L.style("L2", L.level(1, "a", suffix: ")"))
        #expect(try labels(list(), list(), list("text:continue-numbering=\"true\"")) == ["1.", "1.", "2."])
        #expect(
            try labels(list(), list(style: "L2"), list("text:continue-numbering=\"true\""), lists: styles)
                == ["1.", "a)", "1."])
        #expect(
            try labels(
                list("xml:id=\"x\""), list("xml:id=\"y\"", style: "L2"), list("xml:id=\"z\" text:continue-list=\"x\""),
                list("text:continue-list=\"z\""), list("text:continue-list=\"x\"", style: "L2"),
                list("text:continue-list=\"x\" text:continue-numbering=\"false\""),
                list("text:continue-list=\"nowhere\""),
                lists: styles) == ["1.", "a)", "2.", "3.", "d)", "1.", "1."])
    }

    @Test func `a list of Word's goes on with the last one of its style, whatever stands between`() throws {
        let styles = L.decimal + L.style("L2", L.bullet(1, "•"))
        let lists = ["L1", "L2", "L1"].map { L.list($0, L.item(p), attributes: "text:continue-numbering=\"true\"") }
        let parts = ODT.Parts(
            body: lists.joined(), automatic: styles,
            meta: "<meta:generator>MicrosoftOffice/15.0 MicrosoftWord</meta:generator>")
        #expect(ODT.paragraphs(try ODT.reading(parts).document).map(\.label) == ["1.", "•", "2."])
    }

    @Test func `lists go on through the cells of tables`() throws {
        let first = L.list("L1", L.item(p), attributes: "xml:id=\"a\"")
        let second = L.list("L1", L.item(p), attributes: "xml:id=\"b\" text:continue-list=\"a\"")
        let table = ODT.table(
            ODT.row("<table:table-cell>\(first)</table:table-cell>", ODT.cell("б")),
            ODT.row("<table:table-cell>\(second)</table:table-cell>", ODT.cell("в")))
        #expect(try ODT.outline(table, automatic: L.decimal) == ["[1.] а|б", "[2.] а|в"])
    }

    @Test func `a cell in an item is not in the item's list`() throws {
        let list = L.list("L1", L.item(p, ODT.table(ODT.row(ODT.cell("я")))), L.item(p))
        #expect(try ODT.outline(list, automatic: L.decimal) == ["[1.] а", "я", "[2.] а"])
    }

    @Test func `all levels of a consecutive style count together`() throws {
        let style = L.style(
            "C", L.level(1, start: 3), L.level(2, display: 2), L.level(3, display: 3),
            attributes: "text:consecutive-numbering=\"true\"")
        let list = L.list("C", L.item(p, L.sub(L.item(p), L.item(p, L.sub(L.item(p))))), L.item(p))
        #expect(try labels(list, lists: style) == ["3.", "3.4.", "3.5.", "3.5.6.", "7."])
        let early = L.list("C", L.item(L.sub(L.item(p), L.item(p))), L.item(p), L.header(p), L.item(p))
        #expect(try labels(early, lists: style) == ["2.3.", "2.4.", "5.", "–", "6."])
    }

    @Test func `a level without numbers prints what stands around them and is left out below`() throws {
        let style = L.style(
            "N", L.level(1, "", prefix: "п", suffix: "к"), L.level(2, display: 2), L.level(3, display: 3))
        let list = L.list("N", L.item(p, L.sub(L.item(p, L.sub(L.item(p))))))
        #expect(try labels(list, lists: style) == ["пк", "1.", "1.1."])
    }

    @Test func `what LibreOffice 7 writes as the format of the whole label is followed`() throws {
        let style = L.style(
            "F", L.level(1, "1", "loext:num-list-format=\"Раздел %1%:\""),
            L.level(2, "a", "loext:num-list-format=\"%2% [%1%] x\""),
            L.level(3, "", "style:num-list-format=\"Лит\""))
        let list = L.list("F", L.item(p, L.sub(L.item(p, L.sub(L.item(p))))))
        #expect(try labels(list, lists: style) == ["Раздел 1:", "a [1] x", "Лит"])
    }

    @Test func `bullets are told from numbers, and symbol fonts mapped`() throws {
        let style = L.style(
            "B", L.bullet(1, "–", "style:num-suffix=\")\""), L.bullet(2, "\u{F0B7}"),
            "<text:list-level-style-image text:level=\"3\"/>", L.level(4, suffix: ")", display: 2))
        let list = L.list("B", L.item(p, L.sub(L.item(p, L.sub(L.item(p, L.sub(L.item(p))))))))
        let paragraphs = ODT.paragraphs(try ODT.read(list, automatic: style))
        #expect(paragraphs.map(\.label) == ["–", "•", "•", ".1)"])
        #expect(paragraphs.map(\.isLabelBullet) == [true, true, true, false])
    }

    @Test func `a list without a style has bullets; a level that its style does not define, figures`() throws {
        #expect(try labels(L.list(nil, L.item(p, L.sub(L.item(p))))) == ["•", "◦"])
        #expect(try labels(L.list("nowhere", L.item(p))) == ["•"])
        let style = L.style("M", L.level(1, "a", suffix: ")"))
        #expect(try labels(L.list("M", L.item(p, L.sub(L.item(p)))), lists: style) == ["a)", "1."])
    }

    @Test func `a paragraph whose style names a list is numbered only in a list`() throws {
        let styles = L.decimal + ODT.style("P", parent: "Standard", "style:list-style-name=\"L1\"")
        #expect(try ODT.outline(ODT.p("а", "P"), automatic: styles) == ["а"])
    }

    @Test func `an item may have a style of its own, a list in it another`() throws {
        let styles =
            L.decimal
            + L.style("L2", L.level(1, "a", suffix: ")"), L.level(2, "i", prefix: "(", suffix: ")", display: 2))
        let list = L.list("L1", L.item(p), L.item(p, attributes: "text:style-override=\"L2\""), L.item(p))
        #expect(try labels(list, lists: styles) == ["1.", "b)", "3."])
        let inner = L.list("L1", L.item(p, L.list("L2", L.item(p), L.item(p))), L.item(p, L.sub(L.item(p))))
        #expect(try labels(inner, lists: styles) == ["1.", "(a.i)", "(a.ii)", "2.", "2.1."])
    }

    @Test func `numbered paragraphs count in their list`() throws {
        func numbered(_ level: Int, _ attributes: String = "") -> String {
            """
            <text:numbered-paragraph text:level="\(level)" text:style-name="L1" \(attributes)>\
            <text:number>zz</text:number>\(p)</text:numbered-paragraph>
            """
        }
        let id = "text:list-id=\"n\""
        #expect(
            try labels(
                numbered(1, id), numbered(2, id), numbered(1, id + " text:start-value=\"8\""), numbered(1), numbered(1))
                == ["1.", "1.1.", "8.", "9.", "10."])
    }

    @Test func `more than ten levels are ten`() throws {
        let open = (0..<11).map { _ in "<text:list><text:list-item>\(p)" }.joined()
        let close = String(repeating: "</text:list-item></text:list>", count: 11)
        let list =
            "<text:list text:style-name=\"L1\"><text:list-item>\(p)\(open)\(close)</text:list-item></text:list>"
        let tenth = "1.1.1.1.1.1.1.1.1."
        #expect(try labels(list).suffix(3) == [tenth + "1.", tenth + "2.", tenth + "3."])
    }

    @Test func `notes and text boxes count their lists apart from the text`() throws {
        let note = """
            <text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
            \(L.list("L1", L.item(p), attributes: "text:continue-list=\"m\""))</text:note-body></text:note>
            """
        let list = L.list("L1", L.item(p), L.item(ODT.p("б" + note)), L.item(p), attributes: "xml:id=\"m\"")
        let document = try ODT.read(list, automatic: L.decimal)
        #expect(ODT.outline(document.body) == ["[1.] а", "[2.] б", "[3.] а"])
        #expect(document.footnotes.map(ODT.outline) == [["[1.] а"]])
    }

    @Test(arguments: [
        ("一, 二, 三, ...", "二"), ("أ, ب, ت, ...", "ب"), ("㉠, ㉡, ㉢, ...", "㉡"), ("א, י, ק, ...", "ב"),
        ("일, 이, 삼, ... (ko-x-digital)", "이"), ("neither, nor, ...", "2"),
    ])
    func `numerals of other scripts are known by LibreOffice's samples of them`(sample: String, text: String) throws {
        let style = L.style("L2", L.level(1, sample))
        #expect(try labels(L.list("L2", L.item(p), L.item(p)), lists: style).last == text + ".")
    }
}
