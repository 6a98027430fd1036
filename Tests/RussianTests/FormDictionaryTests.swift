import ChanceryDiagnostics
import ChanceryRussian
import Testing

@Suite struct FormDictionaryTests {
    private let rows = [
        ["Слово", "род", "рд", "дательный", "твор."], ["заяц", "м", "заяца", "заяцу", ""], ["", "", "", "", ""],
        ["Директор ЦРБ", "", "", "главному врачу ЦРБ", ""],
    ]

    @Test func `a form of the user's comes before the rule, in the letter case of the word`() throws {
        let declension = Declension(forms: try FormDictionary(rows: rows))
        #expect(declension.surname("Заяц", of: .masculine, in: .dative) == InflectedText("Заяцу", .given))
        #expect(declension.surname("ЗАЯЦ", of: .masculine, in: .genitive).text == "ЗАЯЦА")
        #expect(declension.surname("Заяц", of: .masculine, in: .instrumental).text == "Зайцем")
        #expect(declension.surname("Заяц", of: .feminine, in: .dative).text == "Заяц")
        #expect(declension.position("директор  ЦРБ", in: .dative).text == "главному врачу ЦРБ")
        #expect(declension.surname("Иванов-Заяц", of: .masculine, in: .dative).text == "Иванову-Заяцу")
    }

    @Test func `a mapping of words gives the same`() throws {
        let forms = try FormDictionary(entries: [("Гузель", [("дт", "Гузели"), ("род", "ж")])])
        #expect(Declension(forms: forms).givenName("Гузель", of: .feminine, in: .dative).text == "Гузели")
    }

    @Test func `all faults of a table are told, each at its line`() throws {
        let list = try #require(throws: DiagnosticList.self) {
            _ = try FormDictionary(rows: [["слово", "род", "рд"], ["Ким", "с", "Кима"], ["", "м", "Кима"]])
        }
        #expect(
            list.diagnostics.map(\.description).map { String($0.prefix(14)) } == ["line 2: error:", "line 3: error:"])
        let header = try #require(throws: DiagnosticList.self) {
            _ = try FormDictionary(rows: [["имя", "рд"]])
        }
        #expect(header.diagnostics.map(\.code.rawValue) == ["unknown-column", "missing-column"])
    }
}
