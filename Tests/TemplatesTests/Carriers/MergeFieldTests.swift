import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// MERGEFIELD, IF and NEXT of Word as carriers (ECMA-376-1:2016 §17.16.5).
@Suite struct MergeFieldTests {
    /// A complex field with a result; what stands between `[` and `]` in the code is a field of its own.
    static func field(_ code: String, _ result: String = "«?»") -> String {
        var xml = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        var rest = code[...]
        while !rest.isEmpty {
            let text = rest.prefix { $0 != "[" }
            if !text.isEmpty { xml += "<w:r><w:instrText xml:space=\"preserve\">\(text)</w:instrText></w:r>" }
            rest = rest.dropFirst(text.count + 1)
            let inner = rest.prefix { $0 != "]" }
            if !inner.isEmpty { xml += field(String(inner)) }
            rest = rest.dropFirst(inner.count + 1)
        }
        return xml
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>\(result)</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }

    static func simple(_ code: String) -> String {
        "<w:fldSimple w:instr=\"\(code.replacing("\"", with: "&quot;"))\"><w:r><w:t>«?»</w:t></w:r></w:fldSimple>"
    }

    private func text(_ code: String, _ data: String) throws -> [String] {
        let complex = try Part.texts("<w:p>\(Self.field(code.replacing("\"", with: "&quot;")))</w:p>", data)
        if !code.contains("[") {
            #expect(try Part.texts("<w:p>\(Self.simple(code))</w:p>", data) == complex)
        }
        return complex
    }

    @Test(arguments: [
        ("MERGEFIELD Имя", "Имя: Анна", "Анна"),
        ("MERGEFIELD \"First Name\" \\* MERGEFORMAT", "First_Name: Анна", "Анна"),
        ("MERGEFIELD M_2_квартал", "2 квартал: да", "да"), ("MERGEFIELD M_2_x", "M_2_x: да", "да"),
        ("MERGEFIELD \"Сумма, руб.\"", "'Сумма, руб.': да", "да"),
        ("MERGEFIELD x.y", "{x: {y: да}}", "да"), ("MERGEFIELD x.y", "{x.y: да}", "да"),
        ("MERGEFIELD x \\* Upper", "x: анна", "АННА"), ("MERGEFIELD x \\* Lower", "x: АННА", "анна"),
        ("MERGEFIELD x \\* FirstCap", "x: анна петровна", "Анна петровна"),
        ("MERGEFIELD x \\*Caps", "x: анна-мария петровна", "Анна-Мария Петровна"),
        ("MERGEFIELD x \\# \"# ##0,00\"", "x: 1234567.5", "1 234 567,50"),
        ("MERGEFIELD x \\# #,##0.00", "x: 1234.5", "1,234.50"), ("MERGEFIELD x \\# 0000", "x: 12", "0012"),
        ("MERGEFIELD x \\# \"$,0.00 р.\"", "x: '1234,5'", "$1,234.50 р."),
        ("MERGEFIELD x \\# \"0;(0);ноль\"", "x: -5", "(5)"), ("MERGEFIELD x \\# \"0;(0);ноль\"", "x: 0", "ноль"),
        ("MERGEFIELD x \\# 0%", "x: 25", "25%"), ("MERGEFIELD x \\# \"0.0%\"", "x: 1234.5", "1234.5%"),
        ("MERGEFIELD x \\# ##%", "x: 33", "33%"), ("MERGEFIELD x \\# \"0%;(0%)\"", "x: -5", "(5%)"),
        ("MERGEFIELD x \\# 0", "x: много", "много"),
        ("MERGEFIELD x \\@ \"d MMMM yyyy 'г.'\"", "x: '2026-06-05'", "5 июня 2026 г."),
        ("MERGEFIELD x \\@ \"MMMM YYYY\"", "x: '2026-06-05'", "июнь 2026"),
        ("MERGEFIELD x \\@ \"dd.MM.yy HH:mm\"", "x: '2026-06-05T14:03'", "05.06.26 14:03"),
        ("MERGEFIELD x \\@ \"h:mm am/pm\"", "x: '2026-06-05T14:03'", "2:03 PM"),
        ("MERGEFIELD x \\@ dddd", "x: '2026-06-05'", "пятница"), ("MERGEFIELD x \\@ d", "x: скоро", "скоро"),
        ("MERGEFIELD x \\b \"(\" \\f \")\"", "x: да", "(да)"), ("MERGEFIELD x \\b \"(\" \\f \")\"", "x: ''", ""),
        ("MERGEFIELD \"x | upper\"", "x: анна", "АННА"), ("MERGEFIELD x|upper", "x: анна", "АННА"),
        ("MERGEFIELD \"x | join(\\\"; \\\")\"", "x: [а, б]", "а; б"),
        ("MERGEFIELD x | join(«, ») | upper \\* MERGEFORMAT", "x: [а, б]", "А, Б"),
        ("MERGEFIELD \"First Name | upper\"", "First_Name: анна", "АННА"),
        ("MERGEFIELD \"Класс | группа\"", "Класс | группа: анна", "анна"),
        ("MERGEFIELD x \\* roman", "x: 14", "xiv"), ("MERGEFIELD x \\* ALPHABETIC", "x: 28", "BB"),
    ])
    func `a merge field prints its value with its switches`(code: String, data: String, expected: String) throws {
        #expect(try text(code, data) == [expected])
    }

    @Test(arguments: [
        ("IF [MERGEFIELD x] = \"м\" \"Уважаемый\" \"Уважаемая\"", "x: М", "Уважаемый"),
        ("IF [MERGEFIELD x] = \"м\" \"Уважаемый\" \"Уважаемая\"", "x: ж", "Уважаемая"),
        ("IF [MERGEFIELD x] &gt;= 10 \"[MERGEFIELD y] и\" \"\"", "{x: 12, y: да}", "да и"),
        ("IF [MERGEFIELD x] &lt;&gt; \"\" \"есть\"", "x: ''", ""),
        ("IF [MERGEFIELD x] = \"а*я\" да нет", "x: азия", "да"),
        ("IF [MERGEFIELD x] = \"а?я\" да нет", "x: азия", "нет"),
    ])
    func `IF chooses`(code: String, data: String, expected: String) throws {
        #expect(try text(code, data) == [expected])
    }

    @Test func `the looks are those of the result, the code is gone`() throws {
        let filled = try Part.fill("<w:p>\(Self.field("MERGEFIELD x"))</w:p>", "x: да")
        #expect(
            filled == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">да</w:t></w:r></w:p>", "\(filled)")
    }

    @Test func `a field that is computed later gets the values in its code and is marked for it`() throws {
        let filled = try Part.fill("<w:p>\(Self.field(" = [MERGEFIELD x] * 2 "))</w:p>", "x: 4")
        #expect(filled.contains("<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/>"), "\(filled)")
        #expect(filled.contains("<w:instrText xml:space=\"preserve\">4</w:instrText>"), "\(filled)")
        #expect(!filled.contains("MERGEFIELD"), "\(filled)")
    }

    @Test func `the row of merge fields that name a list stands for each record`() throws {
        let cell = { (name: String) in "<w:p>\(Self.field("MERGEFIELD \(name)"))</w:p>" }
        let table = Part.tbl([Part.p("Имя"), Part.p("Балл")], [cell("name"), cell("mark")])
        let data = "{name: [{name: а, mark: 5}, {name: б, mark: 4}], school: 1}"
        #expect(try Part.texts(table, data) == ["[Имя|Балл][а|5][б|4]"])
        #expect(try Part.texts(table, "{name: а, mark: 3}") == ["[Имя|Балл][а|3]"])
        #expect(try Part.texts(table, "{name: [], mark: 3}") == ["[Имя|Балл]"])
        let mixed = Part.tbl([cell("name"), cell("school")])
        #expect(try Part.texts(mixed, data) == ["[а|1][б|1]"])
    }

    @Test func `filters of a row's fields are those of each record`() throws {
        let cell = { (name: String) in "<w:p>\(Self.simple("MERGEFIELD \"\(name)\""))</w:p>" }
        let table = Part.tbl([cell("имя | upper"), cell("балл | default(«—») | join('; ')"), cell("школа | upper")])
        let data = "{имя: [{имя: а, балл: [5, 4]}, {имя: б, балл: [3]}], школа: ш}"
        #expect(try Part.texts(table, data) == ["[А|5; 4|Ш][Б|3|Ш]"])
        let open = "<w:p>\(Self.field("MERGEFIELD имя | upper"))</w:p>"
        #expect(try Part.texts(Part.tbl([open]), "имя: [а, б]") == ["[А][Б]"])
    }

    @Test func `a filter that there is none of is told with its field`() throws {
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Part.fill(
                "<w:p>\(Self.simple("MERGEFIELD \"имя | uper\""))\(Self.simple("MERGEFIELD имя"))</w:p>", "имя: а")
        }
        #expect(problems.diagnostics.map(\.code) == ["unknown-name"])
        #expect("\(problems)".contains("MERGEFIELD \"имя | uper\""), "\(problems)")
    }

    @Test func `names of two words are those of a row's records, too`() throws {
        let cell = { (name: String) in "<w:p>\(Self.field("MERGEFIELD \(name)"))</w:p>" }
        let data = "{class_code: [{class_code: Э1, class_name: а}, {class_code: Э2, class_name: б}]}"
        let table = Part.tbl([cell("class_code"), cell("class_name")])
        #expect(try Part.texts(table, data) == ["[Э1|а][Э2|б]"])
        let typed = Part.tbl([Part.p("{% for r in rs %}") + cell("r.class_name"), Part.p("{% endfor %}")])
        #expect(try Part.texts(typed, "{rs: [{class_name: а}, {class_name: б}]}") == ["[а|][б|]"])
    }

    @Test func `a name as it is spelled comes before the spelling with blanks`() throws {
        let body = "<w:p>\(Self.field("MERGEFIELD a_b"))\(Self.field("MERGEFIELD \"a b\""))</w:p>"
        #expect(try Part.texts(body, "{a b: 1, a_b: 2}") == ["21"])
        #expect(try Part.texts(body, "{a b: 1}") == ["11"])
    }

    @Test func `the code of a field may be cut anywhere, in letters of any case`() throws {
        let body =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> Merge</w:instrText></w:r>"
            + "<w:r><w:instrText>Fie</w:instrText></w:r><w:r><w:instrText>ld x</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        #expect(try Part.texts(body, "x: да") == ["да"])
    }

    @Test func `a simple field in the code of another one is computed`() throws {
        let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        let close =
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>?</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let code = { (text: String) in "<w:r><w:instrText xml:space=\"preserve\">\(text)</w:instrText></w:r>" }
        let choice =
            "<w:p>\(open)\(code(" IF "))\(Self.simple("MERGEFIELD x"))\(code(" = \"два\" да нет "))\(close)</w:p>"
        #expect(try Part.texts(choice, "x: два") == ["да"])
        let sum = "<w:p>\(open)\(code(" = "))\(Self.simple("MERGEFIELD x"))\(code(" * 2 "))\(close)</w:p>"
        let filled = try Part.fill(sum, "x: 4")
        #expect(filled.contains("<w:instrText xml:space=\"preserve\">4</w:instrText>"), "\(filled)")
        #expect(!filled.contains("fldSimple"), "\(filled)")
    }

    @Test(arguments: [
        ("en-US", "ru-RU", "5 июня"), ("en-US", "en-US", "5 June"), ("en-US", "", "5 June"), ("nl-NL", "", "5 June"),
        ("ru-RU", "", "5 июня"), ("tt-RU", "", "5 июня"), ("x-none", "", "5 июня"),
    ])
    func `months are named in the field's own language where the document's is a foreign one`(
        document: String, language: String, expected: String
    ) throws {
        let looks = language.isEmpty ? "" : "<w:lang w:val=\"\(language)\"/>"
        let field = Self.field("MERGEFIELD x \\@ &quot;d MMMM&quot;").replacing("<w:b/>", with: looks)
        let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let writer = try ZipWriter()
        try writer.add(
            "word/document.xml", Array("<w:document \(w)><w:body><w:p>\(field)</w:p></w:body></w:document>".utf8))
        let defaults =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"\(document)\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        try writer.add("word/styles.xml", Array("<w:styles \(w)>\(defaults)</w:styles>".utf8))
        let template = try Template.compile(ZipReader(try writer.finish()))
        let filled = try ZipReader(template.fill(.mapping(Mapping(keys: ["x"], values: [.text("2026-06-05")]))))
        let part = try #require(filled.entry("word/document.xml"))
        #expect(String(decoding: try filled.bytes(of: part), as: UTF8.self).contains(">\(expected)</w:t>"))
    }

    @Test func `NEXT goes on to the next record of a page of labels`() throws {
        let body =
            "<w:p>\(Self.field("MERGEFIELD x"))</w:p><w:p>\(Self.field("NEXT"))\(Self.field("MERGEFIELD x"))</w:p>"
            + "<w:p>\(Self.simple("NEXT"))\(Self.simple("MERGEFIELD x"))!</w:p>"
        #expect(try Part.texts(body, "records: [{x: а}, {x: б}]") == ["а", "б", ""])
        // Data of one record fill the first place.
        #expect(try Part.texts(body, "x: а") == ["а", "", ""])
    }

    @Test func `a sheet of labels is filled by the records alone, and goes on on further pages`() throws {
        let label = { (next: String) in "<w:p>\(next)\(Self.field("MERGEFIELD x"))</w:p>" }
        let body = Part.tbl([label(""), label(Self.field("NEXT"))]) + "<w:p/><w:sectPr/>"
        let parts = Packages.docx(body)
        func texts(_ data: String) throws -> [String] { try Part.texts(body, data) }
        #expect(try texts("records: [{x: а}, {x: б}]") == ["[а|б]", ""])
        #expect(try texts("records: [{x: а}, {x: б}, {x: в}]") == ["[а|б]", "⏎", "[в|]", ""])
        #expect(try texts("records: [{x: а}]") == ["[а|]", ""])
        #expect(try texts("records: []") == ["[|]", ""])
        let filled = Packages.body(try Packages.filled(parts, "records: [{x: а}, {x: б}, {x: в}]"))
        #expect(filled.matches(of: #/<w:br w:type="page"\/>/#).count == 1)
        let survey = TemplateSurvey(of: try ZipReader(Packages.packed(parts)))
        #expect(survey.fields.map(\.name) == ["records", "x"])
        #expect(survey.fields.map(\.isOptional) == [true, true])
    }

    @Test(arguments: ["NEXTIF", "SKIPIF"])
    func `a field that passes over records is told to be left out`(kind: String) throws {
        let body =
            "<w:p>\(Self.field("MERGEFIELD x"))</w:p><w:p>\(Self.field("\(kind) [MERGEFIELD x] = 1"))!</w:p>"
        let program = try #require(try Part.program(body))
        #expect(program.warnings.map(\.code.rawValue) == ["field-left-out"])
        #expect(program.warnings.first?.place == Place(.paragraph(2)))
        #expect(try Part.texts(body, "x: 1") == ["1", ""])
    }

    @Test func `typed tags and merge fields work together`() throws {
        let body = Part.p("{% for x in xs %}") + "<w:p>\(Self.field("MERGEFIELD x.n"))</w:p>" + Part.p("{% endfor %}")
        #expect(try Part.texts(body, "xs: [{n: 1}, {n: 2}]") == ["1", "2"])
    }

    @Test(arguments: [
        ("HYPERLINK \"http://x.ru/{{ n }}\"", "n: '5 \"а\"'", "HYPERLINK \"http://x.ru/5 \\\"а\\\"\""),
        ("HYPERLINK \"http://x.ru/{% if n %}да{% else %}нет{% endif %}\"", "n: 1", "HYPERLINK \"http://x.ru/да\""),
        ("IF \"{{ n }}\" = \"5\" а б", "n: 5", "IF \"5\" = \"5\" а б"),
    ])
    func `tags in the code of a field are filled, however the code is cut`(
        code: String, data: String, expected: String
    ) throws {
        let whole = Self.field(code.replacing("\"", with: "&quot;"), "сайт")
        let cut = whole.replacing("{{ n", with: "{</w:instrText></w:r><w:r><w:instrText>{ n")
        for body in [whole, cut] {
            let filled = try Part.fill("<w:p>\(body)</w:p>", data)
            let printed = filled.replacing("&quot;", with: "\"").replacing(
                "</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">", with: "")
            #expect(printed.contains(">\(expected)</w:instrText>"), "\(filled)")
            #expect(filled.contains("w:dirty=\"true\""), "\(filled)")
            #expect(try Part.texts("<w:p>\(body)</w:p>", data) == ["сайт"])
        }
    }

    @Test func `a fault in the code of a field is told, what a program keeps in its own is none`() throws {
        let broken = Self.field("HYPERLINK &quot;{{ n | uper }}&quot;")
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.program("<w:p>\(broken)</w:p>") }
        #expect(problems.diagnostics.map(\.code) == ["unknown-filter"])
        let citation = Self.field("ADDIN ZOTERO_ITEM CSL_CITATION {&quot;a&quot;:{&quot;t&quot;:&quot;{{T}}&quot;}}")
        #expect(try Part.program("<w:p>\(citation)</w:p>") == nil)
    }

    @Test func `a field without its name in the data is an error`() throws {
        let body = "<w:p>\(Self.field("MERGEFIELD имя"))\(Self.field("MERGEFIELD фамилия"))</w:p>"
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.fill(body, "имя: А") }
        #expect(problems.diagnostics.map(\.code) == ["unknown-name"])
        #expect("\(problems)".contains("MERGEFIELD фамилия"), "\(problems)")
    }
}
