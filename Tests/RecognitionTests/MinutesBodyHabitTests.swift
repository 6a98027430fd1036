import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of governments, councils and meetings at a distance, each in a few lines.
@Suite struct MinutesBodyHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test func `who reports may stand in brackets with his part`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания"), title("1. О мерах безопасности"), p("(докладчик – Шкатов В.Ю.)"),
            p("1.1. Принять к сведению."),
        ])
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Шкатов В.Ю.")])
    }

    @Test func `the only item needs no number where speakers stand below it`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ"), title("совещания у министра"), title("Москва"), p("14 марта 2023 г.\t№ 2"),
            p("Присутствовали:"), p("от министерства – Денисов Г.А., Орлова П.О."), p("от института – Ким И.Б."),
            p("О проведении акции", centred: true), p("(Денисовым, Ким)", centred: true),
            p("1. Принять к сведению информацию."), p("Министр\tА.А. Сидорова"),
        ])
        #expect(minutes.title == "ПРОТОКОЛ совещания у министра")
        #expect(minutes.place == "Москва")
        #expect(minutes.present?.people.map(\.position) == ["от министерства", "от министерства", "от института"])
        #expect(minutes.present?.text == nil)
        let item = try #require(minutes.proceedings.first)
        #expect(item.topic == "О проведении акции")
        #expect(item.heard.map(\.name) == ["Денисовым", "Ким"])
        #expect(minutes.decisions.map(\.text) == ["Принять к сведению информацию."])
    }

    @Test func `an item may be called this question`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ собрания"), p("Повестка дня"), p("1. О выдвижении."),
                p("По данному вопросу слушали директора Орлову П.С., которая предложила кандидатуру."),
            ] + decided)
        #expect(minutes.agenda == ["О выдвижении."])
        #expect(minutes.proceedings.first?.heard.map(\.position) == ["директора"])
    }

    @Test func `whoever connected was present, and a quorum is nobody`() throws {
        let minutes = try minutes([title("ПРОТОКОЛ вебинара"), p("Подключилось: 26 муниципалитетов")] + decided)
        #expect(minutes.present == Attendance(count: 26, text: "муниципалитетов"))
        let counted = try self.minutes(
            [title("ПРОТОКОЛ комиссии"), p("Присутствуют 5 человек из 6. Заседание правомочно.")] + decided)
        #expect(counted.present == Attendance(count: 5, text: "из 6"))
    }

    @Test(arguments: ["открыла совещание", "затронула вопросы чтения", "провела опрос"])
    func `a verb behind the dash is no position`(said: String) throws {
        let minutes = try minutes(
            [title("ПРОТОКОЛ совещания"), p("ВЫСТУПИЛИ:"), p("Ким Г.И. – \(said), обозначила цели.")] + decided)
        #expect(minutes.proceedings.first?.spoke == [Speech(name: "Ким Г.И.", text: "\(said), обозначила цели.")])
    }

    @Test func `an office of the government is a position`() throws {
        let minutes = try minutes(
            [title("ПРОТОКОЛ совета")] + decided + [p("Заместитель Председателя Правительства\tА.А. Сидорова")])
        #expect(
            minutes.signatures == [Signature(name: "А.А. Сидорова", position: "Заместитель Председателя Правительства")]
        )
    }

    @Test func `time and place behind the date are no part of the heading`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ № 8"), title("заседания оргкомитета фестиваля"),
                title("от 2 марта 2023 года, 16:00, онлайн (платформа «Сферум»)"),
            ] + decided)
        #expect(minutes.title == "ПРОТОКОЛ заседания оргкомитета фестиваля")
        #expect(minutes.date == CalendarDate(year: 2023, month: 3, day: 2))
        #expect(minutes.time == "16:00")
        #expect(minutes.place == "онлайн (платформа «Сферум»)")
    }

    @Test(arguments: ["Не смогли присутствовать:", "Не присутствовали:", "Отсутствовали:"])
    func `those who could not come were absent`(label: String) throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совета"), p("Участвовали: Ким А.С., Сон В.И."), p("\(label) Пак Д.Е."),
                p("Обсуждали:"), p("1. Программу"), p("2. Смету"), p("Договорились:"), p("1. Утвердить программу."),
                p("Следующая встреча: 16 марта, 16:00."),
            ])
        #expect(minutes.present?.people.map(\.name) == ["Ким А.С.", "Сон В.И."])
        #expect(minutes.absent?.people.map(\.name) == ["Пак Д.Е."])
        #expect(minutes.agenda == ["Программу", "Смету"])
        #expect(minutes.decisions.map(\.text) == ["Утвердить программу."])
    }

    @Test func `numbered topics above reports are items`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ методического дня"), p("Ход заседания"), p("1. О стандарте"), p("Выступила Голубь С.А."),
            p("Решение: Изучить стандарт."), p("2. О наставничестве"), p("Выступила Рева Н.П., методист"),
            p("Решение: Закрепить наставников."),
        ])
        #expect(minutes.proceedings.map(\.topic) == ["О стандарте", "О наставничестве"])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.decisions.map(\.text) == ["Изучить стандарт.", "Закрепить наставников."])
    }

    @Test func `the number of an item may stand before its only report`() throws {
        let agenda = [p("Повестка:"), p("1. Итоги полугодия."), p("2. График уроков.")]
        let minutes = try minutes(
            [title("ПРОТОКОЛ объединения")] + agenda + [
                p("Слушали:"), p("1. Шелест Р.Р. об итогах."), p("Постановили:"), p("1.1. Итоги утвердить."),
                p("Слушали:"), p("2. Юрченко Я.В. о графике."), p("Постановили:"), p("2.1. График утвердить."),
            ])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.map(\.topic) == ["Итоги полугодия.", "График уроков."])
    }

    @Test func `firms in a table of bids are nobody present`() throws {
        let bids = table([
            ["№ заявки", "Участник", "Цена"], ["1", "АО «Издательство»", "4 215"], ["2", "ООО «Книжный мир»", "4 380"],
        ])
        let minutes = try minutes([title("ПРОТОКОЛ комиссии"), p("Рассмотрены заявки:"), bids] + decided)
        #expect(minutes.present == nil)
    }

    @Test func `those who are counted stand before those who are named`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совета обучающихся"),
                p("Присутствовали: 15 обучающихся 7–11 классов, советник директора Лыткина М.Р."),
                p("Председатель: Горохова А.И., 10 «А»"), p("Повестка:"), p("1) Акция"), p("2) Праздник"),
                p("1. Слушали Анастасию Горохову. Она предложила собрать книги."),
                p("Постановили: провести акцию."),
            ])
        #expect(minutes.present?.count == 15)
        #expect(minutes.present?.text == "обучающихся 7–11 классов")
        #expect(minutes.present?.people == [Person(name: "Лыткина М.Р.", position: "советник директора")])
        #expect(minutes.chair == Person(name: "Горохова А.И.", position: "10 «А»"))
        #expect(minutes.agenda == ["Акция", "Праздник"])
        #expect(minutes.proceedings.map(\.number) == ["1"])
    }

    @Test func `what a point lists behind its colon is part of it`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ жюри"), p("ПОСТАНОВИЛИ:"), p("Присудить:"), p("I место – Ивановой Полине;"),
            p("II место – Титову Марку."), p("Наградить участников."),
        ])
        #expect(
            minutes.decisions.map(\.text) == [
                "Присудить:\nI место – Ивановой Полине;\nII место – Титову Марку.", "Наградить участников.",
            ])
    }

    @Test func `what leads to a topic goes with it`() throws {
        let minutes = try minutes(
            [title("Протокол совещания"), title("по вопросу: «Развитие сети библиотек района»")] + decided)
        #expect(minutes.title == "Протокол совещания")
        #expect(minutes.topic == "Развитие сети библиотек района")
    }

    @Test func `a commission may name its members in the sentence that decides`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания комиссии"),
            p(
                "Мы, комиссия в составе: председателя Сысоевой Т.В., директора, членов комиссии Рябинина А.А., завхоза, "
                    + "рассмотрев литературу, решили:"),
            p("1. Принять литературу."),
        ])
        #expect(minutes.chair == Person(name: "Сысоевой Т.В.", position: "директора"))
        #expect(minutes.present?.people == [Person(name: "Рябинина А.А.", position: "завхоза")])
        #expect(minutes.decisions.map(\.text) == ["Принять литературу."])
    }

    @Test func `what was discussed may be headed without a colon`() throws {
        let points = table([["Что сделать", "Кто", "Когда"], ["Составить план", "Гуляева М.", "до 10.04"]])
        let minutes = try minutes([
            title("Протокол совещания"), p("Обсудили", bold: true), p("1. Навигация"), p("2. Реклама"),
            p("Решения и поручения", bold: true), points, p("Следующее совещание – 21 апреля."),
        ])
        #expect(minutes.agenda == ["Навигация", "Реклама"])
        #expect(minutes.decisions.map(\.text) == ["Составить план"])
    }

    @Test func `points may have Roman numbers of two figures`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("I. СЛУШАЛИ: Петрову А.А. о подписке."), p("ПОСТАНОВИЛИ:"),
            p("I.1. Принять к сведению."), p("I.2. Проверить журналы."), p("II. СЛУШАЛИ: Ким М.П. о графике."),
            p("ПОСТАНОВИЛИ:"), p("II.1. Утвердить график."),
        ])
        #expect(minutes.decisions.map(\.number) == ["I.1", "I.2", "II.1"])
        #expect(minutes.proceedings.map(\.number) == ["I", "II"])
        #expect(minutes.proceedings.map(\.decided.count) == [2, 1])
    }

    @Test func `who asks and who answers speaks`() throws {
        let item = try #require(
            try minutes(
                [
                    title("ПРОТОКОЛ комитета"), p("Слушали: Сизых А.Ю. о бюджете."),
                    p("Вопрос: Котова Г.И. – есть ли средства?"), p("Ответ: Сизых А.Ю. – есть."),
                ] + decided
            ).proceedings.first)
        #expect(item.heard.map(\.text) == ["о бюджете."])
        #expect(item.spoke.map(\.name) == ["Котова Г.И.", "Сизых А.Ю."])
    }

    @Test func `whoever reported opens an item, and who reported beside him goes with it`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совета"), p("Повестка дня: 1. Итоги месячника. 2. Акция."),
            p("1. Доложила Ахмедова З.М., библиотекарь: проведено 14 мероприятий."),
            p("СОДОКЛАД: Ким Н.К. о подписке."),
            p("Решение: признать успешным."), p("2. Доложила Бойко Л.Л., учитель: предложила рейды."),
            p("Решение: провести рейды."),
        ])
        #expect(minutes.agenda == ["Итоги месячника.", "Акция."])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.first?.heard.map(\.name) == ["Ахмедова З.М.", "Ким Н.К."])
        #expect(minutes.decisions.map(\.text) == ["признать успешным.", "провести рейды."])
    }

    @Test func `those missing may be counted behind those present`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совета"), p("Присутствовали: 12 чел., отсутствовали: 1 чел. (больничный лист)"),
            ] + decided)
        #expect(minutes.present == Attendance(count: 12))
        #expect(minutes.absent == Attendance(count: 1, text: "больничный лист"))
    }

    @Test func `an academic rank keeps its full stop`() throws {
        let minutes = try minutes(
            [title("ПРОТОКОЛ заседания кафедры"), p("Присутствовали: проф. Колегаева С.Д., ст. преп. Уткин Л.Л.")]
                + decided)
        #expect(minutes.present?.people.map(\.position) == ["проф.", "ст. преп."])
    }

    @Test func `numbers with brackets list what a point says`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("10.10.2024"), p("РЕШИЛИ:"), p("1. Принять к сведению."), p("2. Институту:"),
            p("1) обеспечить подготовку форума – до 1 ноября 2024 года;"),
            p("2) направить приглашения – до 8 ноября 2024 года."), p("3. Школам направить заявки."),
        ])
        #expect(minutes.decisions.map(\.number) == ["1", "2", "3"])
        #expect(minutes.decisions[1].deadline == ["до 1 ноября 2024 года", "до 8 ноября 2024 года"])
        let plain = try self.minutes([title("ПРОТОКОЛ совещания"), p("РЕШИЛИ:"), p("1) Принять."), p("2) Провести.")])
        #expect(plain.decisions.map(\.number) == ["1)", "2)"])
    }

    @Test func `items without numbers are known by their order`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ конференции"), p("Повестка дня:"), p("1. Публичный доклад."), p("2. Отчёт совета."),
            p("СЛУШАЛИ: Лунину А.В. с докладом."), p("ПОСТАНОВИЛИ: принять к сведению."),
            p("СЛУШАЛИ: Чернова Г.Г. с отчётом."), p("ПОСТАНОВИЛИ: признать удовлетворительной."),
        ])
        #expect(minutes.proceedings.map(\.topic) == ["Публичный доклад.", "Отчёт совета."])
        #expect(minutes.proceedings.allSatisfy { $0.number == nil })
    }

    @Test func `others whom a body sent are nobody's position`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ видеоконференции"), p("Присутствовали:"), p("от института:"),
                p("Антипова С.Ю. – проректор"), p("от муниципалитетов: координаторы (67 человек)"),
            ] + decided)
        #expect(minutes.present?.people == [Person(name: "Антипова С.Ю.", position: "проректор")])
        #expect(minutes.present?.text == "от муниципалитетов: координаторы (67 человек)")
    }

    @Test func `the parties of a meeting were present`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ ВСТРЕЧИ"), p("11.09.2024"),
            p("Со стороны школы: Котельников А.А., директор; Ким С.Ю., завуч."),
            p("Со стороны библиотеки: Рогозина Е.М., заведующая."), p("Стороны договорились:"),
            p("1. Ускорить работы (отв. Ким С.Ю., срок до 30.09.2024)."),
        ])
        #expect(minutes.present?.people.map(\.name) == ["Котельников А.А.", "Ким С.Ю.", "Рогозина Е.М."])
        #expect(minutes.decisions.map(\.deadline) == [["до 30.09.2024"]])
    }

    @Test func `a supervisory council decides by a conclusion`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ наблюдательного совета"), p("Слушали: Капитонову Е.С. об отчёте."),
            p("Заключение наблюдательного совета: рекомендовать утвердить отчёт."),
            p("Голосовали: за – 4, против – 0."),
        ])
        #expect(minutes.decisions.map(\.text) == ["рекомендовать утвердить отчёт."])
        #expect(minutes.proceedings.first?.votes?.inFavour == 4)
    }

    @Test func `who reports goes on with a numbered item of the agenda`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ педсовета"), p("ПОВЕСТКА ДНЯ:"), p("1. Об итогах года."),
                p("Доклад директора Лупоядова В.Н."), p("2. О фонде."),
                p("Сообщение заведующей библиотекой Жуковой Г.Е."),
            ] + decided)
        #expect(
            minutes.agenda == [
                "Об итогах года.\nДоклад директора Лупоядова В.Н.",
                "О фонде.\nСообщение заведующей библиотекой Жуковой Г.Е.",
            ])
    }

    @Test func `outcomes that are counted above a decision are none of its points`() throws {
        let places = table([["Класс", "Баллы", "Место"], ["5 «А»", "58", "I"], ["6 «В»", "51", "II"]])
        let minutes = try minutes([
            title("ПРОТОКОЛ жюри"), p("Состав жюри: Ким Т.Т., Цой Л.К."), p("Итоги:"), places, p("Решение жюри:"),
            p("1. Наградить 5 «А» класс."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Наградить 5 «А» класс."])
        let alone = try self.minutes([title("ПРОТОКОЛ жюри"), p("Итоги:"), p("1. Наградить 5 «А» класс.")])
        #expect(alone.decisions.map(\.text) == ["Наградить 5 «А» класс."])
    }

    @Test func `a numbered heading announces the points below its number`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("1. Обсуждаемые вопросы", bold: true), p("1.1. Внедрение"),
            p("1.2. Обучение"),
            p("2. Принятые решения", bold: true), p("2.1. Завершить установку. Срок: 31.08.2024."),
            p("2.2. Провести обучение."), p("Протокол составил: Зорин А.В."),
        ])
        #expect(minutes.agenda == ["Внедрение", "Обучение"])
        #expect(minutes.decisions.map(\.number) == ["2.1", "2.2"])
        #expect(minutes.decisions.first?.deadline == ["31.08.2024"])
        #expect(minutes.signatures.map(\.name) == ["Зорин А.В."])
    }

    @Test func `what was considered may be told item by item`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("РАССМОТРЕЛИ:"), p("I. О работе библиотек"), p("(Ефимова Н.А.)"),
            p("РЕШИЛИ:"),
            p("1. Подготовить предложения."), p("II. О пожарной безопасности"), p("(Ким В.В.)"), p("РЕШИЛИ:"),
            p("1. Провести инструктажи."),
        ])
        #expect(minutes.agenda.isEmpty)
        #expect(minutes.proceedings.map(\.number) == ["I", "II"])
        #expect(minutes.proceedings.map(\.topic) == ["О работе библиотек", "О пожарной безопасности"])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.name) == ["Ефимова Н.А.", "Ким В.В."])
    }

    @Test func `an item may be named by its point`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совета"), p("ПОВЕСТКА:"), p("1. Обсуждение проекта."), p("2. Подготовка сборника."),
            p("СЛУШАЛИ по п. 1: Барсукову Н.Ю. о проекте."), p("РЕШИЛИ:"), p("Проект утвердить."),
            p("СЛУШАЛИ по п. 2: Жилкину К.С. о сборнике."), p("РЕШИЛИ:"), p("Сборник одобрить."),
        ])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
    }

    @Test func `numbers that begin anew below the agenda tell its items`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ педсовета"), p("Повестка дня:"), p("1. Теория (Ким Е.Е.)"), p("2. Практика (Цой И.И.)"),
            p("1. Ким Е.Е. раскрыла понятие культуры."), p("2. Цой И.И. провела мастер-класс."),
            p("Обсудив, педсовет РЕШИЛ:"), p("– внедрять приёмы чтения;"), p("– создать банк разработок."),
        ])
        #expect(minutes.agenda.count == 2)
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.name) == ["Ким Е.Е.", "Цой И.И."])
        #expect(minutes.decisions.count == 2)
    }

    @Test func `the topic of an item may stand in the line below its number`() throws {
        let minutes = try minutes([
            title("Протокол заседания офиса"), p("Ставропольский край, г. Михайловск"), p("30.05.2022, № 3"),
            p("ВОПРОС 1"), p("О ходе работ"), p("Докладчик: Мороз В.В."), p("ПОРУЧЕНИЯ:"), p("1.1. Завершить работы."),
        ])
        #expect(minutes.place == "Ставропольский край, г. Михайловск")
        #expect(minutes.proceedings.first?.topic == "О ходе работ")
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Мороз В.В.")])
    }
}
