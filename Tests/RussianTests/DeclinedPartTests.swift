import ChanceryRussian
import Testing

@Suite struct DeclinedPartTests {
    @Test(arguments: [
        ("Иванов Иван Иванович", DeclinedPart.name), ("И.И. Иванов", .name), ("Ким Вера", .name),
        ("Николай Петрович", .name),
        ("Иванов", .surname), ("Мария", .given), ("Директор", .position), ("директор школы", .position),
        ("Первый заместитель министра", .position), ("И.о. директора", .position), ("Заведующий отделом", .position),
        ("Глава района", .position), ("Министерство образования", .body), ("Отдел образования", .body),
        ("Школа № 5", .body),
        ("МБОУ СОШ № 15", .body), ("Районный методический кабинет", .body), ("Хабаровский край", .body),
        ("план", .body),
        ("методист", .position), ("Учитель русского языка", .position), ("Управление", .body), ("Администрация", .body),
        ("", .body), ("№ 5", .body),
        ("и.о. начальника управления образования", .position), ("И.о. главы района", .position),
        ("и. о. директора школы", .position), ("И.О. Белых", .name), ("зам. директора по УВР", .position),
        ("главный библиотекарь Пак Олег Ильич", .position), ("Пак Олег Ильич", .name),
    ])
    func `what a text is can be told from it`(_ text: String, _ part: DeclinedPart) {
        #expect(DeclinedPart.guessed(for: text) == part)
    }
}
