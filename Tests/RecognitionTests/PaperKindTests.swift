import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct PaperKindTests {
    private static let act = [
        p("ПРИКАЗ", centred: true), p("15.01.2026 № 5"), p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Провести."),
    ]
    private static let plan = [title("План мероприятий"), table([usual, item("1", "Приказ")])]
    private static let minutes = [
        title("ПРОТОКОЛ № 1"), p("Присутствовали: 5 чел."), p("РЕШИЛИ:"), p("1. Утвердить РЕШЕНИЕ."),
    ]
    private static let letter = [
        p("Директору школы"), p("Петрову И.С."), p("Уважаемый Илья Сергеевич!"), p("Просим помочь."),
    ]

    @Test(
        arguments: [
            (act, .order), (plan, .plan), (minutes, .meetingProtocol), (letter, .letter), (act + plan, .order),
            (letter + [table([["Дата", "Тема"], ["15 января", "Семинар"]])], .letter), (letter + plan, .plan),
            ([p("Приложение № 1"), p("к приказу от 15.01.2026 № 5")] + plan, .plan), ([p("Сказка")], nil), ([], nil),
        ] as [([Block], ModelKind?)])
    func `tells what a document is`(blocks: [Block], kind: ModelKind?) {
        #expect(PaperKind.kind(of: Document(body: blocks)) == kind)
    }

    /// Lines that look like every part there is, in odd orders; a trap would end the run.
    @Test(arguments: 0..<60)
    func `no order of lines traps a reader`(seed: Int) {
        let lines = [
            "ПРИКАЗ", "ПРОТОКОЛ № 1", "Приложение № 1", "УТВЕРЖДЕН", "СОГЛАСОВАНО", "1.", "1.1. а)", "а)", "№", "На №",
            "от",
            "ПРИКАЗЫВАЮ:", "РЕШИЛИ:", "Уважаемые", "С уважением,", "Приложение:", "Визы:", "Основание:", "Исп.", "(",
            "ДОКУМЕНТ ПОДПИСАН", "С приказом ознакомлены:", "____", "\t", "Директору", "А.А. Сидорова\tДиректор", "«",
            "8 (000)",
            "Директор\tА.А. Сидорова", "О", "О плане", "тел.", "@", "на 2 л.", "Контроль возложить на", "И.", "-",
        ]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var blocks: [Block] = []
        for _ in 0..<40 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let text = lines[Int(state >> 33) % lines.count]
            let block = p(text, centred: state >> 60 == 1, right: state >> 60 == 2)
            blocks.append(state >> 61 == 7 ? table([[DraftCell([block]), "б"], ["в", "г"]]) : block)
        }
        let document = Document(body: blocks)
        _ = PaperKind.kind(of: document)
        _ = try? OrderRecogniser().order(in: document)
        _ = try? LetterRecogniser().letter(in: document)
        _ = try? ProtocolRecogniser().minutes(in: document)
    }
}
