import ChanceryModels

/// Makes minutes that paper can hold: decisions stand under their items and among all, in the order of the course.
struct PrintedMinutesGenerator {
    private var choices: PaperChoices

    init(seed: UInt64) { choices = PaperChoices(seed: seed) }

    /// The next minutes.
    mutating func minutes() -> MeetingProtocol {
        var minutes = MeetingProtocol(
            title: choices.text(of: "ПРОТОКОЛ совещания", "ПРОТОКОЛ заседания педагогического совета"))
        if choices.chance(2) { minutes.organisation = "Управление образования города Энска" }
        if choices.chance(2) { minutes.topic = "Развитие школьных библиотек города" }
        minutes.date = choices.date()
        minutes.number = choices.registration()
        if choices.chance(2) { minutes.time = choices.text(of: "14:30", "09:00") }
        if choices.chance(2) { minutes.place = choices.text(of: "г. Энск", "актовый зал школы № 3") }
        minutes.chair = Person(name: choices.person(), position: choices.perhaps(choices.position()))
        minutes.secretary = Person(name: choices.person(), position: choices.perhaps(choices.position()))
        minutes.present = attendance()
        minutes.agenda = ["О плане мероприятий на 2026 год", "О смотре школьных библиотек", "Разное, текущие вопросы"]
        minutes.agenda.removeLast(choices.number(below: 3))
        if choices.chance(3) { decideAtOnce(&minutes) } else { decideByItem(&minutes) }
        minutes.signatures = [
            Signature(role: "Председательствующий", name: choices.signer()),
            Signature(role: "Секретарь", name: choices.signer()),
        ]
        return minutes
    }

    private mutating func attendance() -> Attendance {
        switch choices.number(below: 3) {
        case 0: Attendance(count: 21, text: "список прилагается")
        case 1: Attendance(count: 7)
        default:
            Attendance(people: [
                Person(name: "Орлов П.С.", position: "директор городской библиотеки"),
                Person(name: "Ким Е.В.", position: "методист"), Person(name: "Лапина В.Г."),
            ])
        }
    }

    /// Minutes whose points stand in one row.
    private mutating func decideAtOnce(_ minutes: inout MeetingProtocol) {
        minutes.decisions = (1...(1 + choices.number(below: 5))).map { decision("\($0)") }
    }

    /// Minutes that tell what was heard, said and decided for each item.
    private mutating func decideByItem(_ minutes: inout MeetingProtocol) {
        for (index, topic) in minutes.agenda.enumerated() {
            let number = "\(index + 1)"
            var decisions = (1...(1 + choices.number(below: 3))).map { decision("\(number).\($0)") }
            // Votes on single points, but not on all: the vote behind the last point is that of the item.
            for point in decisions.indices.dropLast(2) where choices.chance(3) {
                decisions[point].votes = Vote(inFavour: 19, against: 2, abstained: 1)
            }
            var item = Proceeding(
                number: number, topic: topic,
                heard: [
                    Speech(name: "Иванову А.П.", position: choices.perhaps("директора центра"), text: "о ходе работы")
                ],
                decided: decisions.map(\.text))
            if choices.chance(2) {
                item.spoke = choices.some(upTo: 1) { choices in
                    Speech(
                        name: choices.person(), text: choices.text(of: "поддержал предложение", "отметила рост фондов"))
                }
            }
            if choices.chance(3) { item.votes = Vote(inFavour: 21, against: 0, abstained: 1) }
            minutes.proceedings.append(item)
            minutes.decisions += decisions
        }
    }

    private mutating func decision(_ number: String) -> Decision {
        let executor = choices.text(of: "Методическому центру", "Руководителям школьных библиотек", "Педагогам")
        switch choices.number(below: 4) {
        case 0:
            let deadline = choices.text(of: "май 2027 года", "постоянно", "до 1 марта 2027 г.", "1 раз в квартал")
            return Decision(number: number, text: executor + " обновить сведения (\(deadline)).", deadline: [deadline])
        case 1:
            let deadline = choices.deadline()
            return Decision(number: number, text: executor + " подготовить отчёт " + deadline, deadline: [deadline])
        case 2:
            return Decision(
                number: number, text: "Провести смотр.\nСрок: до 1 марта 2027 г.\nОтветственный: Ким Е.В.",
                deadline: ["до 1 марта 2027 г."], responsible: ["Ким Е.В."])
        default: return Decision(number: number, text: choices.task())
        }
    }
}
