import ChanceryModels

/// Makes letters that paper can hold: every part in the case and order in which it is printed.
struct PrintedLetterGenerator {
    private var choices: PaperChoices

    init(seed: UInt64) { choices = PaperChoices(seed: seed) }

    /// The next letter.
    mutating func letter() -> Letter {
        var letter = Letter(letterhead: letterhead())
        letter.date = choices.date()
        letter.number = choices.registration()
        if choices.chance(6) { letter.accessMark = "Для служебного пользования" }
        if choices.chance(2) {
            letter.inReplyTo = LetterReference(number: choices.registration(), date: choices.date())
        }
        letter.addressees = choices.some(upTo: 3) { Self.addressee(&$0) }
        // Who follows a mere organisation may as well sit in it: paper does not tell.
        if choices.chance(4) {
            letter.addressees.append(Addressee(mode: .organisation, organisation: "Министерство образования края"))
        }
        if choices.chance(2) { letter.subject = choices.heading() }
        if letter.subject == nil || choices.chance(2) {
            letter.salutation = choices.text(
                of: "Уважаемый Илья Сергеевич!", "Уважаемая Ольга Николаевна!", "Уважаемые коллеги!")
        }
        letter.body = body()
        if choices.chance(2) { letter.attachments = choices.some(upTo: 2) { Self.attachment(&$0) } }
        if choices.chance(2) { letter.closing = "С уважением," }
        letter.signatures = choices.some(upTo: 1) { choices in
            Signature(
                name: choices.signer(),
                position: choices.text(of: "Начальник управления", "Директор", "Министр образования"))
        }
        if choices.chance(2) {
            letter.executor = Executor(name: "Кузнецова Мария Ильинична", phone: "+7 (000) 00-00-00")
        }
        return letter
    }

    private mutating func letterhead() -> Letterhead {
        var form = Letterhead(organisation: "Управление образования города Энска")
        if choices.chance(2) { form.superior = "Администрация города Энска" }
        if choices.chance(3) {
            form.shortName = "УО г. Энска"
            form.unit = choices.perhaps("Отдел общего образования")
        }
        if choices.chance(2) { form.address = "ул. Садовая, д. 1, г. Энск, 000000" }
        if choices.chance(2) { form.phone = "+7 (000) 00-00-00" }
        if choices.chance(2) { form.email = "edu@example.org" }
        if choices.chance(3) { form.site = "edu.example.org" }
        if choices.chance(3) { form.codes = "ОКПО 00000000, ОГРН 0000000000000" }
        return form
    }

    private static func addressee(_ choices: inout PaperChoices) -> Addressee {
        var addressee: Addressee
        switch choices.number(below: 5) {
        case 0:
            addressee = Addressee(
                mode: .general, position: choices.text(of: "Руководителям школ", "Директорам школ района"))
        case 1:
            addressee = Addressee(
                mode: .unitHead, organisation: "МБОУ «Лицей № 1»", unit: "Бухгалтерия", position: "Главному бухгалтеру",
                name: "Ким Е.В.")
        case 2: addressee = Addressee(mode: .person, name: "Петрову И.С.", address: "ул. Садовая, д. 5, кв. 3\nг. Энск")
        case 4:
            addressee = Addressee(mode: .head, position: "Министру образования и науки края", name: "Сидоровой А.А.")
        default:
            addressee = Addressee(
                mode: .head, organisation: "МБОУ СОШ № 15", position: "Директору", name: "Петрову И.С.")
        }
        if choices.chance(5), addressee.name != nil { addressee.email = "school@example.org" }
        return addressee
    }

    private mutating func body() -> [TextBlock] {
        var blocks: [TextBlock] = [
            .paragraph("Управление образования информирует о проведении 17 сентября 2026 г. семинара.")
        ]
        for _ in 0..<choices.number(below: 4) {
            switch choices.number(below: 5) {
            case 0: blocks.append(.list(["заявку (приложение № 2);", "тему выступления."]))
            case 1: blocks.append(.numbered(["Список участников;", "Смета расходов."]))
            case 2:
                blocks.append(
                    .table(
                        BlockTable(
                            columns: ["Дата", "Тема", "Докладчик"],
                            rows: [["17.09", "Открытие", "Ким Е.В."], ["18.09", "Итоги", ""]])))
            default:
                blocks.append(
                    .paragraph(
                        choices.text(
                            of: "Просим направить:",
                            "Заявки принимаются до 10 сентября.\nТелефон для справок: 2-00-00.", "Участие бесплатное."))
                )
            }
            // Two lists one behind the other are one to a reader.
            blocks.append(.paragraph("Дополнительно сообщаем, что начало в 10 часов."))
        }
        return blocks
    }

    private static func attachment(_ choices: inout PaperChoices) -> Attachment {
        Attachment(
            name: choices.text(of: "Программа семинара", "Форма заявки", "Отчёт о работе «Школьный портал»"),
            sheets: 1 + choices.number(below: 9), copies: 1 + choices.number(below: 2),
            note: choices.chance(4) ? "только в первый адрес" : nil)
    }
}
