import ChanceryRussian
import Testing

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Иванов Иван Иванович", "Иванов|Иван|Иванович"), ("Иван Иванович Иванов", "Иванов|Иван|Иванович"),
        ("Иванова И.И.", "Иванова|И.|И."), ("И.И. Иванова", "Иванова|И.|И."), ("И. И. Иванова", "Иванова|И.|И."),
        ("И.И.Иванова", "Иванова|И.|И."), ("Иванов И.", "Иванов|И.|"), ("А.-М. Иванова", "Иванова|А.-М.|"),
        ("Иванов И И", "Иванов|И.|И."), ("Роман Аркадьевич Абрамович", "Абрамович|Роман|Аркадьевич"),
        ("Абрамович Роман Аркадьевич", "Абрамович|Роман|Аркадьевич"), ("Абрамович Роман", "Абрамович|Роман|"),
        ("Николай Петрович", "|Николай|Петрович"), ("Ким Вера", "Ким|Вера|"), ("Вера Ким", "Ким|Вера|"),
        ("Алиев Мамед Гасан оглы", "Алиев|Мамед|Гасан оглы"), ("Мария", "|Мария|"), ("Иванов", "Иванов||"),
        ("ван Бетховен Людвиг", "ван Бетховен|Людвиг|"),
        ("Салтыков Щедрин Михаил Евграфович", "Салтыков Щедрин|Михаил|Евграфович"),
        ("Иван И. Иванов", "Иванов|Иван|И."), ("Нгуен Ван Тхань", "Нгуен|Ван Тхань|"),
        ("\u{A0}Иванов\u{A0}И.И. ", "Иванов|И.|И."), ("Римский-Корсаков Н.А.", "Римский-Корсаков|Н.|А."),
        ("Бабич Иван", "Бабич|Иван|"), ("Иванову Ивану Ивановичу", "Иванову|Ивану|Ивановичу"),
        ("Анне Петровне Ким", "Ким|Анне|Петровне"), ("Хамаев Тофич Никонович", "Хамаев|Тофич|Никонович"),
        ("Роман Ильич Абрамович", "Абрамович|Роман|Ильич"), ("Ким Яна Ярославна", "Ким|Яна|Ярославна"),
    ])
    func `a name is read in either order`(_ text: String, _ parts: String) throws {
        let name = try #require(PersonName(parsing: text))
        let read = [name.surname ?? "", name.givenName?.text ?? "", name.patronymic?.text ?? ""]
        #expect(read.joined(separator: "|") == parts)
    }

    @Test(arguments: [
        "", " ", "И.И.", "Иванов 5", "1", "Иванов, директор школы № 5", "а б в г д е", "...", "И.И.И. Иванов",
    ])
    func `what is no name of one person is none`(_ text: String) {
        #expect(PersonName(parsing: text) == nil)
    }

    @Test(arguments: [
        ("Иванов Иван Иванович", PersonGender?.some(.masculine)), ("Ким Вера", .feminine), ("Ким Вера Ли", .feminine),
        ("Ким В.", nil), ("Шевченко Т.Г.", nil), ("Иванова И.И.", .feminine), ("Толстой Л.Н.", .masculine),
        ("Кучма Женя", nil), ("Алиева Лейла Гасан кызы", .feminine), ("Дарвин Ч.", nil), ("Кравец Ольга", .feminine),
        ("Иванова Никита Петрович", .masculine), ("Мицкевич Илья", .masculine), ("Непомнящая О.", .feminine),
        ("Петросян Е.", nil), ("Черных А.", nil), ("Белый А.", .masculine), ("Цой В.", nil), ("Малина П.", nil),
        ("Кац Рахиль", .feminine),
    ])
    func `the gender is told or left open`(_ text: String, _ gender: PersonGender?) throws {
        #expect(try #require(PersonName(parsing: text)).gender == gender)
    }

    @Test func `initials stand before and behind the surname`() {
        let name = PersonName(surname: "Иванов", givenName: "Пётр", patronymic: "Ильич")
        #expect(name.initialsFirst() == "П.И.\u{A0}Иванов")
        #expect(name.surnameFirst() == "Иванов\u{A0}П.И.")
        #expect(name.surnameFirst(.spaced) == "Иванов\u{A0}П.\u{A0}И.")
        #expect(PersonName(surname: "Ким", givenName: "Анна-Мария").surnameFirst() == "Ким\u{A0}А.-М.")
        #expect(PersonName(surname: "Ким", givenName: "").surnameFirst() == "Ким")
        #expect(PersonName(surname: "Алиев", givenName: "Али", patronymic: "Гасан оглы").initials() == "А.Г.")
    }

    @Test(arguments: [
        ("Иванов Иван Иванович", "Иванову Ивану Ивановичу"), ("Иванова И.И.", "Ивановой И. И."),
        ("Ким Вера Петровна", "Ким Вере Петровне"), ("Ким Вадим Петрович", "Киму Вадиму Петровичу"),
        ("Шевченко Т.Г.", "Шевченко Т. Г."), ("Черных", "Черных"), ("Кучма Леонид", "Кучме Леониду"),
        ("Кучма Л.", "Кучме Л."),
        ("Николай Петрович", "Николаю Петровичу"),
    ])
    func `a whole name in the dative`(_ text: String, _ dative: String) throws {
        let name = try #require(PersonName(parsing: text))
        #expect(try #require(Declension().name(name, in: .dative)).name.full == dative)
    }

    @Test func `where the gender matters and nothing tells it, there is no form until it is given`() throws {
        let name = try #require(PersonName(parsing: "Ким В.П."))
        #expect(Declension().name(name, in: .dative) == nil)
        #expect(Declension().name(name, of: .masculine, in: .dative)?.name.surnameFirst() == "Киму\u{A0}В.П.")
        #expect(Declension().name(name, of: .feminine, in: .dative)?.name.surnameFirst() == "Ким\u{A0}В.П.")
    }
}
