import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Titles of columns as clerks write them, used as names.
@Suite struct ColumnTitleTests {
    @Test(arguments: [
        ("{{ Ф.И.О. }}", "Ф.И.О.: Ким"), ("{{Ф.И.О.}}", "Ф.И.О.: Ким"), ("{{ Ф.И.О }}", "Ф.И.О: Ким"),
        ("{{ Ф. И. О. | upper }}", "Ф.И.О.: КИМ"), ("{{ Тел. }}", "Тел.: 5-12"), ("{{ № п.п. }}", "№ п.п.: 7"),
        ("{{ Дата рожд. ребёнка }}", "Дата рожд. ребёнка: 1 мая"), ("{{ 2 квартал }}", "2 квартал: 40"),
        ("{{ 2 квартал 2026 | upper }}", "2 квартал 2026: 40"), ("{{ Сумма, руб. }}", "'Сумма, руб.': 10"),
        ("{{ Выполнение, % | upper }}", "'Выполнение, %': 99"),
        ("{{ Фамилия, имя и отчество }}", "Фамилия, имя и отчество: Ким"),
        ("{% for ч in люди %}{{ ч.Ф.И.О. }}{{ ч.2 квартал }}{% endfor %}", "люди: [{Ф.И.О.: Ким, 2 квартал: 40}]"),
        ("{% if Тел. and 2 квартал > 3 %}{{ Тел. }}{% endif %}", "{Тел.: 5-12, 2 квартал: 40}"),
    ])
    func `a title with dots, commas or a number in front is a name`(text: String, data: String) throws {
        let expected = ["люди": "Ким40", "{Тел.": "5-12"].first { data.hasPrefix($0.key) }?.value
        let value = data.split(separator: ": ").last.map(String.init) ?? ""
        #expect(try Part.texts(Part.p(text), data) == [expected ?? value])
    }

    @Test(arguments: [
        ("{{ a.b }}", "{a: {b: 1}, a.b: 2}", "1"), ("{{ l.0 }}{{ l.1 }}", "l: [1, 2]", "12"),
        ("{{ 2 if a else 3 }}", "a: 1", "2"), ("{{ 2 - a }}", "a: 1", "1"), ("{{ d.in }}", "d: {in: 3}", "3"),
        ("{{ a.b | default(\"нет\") }}", "{a: {c: 1}, x.y: 2}", "нет"), ("{{ [a, 2] | join(\",\") }}", "a: 1", "1,2"),
    ])
    func `a path is a path, a number a number`(text: String, data: String, expected: String) throws {
        #expect(try Part.texts(Part.p(text), data) == [expected])
    }

    @Test func `a title that is not quite spelled so is told with the nearest`() throws {
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Part.fill(Part.p("{{ Ф.И.О }}"), "Ф.И.О.: 1")
        }
        #expect(problems.diagnostics.map(\.code) == ["unknown-name"])
        #expect("\(problems)".contains("did you mean «Ф.И.О.»"), "\(problems)")
    }

    @Test func `a template's fields and its check know such titles`() throws {
        let lines = ["{{ Ф.И.О. }}", "{% for ч in люди %}{{ ч.Тел. моб. }}{% endfor %}"]
        let survey = try Surveyed.survey(lines)
        #expect(Surveyed.dump(survey.fields) == "Ф.И.О. text; люди list of { Тел.моб. text }")
        let data = try DataReader.read(Array("{Ф.И.О.: а, люди: [{Тел. моб.: 1}]}".utf8))
        let names = KnownNames(in: data)
        #expect(FieldChecker.diagnostics(of: survey.fields(preferring: names.all), knowing: names).isEmpty)
    }
}
