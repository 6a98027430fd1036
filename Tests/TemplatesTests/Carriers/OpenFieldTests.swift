import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Fields of ODF as carriers (ODF 1.3 part 3 §7.6, §7.7).
@Suite struct OpenFieldTests {
    private func texts(_ body: String, _ data: String) throws -> [String] {
        let part = OpenSheet.part([]).replacing("<office:text>", with: "<office:text>\(body)")
        let root = try Sheet.odt.fill(part, try DataReader.read(Array(data.utf8)))
        return OpenSheet.texts(root)
    }

    private func database(_ name: String) -> String {
        "<text:database-display text:table-name=\"Л\" text:table-type=\"table\" text:column-name=\"\(name)\" text:database-name=\"Б\">‹\(name)›</text:database-display>"
    }

    @Test func `a field of a database prints its column`() throws {
        let printed = try texts("<text:p>а \(database("Имя")) б</text:p>", "Имя: 'Анна  Ивановна'")
        #expect(printed == ["а Анна  Ивановна б"])
    }

    @Test func `the row of fields that name a list stands for each record`() throws {
        let table =
            "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-row>"
            + ["имя", "балл"].map { "<table:table-cell><text:p>\(database($0))</text:p></table:table-cell>" }.joined()
            + "</table:table-row></table:table>"
        #expect(try texts(table, "имя: [{имя: а, балл: 5}, {имя: б, балл: 4}]") == ["[а|5]", "[б|4]"])
        #expect(try texts(table, "{имя: а, балл: 5}") == ["[а|5]"])
    }

    @Test func `filters stand behind the name of a column, also in rows`() throws {
        let row =
            "<table:table table:name=\"T\"><table:table-column/><table:table-row><table:table-cell><text:p>"
            + "\(database("имя | upper"))</text:p></table:table-cell></table:table-row></table:table>"
        #expect(try texts(row, "имя: [а, б]") == ["[А]", "[Б]"])
        let body =
            "<text:p><text:placeholder text:placeholder-type=\"text\">&lt;Имя | upper&gt;</text:placeholder></text:p>"
        #expect(try texts(body, "имя: Анна") == ["АННА"])
    }

    @Test func `the next record of a page of labels`() throws {
        let body =
            "<text:p>\(database("x"))</text:p><text:p><text:database-next text:table-name=\"Л\"/>\(database("x"))</text:p>"
        #expect(try texts(body, "records: [{x: а}, {x: б}]") == ["а", "б"])
    }

    @Test func `a sheet of labels goes on on further pages`() throws {
        let body =
            "<text:p>\(database("x"))</text:p><text:p><text:database-next text:table-name=\"Л\"/>\(database("x"))</text:p><text:p text:style-name=\"P7\"/>"
        let style = "<style:style style:name=\"P7\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
        let filled = try Packages.filled(
            Packages.odt(body, automatic: style), "records: [{x: а}, {x: б}, {x: в}]")
        #expect(
            Packages.body(filled)
                == "<text:p>а</text:p><text:p>б</text:p><text:p text:style-name=\"ChancerySheet\"></text:p><text:p>в</text:p><text:p></text:p><text:p text:style-name=\"P7\"></text:p>"
        )
        #expect(
            filled["content.xml"]?.contains(
                "style:name=\"ChancerySheet\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:break-after=\"page\"/>"
            ) == true)
    }

    @Test func `a placeholder is filled by its text, one without a name in the data stays`() throws {
        let body = "<text:p><text:placeholder text:placeholder-type=\"text\">&lt;Имя&gt;</text:placeholder>!</text:p>"
        #expect(try texts(body, "имя: Анна") == ["Анна!"])
        #expect(try texts(body, "x: Анна") == ["<Имя>!"])
    }

    @Test(arguments: ["user-field-get", "user-defined"])
    func `a field of the user's is filled by its name, one without a name in the data stays`(field: String) throws {
        let body =
            "<text:user-field-decls><text:user-field-decl text:name=\"Имя\" office:string-value=\"—\"/></text:user-field-decls><text:p><text:\(field) text:name=\"Имя\">—</text:\(field)>!</text:p>"
        #expect(try texts(body, "имя: Анна") == ["Анна!"])
        #expect(try texts(body, "x: Анна") == ["—!"])
    }

    @Test(arguments: [
        ("ooow:пол == \"ж\"", "пол: ж", "Уважаемая"), ("ooow:пол EQ \"ж\"", "пол: м", "Уважаемый"),
        ("ooow:[Б.Л.пол] == \"ж\" AND n &gt; 1", "{пол: ж, n: 2}", "Уважаемая"),
        ("ooow:!(n GEQ 3)", "n: 3", "Уважаемый"), ("ooow:нет == 1", "n: 3", "?"),
    ])
    func `conditional text`(condition: String, data: String, expected: String) throws {
        let body =
            "<text:p><text:conditional-text text:condition=\"\(condition.replacing("\"", with: "&quot;"))\" text:string-value-if-true=\"Уважаемая\" text:string-value-if-false=\"Уважаемый\">?</text:conditional-text></text:p>"
        #expect(try texts(body, data) == [expected])
    }

    @Test func `hidden text, paragraphs and sections are there or not`() throws {
        let body =
            "<text:p>а<text:hidden-text text:condition=\"ooow:n == 1\" text:string-value=\"б\" text:is-hidden=\"true\"/></text:p>"
            + "<text:p><text:hidden-paragraph text:condition=\"ooow:n == 1\" text:is-hidden=\"true\"/>в</text:p>"
            + "<text:section text:name=\"S\" text:condition=\"ooow:n == 1\" text:display=\"condition\"><text:p>г</text:p></text:section><text:p>д</text:p>"
        #expect(try texts(body, "n: 1") == ["а", "д"])
        #expect(try texts(body, "n: 2") == ["аб", "в", "г", "д"])
        let part = OpenSheet.part([]).replacing("<office:text>", with: "<office:text>\(body)")
        let root = try Sheet.odt.fill(part, try DataReader.read(Array("n: 2".utf8)))
        let section = try #require(root.descendants("section").first)
        #expect(section.attribute("condition", .odfText) == nil && section.attribute("display", .odfText) == nil)
    }
}
