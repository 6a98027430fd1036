import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// What an item is about, where only the agenda says it: without the speaker whom agendas name behind each item.
@Suite struct MinutesTopicTests {
    private func minutes(agenda item: [Block]) throws -> MeetingProtocol {
        let course = [p("1. СЛУШАЛИ: Громову Е.В. – об итогах."), p("РЕШИЛИ:"), p("1.1. Провести смотр.")]
        let second = [p("2. СЛУШАЛИ: Зуеву И.П. – о смотре."), p("РЕШИЛИ:"), p("2.1. Утвердить план.")]
        return try ProtocolRecogniser().minutes(
            in: Document(
                body: [title("ПРОТОКОЛ педсовета"), p("Повестка дня:")] + item + [p("2. О смотре кабинетов")] + course
                    + second)
        ).minutes
    }

    @Test(
        arguments: [
            ("1. Анализ работы. Докладчик: Громова Е.В., директор школы.", "Анализ работы."),
            ("1. Анализ работы. Докладывает Громова Е.В.", "Анализ работы."),
            ("1. Анализ работы, докладчик – Громова Е.В., директор", "Анализ работы"),
            ("1. Анализ работы (докл. Громова Е.В.)", "Анализ работы"),
            ("1. Анализ работы (докладчик: директор школы Громова Е.В.);", "Анализ работы"),
            ("1. Анализ работы (Громова Е.В.)", "Анализ работы"),
            ("1. Анализ работы – Громова Е.В., директор", "Анализ работы"),
            ("1. Анализ работы – директор школы Громова Е.В.", "Анализ работы"),
            ("1. Анализ работы. Громова Е.В., директор школы", "Анализ работы."),
            ("1. О награждении Громовой Е.В., Зуевой И.П.", "О награждении Громовой Е.В., Зуевой И.П."),
            ("1. О докладчиках конференции. Подготовка", "О докладчиках конференции. Подготовка"),
            ("1. О конкурсе – этап для директора Громовой Е.В.", "О конкурсе – этап для директора Громовой Е.В."),
        ])
    func `the topic of an item has no speaker, and the agenda keeps him`(line: String, topic: String) throws {
        let minutes = try minutes(agenda: [p(line)])
        #expect(minutes.proceedings.first?.topic == topic)
        #expect(minutes.agenda.first == String(line.dropFirst(3)))
    }

    @Test(arguments: ["Докладчик: Громова Е.В., директор школы", "Громова Е.В.", "(Громова Е.В., директор)"])
    func `a speaker in a line of his own`(speaker: String) throws {
        let minutes = try minutes(agenda: [p("1. Анализ работы"), p(speaker)])
        #expect(minutes.proceedings.map(\.topic) == ["Анализ работы", "О смотре кабинетов"])
        #expect(minutes.agenda.first == "Анализ работы\n" + speaker)
    }
}
