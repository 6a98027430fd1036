import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct PlanReadingTests {
    private func problems(of value: Value) throws -> [String] {
        let list = try #require(throws: DiagnosticList.self) { _ = try Plan(from: value) }
        return list.diagnostics.map { $0.line(in: .english) }
    }

    private func codes(of value: Value) throws -> [String] {
        let list = try #require(throws: DiagnosticList.self) { _ = try Plan(from: value) }
        return list.diagnostics.map(\.code.rawValue)
    }

    @Test func `one text is taken for a list of one`() throws {
        let plan = try Plan(from: planValue(["items": [["event": "Семинар", "deadline": ["май", "июнь"]]]]))
        #expect(plan.items == [PlanItem(event: ["Семинар"], deadline: ["май", "июнь"])])
    }

    @Test func `a whole number is taken for the text of a number, a year and a cell of another column`() throws {
        let plan = try Plan(
            from: planValue([
                "appendix": ["number": 2, "document": ["number": 33]],
                "period": ["text": 2026, "from": "2026-01-01", "through": "2026-12-31"],
                "items": [["number": 7, "deadline": 2026, "other": ["Количество": 25]]],
            ]))
        #expect(plan.appendix == Appendix(number: "2", document: DocumentReference(number: "33")))
        #expect(plan.period?.text == "2026")
        #expect(plan.items == [PlanItem(number: "7", deadline: ["2026"], other: OtherCells(["Количество": ["25"]]))])
    }

    @Test func `a number with a dot has to be quoted, since 1.10 would lose its nought`() throws {
        let lines = try problems(of: planValue(["items": [["number": 1.1]]]))
        #expect(
            lines == [
                "field «items[0].number»: error: Expected a text, found a decimal number; put it in quotes [wrong-type]"
            ])
    }

    @Test func `a key with nothing behind it is an absent one, and a blank cell in another column`() throws {
        let plan = try Plan(
            from: planValue([
                "goal": nil, "tasks": nil, "period": nil, "items": [["event": nil, "other": ["Итог": nil]]],
            ]))
        #expect(plan == Plan(title: "План", items: [PlanItem(other: OtherCells(["Итог": []]))]))
    }

    @Test func `a blank cell stays apart from a column that does not exist`() throws {
        let plan = try Plan(from: planValue(["items": [["event": []]]]))
        #expect(plan.items.first?.event == [])
        #expect(plan.items.first?.deadline == nil)
        #expect(plan.writtenValue["items"] == ([["event": []]] as Sample).value)
    }

    @Test func `an unknown key is named at its line with the nearest known one`() throws {
        let sample = planSample(["items": [["event": ["а"], "dedline": ["май"]]]])
        #expect(
            try problems(of: sample.located) == [
                "line 7, column 1, field «items[0].dedline»: error: There is no key «dedline» here; "
                    + "did you mean «deadline»? [unknown-key]"
            ])
    }

    @Test func `an unknown key that resembles none is answered with all that there are`() throws {
        let lines = try problems(of: planValue(["columns": [["role": "event", "title": "Что", "ширина": 3]]]))
        #expect(
            lines == [
                "field «columns[0].ширина»: error: There is no key «ширина» here; there are: role, title [unknown-key]"
            ])
    }

    @Test func `a wrong type says what was expected and found, at the value`() throws {
        let sample = planSample(["sections": [["title": "Раздел", "items": [["deadline": ["month": "май"]]]]]])
        #expect(
            try problems(of: sample.located) == [
                "line 8, column 100, field «sections[0].items[0].deadline»: error: Expected a text or a list of texts, "
                    + "found a mapping of keys to values [wrong-type]"
            ])
    }

    static let wrongTypes: [(String, Sample)] = [
        ("title", ["a"]), ("title", nil), ("title", 2026), ("period", "2026 год"), ("tasks", [1]),
        ("tasks", true), ("columns", "event"), ("items", [:]), ("items", ["строка"]), ("goal", 1.5), ("sections", 1),
        ("items", [["other": []]]), ("items", [["other": ["Итог": ["а": "б"]]]]), ("chancery", "1"), ("kind", 1),
    ]

    @Test(arguments: wrongTypes)
    func `a value of the wrong type is an error and the only one`(key: String, sample: Sample) throws {
        #expect(try codes(of: planValue([key: sample])) == ["wrong-type"])
    }

    @Test(arguments: ["План", 1, nil, [], true] as [Sample])
    func `what is no mapping is no plan`(sample: Sample) throws {
        #expect(try codes(of: sample.value) == ["wrong-type"])
    }

    @Test func `missing keys are named where their mapping stands`() throws {
        let sample: Sample = ["chancery": 1, "kind": "plan", "columns": [["title": "№"], ["role": "event"]]]
        #expect(
            try problems(of: sample.located) == [
                "line 1, column 100, field «title»: error: The key «title» is missing [missing-key]",
                "line 4, column 100, field «columns[0].role»: error: The key «role» is missing [missing-key]",
                "line 5, column 100, field «columns[1].title»: error: The key «title» is missing [missing-key]",
            ])
    }

    @Test func `all problems come at once in the order of their lines`() throws {
        let sample: Sample = [
            "chancery": 1, "kind": "plan", "titel": "План",
            "columns": [["role": "evnt", "title": "Что"]],
            "period": ["text": "2026", "from": "2026-02-30", "through": 2026],
            "items": [["event": 5], ["other": ["Форма отчётности": [["а"]]]]],
        ]
        let list = try #require(throws: DiagnosticList.self) { _ = try Plan(from: sample.located) }
        #expect(
            list.diagnostics.map(\.code.rawValue) == [
                "missing-key", "unknown-key", "unknown-value", "invalid-date", "wrong-type", "wrong-type", "wrong-type",
            ])
        #expect(list.diagnostics.allSatisfy { $0.severity == .error && $0.fault == .data })
        #expect(
            list.diagnostics.last?.place.steps.last == .field("items[1].other[\"Форма отчётности\"][0]"),
            "a title with a blank is quoted in a path")
    }

    @Test func `another version is refused before anything else`() throws {
        #expect(try codes(of: planValue(["chancery": 2, "unknown": "key", "tasks": 1])) == ["unsupported-version"])
    }

    @Test func `another kind is refused before anything else`() throws {
        #expect(try codes(of: planValue(["kind": "protocol", "agenda": []])) == ["wrong-kind"])
    }

    @Test(arguments: ["2026-02-30", "2026-13-01", "2026-1-1", "01.02.2026", "2026-01-01T00:00", "", "２０２６-01-01"])
    func `a day that does not exist or is spelt otherwise is an error`(text: String) throws {
        let period: Sample = ["text": "год", "from": .made(.text(text)), "through": "2026-12-31"]
        #expect(try codes(of: planValue(["period": period])) == ["invalid-date"])
    }

    @Test func `a period that ends before it begins is an error at its end`() throws {
        let sample = planSample(["period": ["text": "год", "from": "2026-12-31", "through": "2026-01-01"]])
        #expect(
            try problems(of: sample.located) == [
                "line 8, column 100, field «period.through»: error: The period ends on 2026-01-01, "
                    + "before it begins on 2026-12-31 [reversed-period]"
            ])
    }

    @Test(arguments: [
        ("\u{0}", "U+0000"), ("\u{B}", "U+000B"), ("\u{C}", "U+000C"), ("\u{1F}", "U+001F"), ("\u{FFFE}", "U+FFFE"),
        ("\u{FFFF}", "U+FFFF"),
    ])
    func `a character that no document can hold is named with its field`(character: String, name: String) throws {
        let lines = try problems(of: planValue(["items": [["event": ["а", .made(.text("слово\(character)и"))]]]]))
        #expect(
            lines == [
                "field «items[0].event[1]»: error: The text has the character \(name), which no document can hold "
                    + "[forbidden-character]"
            ])
    }

    @Test func `a title of another column is looked at like a text`() throws {
        let other = Sample.made(.mapping(Mapping(keys: ["а\u{1}"], values: [.text("б")])))
        #expect(try codes(of: planValue(["items": [["other": other]]])) == ["forbidden-character"])
    }

    @Test func `sections that nest without end are an error, not a crash`() throws {
        var section: Sample = ["title": "дно"]
        for _ in 0..<500 { section = ["title": "раздел", "sections": [section]] }
        #expect(try codes(of: planValue(["sections": [section]])) == ["too-deep"])
    }

    @Test func `problems are told in Russian, too`() throws {
        let list = try #require(throws: DiagnosticList.self) { _ = try Plan(from: planValue(["gaol": "цель"])) }
        #expect(
            list.diagnostics.first?.line(in: .russian)
                == "поле «gaol»: ошибка: Ключа «gaol» здесь нет; может быть, «goal»? [unknown-key]")
    }
}
