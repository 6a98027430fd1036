import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates
import Testing

struct FilterTests {
    @Test(arguments: [
        ("\"оГо\" | прописными", "ОГО"), ("\"ОГО\" | строчными", "ого"), ("\"приказ РОО\" | с прописной", "Приказ РОО"),
        ("\"Приказ РОО\" | со строчной", "приказ РОО"), ("\"\" | upperfirst", ""), ("\" \u{A0}a \" | trim", "a"),
        ("n | upper", ""), ("12 | upper", "12"), ("\"ёж\" | length", "2"), ("n | length", "0"), ("e | first", ""),
        ("[\"а\", none, \"б\"] | join(\", \")", "а, б"), ("[\"а\", \"б\", \"в\"] | перечислить", "а, б и в"),
        ("[\"а\", \"б\"] | join_and(\"или\")", "а или б"), ("[\"а\"] | join_and", "а"), ("[] | join_and", ""),
        ("people | join(\", \", attribute=\"name\")", "Яна, анна, Борис"),
        ("people | через(\"; \", \"name\")", "Яна; анна; Борис"),
        ("[\"ёж\", \"еда\", \"жук\", \"Ель\"] | упорядочить | join(\" \")", "еда Ель ёж жук"),
        ("people | где(\"age\", 3) | поле(\"name\") | join(\" \")", "Яна Борис"),
        ("people | where(\"age\") | length", "3"), ("people | поле(\"phone\", \"?\") | join", "???"),
        ("people | без повторов(поле=\"age\") | length", "2"), ("[1, 1.0, \"1\"] | unique | length", "2"),
        ("[1, none, \"2,5\"] | sum", "3.5"), ("(people | max(\"age\")).name", "анна"),
        ("2.5 | округлить", "3"), ("2.675 | округлить(2)", "2.68"), ("-2.5 | rounded", "-3"),
        ("1234 | rounded(2)", "1234"),
        ("1250 | округлить(-2)", "1300"),
        ("2.01 | округлить(1, \"вверх\")", "2.1"), ("2.09 | rounded(1, \"floor\")", "2.0"),
        ("2.1 | rounded(1, \"ceil\")", "2.1"),
        ("1234567.891 | число", "1\u{A0}234\u{A0}567,891"), ("1234.5 | число(2)", "1\u{A0}234,50"),
        ("999 | число", "999"),
        ("-1234 | number", "-1\u{A0}234"), ("0.999 | число(2)", "1,00"), ("99.995 | число(2)", "100,00"),
        ("-0.001 | число(2)", "0,00"), ("\"1 234,5\" | число(1, \"\", \".\")", "1234.5"), ("n | число", ""),
        ("5 | число(3)", "5,000"), ("[\"а\", \"б\"] | строками", "а\nб"), ("\"a  b\" | split | length", "2"),
        ("\"a, b, \" | split(\", \") | length", "3"), ("\"5 мая\" | nbsp", "5\u{A0}мая"), ("yes | да_нет", "да"),
        ("no | yesno(\"yes\", \"no\")", "no"), ("n | yesno(\"+\", \"-\", \"?\")", "?"), ("d | keys | join", "km"),
        ("d | values | sum", "3"), ("\"a\" | e | safe", "a"), ("\"аб\" | reverse", "ба"),
        ("[1, 2, 3] | порциями(2) | map(0) | join", "13"),
        ("\"aaa\" | replace(\"a\", \"b\", 2)", "bba"),
    ])
    func `filters`(expression: String, printed: String) throws {
        #expect(try Evaluated.text(expression) == printed)
    }

    @Test(arguments: [
        (0, "участников"), (1, "участник"), (2, "участника"), (4, "участника"), (5, "участников"), (11, "участников"),
        (14, "участников"), (111, "участников"), (21, "участник"), (101, "участник"), (22, "участника"),
        (1000, "участников"), (-1, "участник"), (Int.min, "участников"),
    ])
    func `a noun agrees with its number`(count: Int, form: String) throws {
        let data = Evaluated.mapping(["n": .integer(count)])
        #expect(try Evaluated.text("n | plural(\"участник\", \"участника\", \"участников\")", in: data) == form)
    }

