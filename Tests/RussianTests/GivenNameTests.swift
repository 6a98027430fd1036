import ChanceryRussian
import Testing

@Suite struct GivenNameTests {
    @Test(arguments: [
        NameVector("Иван", "Ивана Ивану Ивана Иваном Иване"),
        NameVector("Пётр", "Петра Петру Петра Петром Петре"),
        NameVector("Павел", "Павла Павлу Павла Павлом Павле"),
        NameVector("Лев", "Льва Льву Льва Львом Льве"),
        NameVector("Юрий", "Юрия Юрию Юрия Юрием Юрии"),
        NameVector("Пий", "Пия Пию Пия Пием Пие"),
        NameVector("Андрей", "Андрея Андрею Андрея Андреем Андрее"),
        NameVector("Илья", "Ильи Илье Илью Ильей Илье"),
        NameVector("Никита", "Никиты Никите Никиту Никитой Никите"),
        NameVector("Лука", "Луки Луке Луку Лукой Луке"),
        NameVector("Игорь", "Игоря Игорю Игоря Игорем Игоре"),
        NameVector("Мкртич", "Мкртича Мкртичу Мкртича Мкртичом Мкртиче"),
        NameVector("Марко", "Марко Марко Марко Марко Марко"),
        NameVector("Али", "Али Али Али Али Али"),
        NameVector("Жан-Клод", "Жан-Клода Жан-Клоду Жан-Клода Жан-Клодом Жан-Клоде"),
        NameVector("Любовь", .feminine, "Любови Любови Любовь Любовью Любови"),
        NameVector("Нинель", .feminine, "Нинели Нинели Нинель Нинелью Нинели"),
        NameVector("Эсфирь", .feminine, "Эсфири Эсфири Эсфирь Эсфирью Эсфири"),
        NameVector("Юдифь", .feminine, "Юдифи Юдифи Юдифь Юдифью Юдифи"),
        NameVector("Мария", .feminine, "Марии Марии Марию Марией Марии"),
        NameVector("Наталья", .feminine, "Натальи Наталье Наталью Натальей Наталье"),
        NameVector("Ольга", .feminine, "Ольги Ольге Ольгу Ольгой Ольге"),
        NameVector("Маша", .feminine, "Маши Маше Машу Машей Маше"),
        NameVector("Айгуль", .feminine, "Айгуль Айгуль Айгуль Айгуль Айгуль"),
        NameVector("Карменсита", .feminine, "Карменситы Карменсите Карменситу Карменситой Карменсите"),
        NameVector("Мадлен", .feminine, "Мадлен Мадлен Мадлен Мадлен Мадлен"),
        NameVector("Анна-Мария", .feminine, "Анны-Марии Анне-Марии Анну-Марию Анной-Марией Анне-Марии"),
    ])
    func `a given name in every case`(_ vector: NameVector) {
        let forms = GrammaticalCase.oblique.map {
            Declension().givenName(vector.name, of: vector.gender, in: $0).text
        }
        #expect(forms == vector.forms)
    }

    @Test(arguments: [
        NameVector("Иванович", "Ивановича Ивановичу Ивановича Ивановичем Ивановиче"),
        NameVector("Ильич", "Ильича Ильичу Ильича Ильичом Ильиче"),
        NameVector("Лукич", "Лукича Лукичу Лукича Лукичом Лукиче"),
        NameVector("Фомич", "Фомича Фомичу Фомича Фомичом Фомиче"),
        NameVector("Кузьмич", "Кузьмича Кузьмичу Кузьмича Кузьмичом Кузьмиче"),
        NameVector("Никитич", "Никитича Никитичу Никитича Никитичем Никитиче"),
        NameVector("Петровна", .feminine, "Петровны Петровне Петровну Петровной Петровне"),
        NameVector("Ильинична", .feminine, "Ильиничны Ильиничне Ильиничну Ильиничной Ильиничне"),
        NameVector("Фоминична", .feminine, "Фоминичны Фоминичне Фоминичну Фоминичной Фоминичне"),
    ])
    func `a patronymic in every case`(_ vector: NameVector) {
        let forms = GrammaticalCase.oblique.map {
            Declension().patronymic(vector.name, of: vector.gender, in: $0).text
        }
        #expect(forms == vector.forms)
    }

    @Test(arguments: [
        ("Гасан оглы", PersonGender.masculine), ("Эльчин гызы", .feminine), ("Асан уулу", .masculine),
        ("Бакыт кизи", .feminine), ("Мамед-кызы", .feminine), ("Нурсултанулы", .masculine),
    ])
    func `a Turkic patronymic stays`(_ text: String, _ gender: PersonGender) {
        #expect(Declension().patronymic(text, of: gender, in: .dative).text == text)
    }
}
