import ChanceryModels

/// Makes orders that paper can hold: what their text does not tell, or tells twice, is not varied.
struct PrintedOrderGenerator {
    private var choices: PaperChoices
    private let seed: UInt64

    init(seed: UInt64) {
        choices = PaperChoices(seed: seed)
        self.seed = seed
    }

    /// The next order.
    mutating func order() -> Order {
        var order = Order(organisation: "Управление образования города Энска", act: "приказ")
        if choices.chance(2) { order.superior = "Администрация города Энска" }
        if choices.chance(3) { order.organisation = "МБОУ «Средняя школа № 3» г. Энска" }
        if choices.chance(4) { order.accessMark = "Для служебного пользования" }
        order.act = choices.text(of: "приказ", "распоряжение", "постановление")
        order.date = choices.date()
        order.number = choices.registration()
        if choices.chance(2) { order.place = choices.text(of: "г. Энск", "с. Новое", "п. Октябрьский") }
        order.subject = choices.heading()
        readText(into: &order)
        close(&order)
        if choices.chance(3) { order.appendices = [appendix(number: nil)] }
        if choices.chance(6) { order.appendices = [appendix(number: "1"), appendix(number: "2")] }
        return order
    }

    private mutating func readText(into order: inout Order) {
        order.preamble = choices.some(upTo: 2) { choices in
            choices.text(
                of: "В целях развития школьных библиотек", "На основании плана работы на 2026 год",
                "Во исполнение распоряжения министерства от 12.01.2026 № 5-р")
        }
        order.verb = order.act == "приказ" ? "ПРИКАЗЫВАЮ" : order.act == "постановление" ? "ПОСТАНОВЛЯЮ" : nil
        let count = 1 + choices.number(below: 5)
        order.clauses = (1...count).map { clause("\($0)", depth: 0) }
        if choices.chance(2) {
            order.control = Clause(
                number: "\(count + 1)", text: "Контроль за исполнением настоящего документа оставляю за собой.")
        } else if choices.chance(2) {
            order.control = Clause(
                number: "\(count + 1)",
                text: "Контроль за исполнением возложить на заместителя начальника Петрова И.С.",
                responsible: ["заместителя начальника Петрова И.С."])
        }
    }

    private mutating func clause(_ number: String, depth: Int) -> Clause {
        let executor = choices.text(
            of: "Методическому центру", "Директору школы № 3 Ивановой А.П.", "Руководителям школьных библиотек",
            "Начальнику отдела")
        if depth < 2, choices.chance(4) {
            let inner = (1...(1 + choices.number(below: 3))).map { clause(number + ".\($0)", depth: depth + 1) }
            return Clause(number: number, text: executor + ":", responsible: [executor], clauses: inner)
        }
        if choices.chance(3) {
            let deadline = choices.deadline()
            return Clause(
                number: number, text: executor + " подготовить отчёт " + deadline, responsible: [executor],
                deadline: [deadline])
        }
        var text = choices.task()
        if choices.chance(5) { text += "\n" + choices.text(of: "Итоги подвести на совещании.", "- учесть замечания;") }
        return Clause(number: number, text: text)
    }

    private mutating func close(_ order: inout Order) {
        if choices.chance(3) { order.basis = ["заявление Петрова И.С. от 10.01.2026"] }
        order.signatures = choices.some(upTo: 2) { choices in
            Signature(
                name: choices.signer(),
                position: choices.text(of: "Начальник управления", "Директор", "Заместитель главы города"))
        }
        if choices.chance(3) {
            order.agreements = [
                AgreementBlock(position: "Директор городской библиотеки", name: "П.С. Орлов", date: choices.date())
            ]
        }
        if choices.chance(4) {
            order.visas = [
                Visa(
                    position: "Начальник отдела", name: "В.Г. Лапина", date: choices.date(),
                    remark: choices.perhaps("замечания прилагаются"))
            ]
        }
        if choices.chance(2) {
            order.acquainted = choices.some(upTo: 3) { choices in
                Acquaintance(
                    name: choices.person(), position: choices.position(), date: choices.perhaps(choices.date()) ?? nil)
            }
        }
        if choices.chance(2) {
            order.executor = Executor(
                name: "Кузнецова Мария Ильинична", position: choices.perhaps("главный специалист"),
                unit: choices.perhaps("отдел общего образования"), phone: "+7 (000) 00-00-00",
                email: choices.perhaps("kuznetsova@example.org"))
        }
    }

    private mutating func appendix(number: String?) -> OrderAppendix {
        var plans = PrintedPlanGenerator(seed: seed &+ (number == "2" ? 1_000 : 0))
        var plan = plans.plan()
        plan.appendix = nil
        plan.approval = nil
        let model: EmbeddedModel =
            switch choices.number(below: 4) {
            case 0: .regulation(regulation())
            case 1: .programme(programme())
            default: .plan(plan)
            }
        let title =
            switch model {
            case .regulation(let regulation): regulation.title
            case .programme(let programme): programme.title
            default: plan.title
            }
        return OrderAppendix(
            number: number, title: title, status: choices.chance(2) ? .approved : .attached, model: model)
    }

    private mutating func regulation() -> Regulation {
        var regulation = Regulation(
            title: choices.text(of: "Положение о смотре школьных библиотек", "Правила пользования библиотекой"))
        let isParted = choices.chance(2)
        let rules = [
            "Настоящий документ определяет порядок проведения смотра.", "Смотр проводит методический центр.",
            "Участники представляют заявки в электронном виде.",
        ]
        if isParted {
            for (index, title) in ["Общие положения", "Порядок проведения"].enumerated() {
                let number = "\(index + 1)"
                let clauses = rules.prefix(1 + choices.number(below: 3)).enumerated().map {
                    Clause(number: number + ".\($0 + 1)", text: $1)
                }
                regulation.sections.append(RegulationSection(number: number, title: title, clauses: clauses))
            }
        } else {
            regulation.clauses = rules.enumerated().map { Clause(number: "\($0 + 1)", text: $1) }
        }
        return regulation
    }

    private mutating func programme() -> Programme {
        var programme = Programme(title: "Программа городского семинара «Библиотека как место встречи»")
        programme.entries = choices.some(upTo: 3) { choices in
            ProgrammeEntry(
                time: choices.text(of: "9:30 – 10:00", "10.20–11.00"),
                topic: choices.text(of: "Открытие семинара", "Мастер-класс «Читаем вместе»"),
                speakers: choices.chance(2) ? ["Орлов П.С., директор городской библиотеки"] : [])
        }
        if choices.chance(2) { programme.date = CalendarDate(year: 2026, month: 4, day: 21) }
        if choices.chance(2) { programme.time = choices.text(of: "10:00", "9.30") }
        if choices.chance(2) { programme.place = choices.text(of: "школа № 2, актовый зал", "г. Энск, ул. Мира, д. 1") }
        if choices.chance(3) { programme.organisers = ["Методический центр", "Библиотека № 2"] }
        if choices.chance(2) {
            programme.parts = [
                ProgrammePart(
                    title: "Мастер-классы",
                    entries: [ProgrammeEntry(time: "12:00", topic: "Читальный зал без тишины")])
            ]
        }
        return programme
    }
}
