import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Papers that hold what plans, orders and letters hold, and are none.
@Suite struct OtherPaperTests {
    private static let stages = table([
        ["Этап", "Сроки", "Ответственные"], ["Школьный", "март 2026 г.", "Школы"],
        ["Муниципальный", "апрель 2026 г.", "УО"],
    ])
    private static let events = table([usual, item("1", "Семинар"), item("2", "Конкурс")])

    private static let refused: [[Block]] = [
        [title("ПОЛОЖЕНИЕ"), title("о конкурсе"), p("1. Общие положения"), p("2.1. Этапы:"), stages],
        [p("ПОЛОЖЕНИЕ"), p("о конкурсе чтецов"), p("1. Конкурс проводится в 2026 году."), events],
        [p("Отчёт о проведённых мероприятиях за март 2026 года"), events],
        [p("Информация"), p("о выполнении плана мероприятий за I квартал 2026 года"), events],
        [title("СПРАВКА об итогах проверки"), events],
        [
            p("ГРАФИК"), p("проведения смотра школьных библиотек"),
            table([["№", "Объект", "Дата", "Ответственный"], ["1", "Школа № 1", "3 апреля 2026 г.", "Ли А.П."]]),
        ],
        [
            title("ПРОГРАММА"), title("проведения Дня библиотек 27 мая 2026 года"),
            table([["Время", "Мероприятие", "Ответственный"], ["10:00", "Открытие", "Адамова К.К."]]),
        ],
        [
            p("Начальнику управления"), p("Смирновой Л.А."), p("СЛУЖЕБНАЯ ЗАПИСКА"), p("12.03.2026 № 4"),
            p("Прошу согласовать приобретение бумаги."),
        ],
        [
            p("Директору МБОУ СОШ № 21"), p("Ершову С.Н."), p("ЗАЯВЛЕНИЕ", centred: true),
            p("Прошу предоставить мне отпуск с 1 июля 2026 г. на 28 календарных дней."),
        ],
    ]

    @Test(arguments: refused)
    func `a paper whose heading names another kind is of none`(blocks: [Block]) {
        let document = Document(body: blocks)
        #expect(PaperKind.kind(of: document) == nil)
        let refusal = PaperKind.refusal(of: document)
        #expect(refusal.severity == .error)
        #expect(refusal.wording.english.contains("headed «"), "\(refusal.wording.english)")
    }

    @Test(arguments: [
        [title("ПОЛОЖЕНИЕ о конкурсе"), p("1. Общие положения."), title("План проведения конкурса"), events],
        [
            title("ПЛАН РАБОТЫ"), title("Пояснительная записка"), p("Школа открыта в 1960 году."), title("Справка"),
            events,
        ],
        [title("График проведения мероприятий"), events],
        [p("ГРАФИК"), p("мероприятий на 2026 год"), events],
        [title("План-график"), events],
        [title("ПРОГРАММА мероприятий"), events],
        [title("График подготовки школ к зиме"), events],
        [p("Уважаемые коллеги"), p("Порядок проведения:"), title("Дорожная карта"), events],
        [p("Утверждено"), p("Положением о совете"), title("Циклограмма"), events],
    ])
    func `a plan is one whatever else is named above it`(blocks: [Block]) {
        #expect(PaperKind.kind(of: Document(body: blocks)) == .plan)
    }

    @Test func `columns that the user names make any table a plan`() {
        let vocabulary = Vocabulary.builtIn.adding(heading: "Этап", role: .event)
        #expect(PaperKind.kind(of: Document(body: Self.refused[0]), vocabulary: vocabulary) == .plan)
    }

    @Test(arguments: [
        "Педагогический совет постановил: ходатайствовать о награждении.", "На совещании решили:",
        "Решили: доработать проект.", "Участники постановили:", "Приказ начальника: «ПРИКАЗЫВАЮ: 1. Провести.»",
    ])
    func `a letter tells what others decided`(sentence: String) {
        let text = [p("Просим поддержать."), p(sentence), p("1. Провести семинар."), p("Директор\tТ.Ю. Рябова")]
        let heads: [[Block]] = [
            [p("15.01.2026 № 345"), p("Директору школы"), p("Петрову И.С."), p("Уважаемый Илья Сергеевич!")],
            [table([[cell("МКУ «ЦРО»", "02.03.2026 № 48"), "Директорам школ города"]]), p("О форме")],
            [p("На № 55 от 10.02.2026"), p("О форме")],
        ]
        for head in heads { #expect(PaperKind.kind(of: Document(body: head + text)) == .letter) }
        #expect(
            PaperKind.kind(of: Document(body: [p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Директору школы.")])) == .order)
    }

    @Test func `the refusal names all kinds that were looked for`() {
        let refusal = PaperKind.refusal(of: Document(body: [p("Сказка")]))
        #expect(refusal.code == "no-plan")
        for word in ["plan", "minutes", "order", "letter"] { #expect(refusal.wording.english.contains(word)) }
    }
}
