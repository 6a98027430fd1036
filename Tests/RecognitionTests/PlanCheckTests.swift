import ChanceryDiagnostics
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanCheckTests {
    private func remarks(_ items: [PlanItem]) -> [String] {
        let plan = Plan(title: "План", sections: [PlanSection(title: "Раздел", items: items)])
        return PlanChecks.diagnostics(of: plan).map { $0.place.text(in: .english) + " [" + $0.code.rawValue + "]" }
    }

    @Test(arguments: [
        ("библио-\nтечной", "hard-hyphen"), ("два  пробела", "double-space"),
        ("педагогов- библиотекарей", "space-around-hyphen"),
        ("организацийНюрбинского", "missing-space"), ("\"a\" и «б»", "quotes-mixed"),
        ("КНИГОЗАКАЗ»", "quote-unbalanced"),
        ("(РО «Знание»", "bracket-unbalanced"), ("а - б – г", "dash-mixed"), ("а\tб", "tab-in-cell"),
        ("[bookmark: _GoBack]Отчет", "artefact"), ("Ошибка! Закладка не определена.", "artefact"),
        ("отчет\u{A0}отдела", "nbsp-inside"), ("отдел/ сектор", "space-after-slash"),
    ])
    func `finds a slip of typing and names the field`(text: String, code: String) {
        #expect(remarks([PlanItem(event: [text])]) == ["field «sections[0].items[0].event» [\(code)]"])
    }

    @Test(arguments: [
        "Разработка:\nа) анкет", "1) сбор (первый)", "ИРОиПК «Библио» – «Школа «Знание»»", "онлайн-совещание",
        "2023-2024",
        "- типовая инструкция", "15.02.2019, 14.30", "№\u{A0}5 от 15\u{A0}мая 2026\u{A0}г.", "и/или", "Да! Нет!",
    ])
    func `finds nothing in a clean text`(text: String) {
        #expect(remarks([PlanItem(event: [text])]) == [])
    }

    @Test func `finds numbers that start again, are missing, or change their manner`() {
        let numbers = ["1", "2", "4", "3", "3)", "4.1", "4.3"]
        #expect(
            remarks(numbers.map { PlanItem(number: $0) }) == [
                "field «sections[0].items[2].number» [numbering-gap]",
                "field «sections[0].items[3].number» [numbering-restart]",
                "field «sections[0].items[4].number» [number-style-mixed]",
                "field «sections[0].items[5].number» [number-style-mixed]",
                "field «sections[0].items[6].number» [numbering-gap]",
            ])
    }

    @Test func `finds blank cells, several deadlines, repeated and unfinished names, doubled events`() {
        let items = [
            PlanItem(event: ["Части:", "а", "б"], deadline: ["май\nиюнь\nиюль"], responsible: ["ОО", "Центр,", "ОО"]),
            PlanItem(event: [], deadline: ["май"], document: []), PlanItem(event: ["а"], deadline: ["май"]),
            PlanItem(event: ["а"], deadline: ["май"]),
        ]
        #expect(
            Set(remarks(items)) == [
                "field «sections[0].items[0].deadline» [multiple-deadlines]",
                "field «sections[0].items[0].deadline» [count-mismatch]",
                "field «sections[0].items[0].responsible» [executor-repeated]",
                "field «sections[0].items[0].responsible» [trailing-comma]",
                "field «sections[0].items[1].event» [empty-cell]",
                "field «sections[0].items[1].document» [document-missing]",
                "field «sections[0].items[3].event» [duplicate-event]",
            ])
    }

    @Test func `places findings in the document when run at import`() throws {
        let blocks = [
            title("План"), table([usual, [wide("1. А", 4)], item("1", "два  пробела")]), p("2. Б", bold: true),
            table([item("3", "х")]),
        ]
        #expect(
            try RecognitionTests.remarks(blocks, checks: PlanChecks.all) == [
                "table 1, row 3, «Мероприятие» [double-space]", "table 2, row 1, «№ п/п» [numbering-gap]",
            ])
    }
}
