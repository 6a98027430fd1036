import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Deadlines of points stay as their text words them.
@Suite struct MinutesDeadlineTests {
    private func decision(_ text: String) throws -> Decision? {
        try ProtocolRecogniser().minutes(
            in: Document(
                body: [
                    title("ПРОТОКОЛ совещания"), p("16.01.2024"), p("РЕШИЛИ:"), p("1. " + text),
                    p("2. Провести смотр."),
                ])
        ).minutes.decisions.first
    }

    @Test(
        arguments: [
            ("Сдать отчёт в срок до 28 ноября 2025 года.", "в срок до 28 ноября 2025 года"),
            ("Сдать отчёт в срок до 15.05.2026.", "в срок до 15.05.2026"),
            ("В срок до 15 мая 2026 г. сдать отчёт.", "В срок до 15 мая 2026 г."),
            ("Директорам в срок не позднее 1 июня 2026 г. сдать отчёт.", "в срок не позднее 1 июня 2026 г."),
            ("Сдать отчёт в срок до конца учебного года.", "в срок до конца учебного года"),
            ("Провести уроки в срок с 1 по 20 марта 2026 г.", "в срок с 1 по 20 марта 2026 г."),
            ("Сдать отчёт (в срок до 15.05.2026).", "в срок до 15.05.2026"),
            ("Сдать отчёт до 15 мая 2026 года.", "до 15 мая 2026 года"),
            ("Провести неделю книги (23-29.03.2026).", "23-29.03.2026"),
        ])
    func `the words for a bound are a part of the deadline`(text: String, deadline: String) throws {
        let decision = try #require(try decision(text))
        #expect(decision.deadline == [deadline])
        #expect(decision.text == text)
    }
}
