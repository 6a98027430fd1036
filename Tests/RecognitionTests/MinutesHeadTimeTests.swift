import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Date, time and place of a meeting in one line, as clerks set them.
@Suite struct MinutesHeadTimeTests {
    private func read(_ line: Block) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(
            in: Document(body: [
                title("ПРОТОКОЛ заседания комиссии"), line, p("Присутствовали: 8 чел."), p("РЕШИЛИ:"),
                p("1. Утвердить план."),
            ]))
    }

    @Test(
        arguments: [
            ("25.08.2025, начало в 9.15", "09:15", nil), ("25.08.2025 (09:15 – 10:40)", "09:15", nil),
            ("25.08.2025 г., время: 9.15", "09:15", nil),
            ("Дата: 25.08.2025   Время: 10:00   Место: актовый зал", "10:00", "актовый зал"),
            ("Дата: 25.08.2025. Время: 10:00. Место: актовый зал", "10:00", "актовый зал"),
            ("Дата проведения: 25.08.2025 г., 9.15, актовый зал", "09:15", "актовый зал"),
            ("(25.08.2025, 9.15, онлайн)", "09:15", "онлайн"),
        ] as [(String, String, String?)])
    func `a line may tell when and where the meeting was`(line: String, time: String, place: String?) throws {
        for line in [p(line), p(line, centred: true, bold: true)] {
            let (minutes, diagnostics) = try read(line)
            #expect(minutes.title == "ПРОТОКОЛ заседания комиссии")
            #expect(minutes.date == CalendarDate(year: 2025, month: 8, day: 25))
            #expect(minutes.time == time)
            #expect(minutes.place == place)
            #expect(diagnostics.isEmpty)
        }
    }

    @Test func `guests behind a comma have a label of their own`() throws {
        let (minutes, _) = try read(
            p("Присутствовали: 24 человека (список прилагается), приглашены: Котов К.К., инспектор"))
        #expect(minutes.present?.count == 24)
        #expect(minutes.present?.people.isEmpty == true)
        #expect(minutes.invited?.people == [Person(name: "Котов К.К.", position: "инспектор")])
    }
}