    @Test func `a broken number takes the genitive, a noun of two forms the English rule`() throws {
        #expect(try Evaluated.text("2.5 | согласовать(\"час\", \"часа\", \"часов\")") == "часа")
        #expect(
            try Evaluated.text("1 | plural(\"hour\", \"hours\") ~ (2 | plural(\"hour\", \"hours\"))") == "hourhours")
    }

    @Test(arguments: [
        ("2026-06-05", "d MMMM yyyy 'г.'", "5 июня 2026 г."), ("05.06.2026", "dd.MM.yyyy", "05.06.2026"),
        ("2026-06-05T14:30:00+03:00", "HH:mm", "14:30"), ("2026-06-05 9:05", "H 'ч.' m 'мин.'", "9 ч. 5 мин."),
        ("2026-05-01", "«d» MMMM yyyy г.", "«1» мая 2026 г."), ("2026-05-01", "LLLL yy", "май 26"),
        ("2024-02-29", "EEEE", "четверг"), ("2000-01-01", "E", "сб"),
        ("2026-06-05", "d MMMM yyyy ‘г.’", "5 июня 2026 г."),
        ("2026-12-31", "d/M/y", "31/12/2026"),
    ])
    func `dates are written by a pattern`(date: String, pattern: String, printed: String) throws {
        let data = Evaluated.mapping(["d": .text(date), "p": .text(pattern)])
        #expect(try Evaluated.text("d | дата(p)", in: data) == printed)
    }

    @Test func `a date without a pattern is written as in letters, with no-break spaces`() throws {
        #expect(try Evaluated.text("\"2026-06-05\" | дата") == "5\u{A0}июня\u{A0}2026\u{A0}г.")
        #expect(try Evaluated.text("\"2026-06-05\" | date(\"d MMMM\", \"en\")") == "5 June")
        #expect(try Evaluated.text("(n | дата) ~ (t | дата)") == "")
    }

    @Test(arguments: [
        "\"2026-02-30\" | дата", "\"вчера\" | дата", "\"2026-13-01\" | дата", "\"2026-06-05\" | дата(\"foo\")",
        "5 | дата",
        "\"2026-06-05\" | дата(\"HH\")", "l | upper", "\"a\" | round", "l | batch(0)", "\"a\" | replace(\"\", \"b\")",
        "l | round", "\"a\" | truncate(1)", "d | dictsort(by=\"x\")", "5 | int(0, 99)", "1 | round(0, \"up\")",
        "a | items",
        "[1, \"a\"] | sort", "people | where(\"agee\")", "people | map(\"nme\")", "yes | число", "[[1]] | join",
        "10000000 | range", "1.5 | number(99)", "\"a\" | keys", "people | join", "\"\" | число",
    ])
    func `a filter refuses what it cannot do`(expression: String) throws {
        let problem = try #require(throws: TagProblem.self) { _ = try Evaluated.text(expression) }
        #expect(problem.wording.english.hasPrefix("filter «"), "\(problem)")
        #expect(problem.wording.russian.hasPrefix("фильтр «"), "\(problem)")
    }

    @Test(arguments: [
        ("номер_пункта(\"б\")", "1.2"), ("number_of(\"в\")", "2"), ("number_of(\"г\")", "7.1"),
        ("number_of(\"д\")", "8"), ("number_of(\"имя\", by=\"title\")", "7"), ("number_of(\"е\")", "а"),
    ])
    func `a reference to a clause is its printed number`(call: String, expected: String) throws {
        let clauses = """
            [{key: а, clauses: [{key: я}, {key: б}]}, {key: в, number: "2."}, {title: имя, number: 7, clauses: [{key: г}]},
             {key: д, items: [{key: е, number: "а)"}]}]
            """
        let data = Evaluated.mapping(["c": try DataReader.read(Array(clauses.utf8))])
        #expect(try Evaluated.text("c | \(call)", in: data) == expected)
        #expect(throws: TagProblem.self) { _ = try Evaluated.text("c | number_of(\"нет\")", in: data) }
    }

    private struct Shout: TemplateFilter {
        let names = ["shout", "крикнуть"]
        let parameters: [FilterParameter] = [.optional("times", "раз", preset: .integer(1))]

        func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
            .text((value.text ?? "") + String(repeating: "!", count: try arguments.integer(0)))
        }
    }

    @Test func `users of the library register filters of their own`() throws {
        var registry = FilterRegistry()
        registry.register(Shout())
        let parser = TagParser(filters: registry)
        let evaluator = Evaluator(root: Evaluated.data)
        #expect(try evaluator.text(of: parser.expression("s | Крикнуть(раз=3)")) == "abc!!!")
        #expect(registry.names.contains("крикнуть"))
    }

    @Test func `every name finds its filter`() {
        let names = FilterRegistry().names
        for name in names { #expect(FilterRegistry().filter(named: name)?.names.contains(name) == true, "\(name)") }
    }
}
