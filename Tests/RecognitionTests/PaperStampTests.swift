import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// A stamp that names minutes or an order makes no paper one of them, however it is set.
@Suite struct PaperStampTests {
    /// Stamps, a line each.
    static let stamps = [
        ["Утверждено на заседании РМО", "протокол № 1 от 28.08.2024 г."],
        ["УТВЕРЖДЕНО", "на заседании педагогического совета", "Протокол № 1", "от 28.08.2024"],
        ["РАССМОТРЕНО", "на заседании ШМО", "Протокол от 28.08.2024 № 1", "Руководитель ШМО ________ Иванова А.А."],
        ["Рассмотрено на заседании педсовета,", "протокол № 1 от 28.08.2024"],
        ["Принято", "педагогическим советом школы", "протокол от 28 августа 2024 г. № 1"],
        ["ПРИНЯТА", "Общим собранием работников", "Протокол № 2 от 30.08.2024 г."],
        ["Согласовано", "Управляющий совет", "Протокол № 3 от 30.08.2024"],
        ["УТВЕРЖДАЮ", "Директор школы", "___________ И.И. Иванов", "Приказ № 88 от 30.08.2024"],
        ["Утверждаю", "Приказ от 30.08.2024 № 88", "Директор ______ Петрова О.Н."],
        ["УТВЕРЖДЕНА", "Постановление администрации района", "от 14.02.2025 № 12"],
        ["Одобрено", "методическим советом", "(протокол № 4 от 02.09.2024)"],
        ["Утв. приказом", "Приказ № 5-од от 01.09.2024"],
        ["Приложение № 1", "Приказ № 5-од от 01.09.2024"],
    ]

    /// The ways to set a stamp.
    enum Setting: CaseIterable {
        case left, right, broken, cell, besideAnother, rows
    }

    static func blocks(_ stamp: [String], _ setting: Setting) -> [Block] {
        let other = ["СОГЛАСОВАНО", "Заместитель директора", "Протокол № 7", "от 27.08.2024"]
        switch setting {
        case .left: return stamp.map { p($0) }
        case .right: return stamp.map { p($0, right: true) }
        case .broken: return [p(stamp.joined(separator: "\n"), right: true)]
        case .cell: return [table([["", DraftCell(stamp.map { p($0) })]])]
        case .besideAnother: return [table([[DraftCell(other.map { p($0) }), DraftCell(stamp.map { p($0) })]])]
        case .rows:
            return [
                table(stamp.indices.map { row in [DraftCell([p(other[row])]), DraftCell([p(stamp[row])])] })
            ]
        }
    }

    private static let header: [DraftCell] = ["№", "Мероприятия", "Сроки", "Ответственный"]
    private static let items: [[DraftCell]] = [
        ["1", "Заседание РМО. Выборы председателя", "август", "Секретарь"],
        ["2", "Подведение итогов", "май", "Председатель РМО"],
    ]
    /// The papers below a stamp, and what they are.
    static let papers: [([Block], ModelKind?)] = [
        ([title("План работы РМО на 2024-2025 учебный год"), table([header] + items)], .plan),
        ([p(""), p("План работы РМО на 2024-2025 учебный год"), table([header] + items)], .plan),
        ([table([[wide("План работы РМО на 2024-2025 учебный год", 4)], header] + items)], .plan),
        ([p("Деятельность РМО", centred: true), table([header] + items)], .plan),
        (
            [
                title("ПРОТОКОЛ № 1"), p("заседания педагогического совета", centred: true),
                p("Присутствовали: 5 чел."),
                p("РЕШИЛИ:"), p("1. Утвердить план."),
            ], .meetingProtocol
        ),
        (
            [
                p("ПРИКАЗ", centred: true), p("15.01.2026 № 5"), p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Провести."),
            ], .order
        ),
        (
            [
                title("ПОЛОЖЕНИЕ о педагогическом совете"), p("1. Общие положения"),
                p("1.1. Председатель совета ведёт заседание."), p("1.2. Секретарь совета ведёт протокол."),
            ], nil
        ),
        ([title("ПРОГРАММА СЕМИНАРА"), p("10.00 – Открытие"), p("11.00 – Доклад председателя")], nil),
    ]

    @Test(arguments: stamps, Setting.allCases)
    func `a stamp makes no paper what it names`(stamp: [String], setting: Setting) {
        for (paper, kind) in Self.papers {
            let document = Document(body: Self.blocks(stamp, setting) + paper)
            #expect(PaperKind.kind(of: document) == kind, "\(paper.first.map { "\($0)".prefix(300) } ?? "")")
        }
    }

    @Test(arguments: stamps)
    func `a stamp in the plan's own table makes it no minutes`(stamp: [String]) {
        let rows = [[wide(stamp.joined(separator: "\n"), 4, bold: false)], [wide("План работы", 4)], Self.header]
        #expect(PaperKind.kind(of: Document(body: [table(rows + Self.items)])) == .plan)
    }

    @Test(arguments: [
        [p("УТВЕРЖДАЮ", right: true), p("Председатель комиссии", right: true), p("ПРОТОКОЛ № 3", centred: true)],
        [p("УТВЕРЖДАЮ"), p("Председатель комиссии"), p("А.А. Петров"), p(""), p("Протокол № 3")],
        [p("УТВЕРЖДЕНО", right: true), p("решением совета", right: true), p("Протокол № 3", bold: true)],
        [p("Утверждаю"), p("Директор А.А. Петров"), p("ПРОТОКОЛ № 3")],
        [table([[DraftCell([p("УТВЕРЖДАЮ"), p("Директор")])]]), p("Протокол № 3")],
        [table([["УТВЕРЖДАЮ"], [DraftCell([p("ПРОТОКОЛ № 3", centred: true)])]])],
    ])
    func `minutes may have a stamp above their title`(head: [Block]) throws {
        let document = Document(
            body: head + [
                p("заседания комиссии"), p("Присутствовали: 5 чел."), p("РЕШИЛИ:"), p("1. Утвердить план."),
            ])
        #expect(PaperKind.kind(of: document) == .meetingProtocol)
        #expect(try ProtocolRecogniser().minutes(in: document).minutes.number == "3")
    }

    @Test func `minutes among the papers of an untitled plan make it none`() {
        let rows =
            Self.items + [
                ["3", "Итоги", "май", DraftCell([p("Протокол", bold: true), p("Секретарь – Петрова А.А.")])]
            ]
        #expect(PaperKind.kind(of: Document(body: [p("Деятельность РМО"), table([Self.header] + rows)])) == .plan)
    }
}
