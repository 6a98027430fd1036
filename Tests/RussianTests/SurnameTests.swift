import ChanceryRussian
import Testing

/// A name and its five oblique forms.
struct NameVector: Sendable, CustomTestStringConvertible {
    let name: String
    let gender: PersonGender
    let forms: [String]

    init(_ name: String, _ forms: String) {
        self.init(name, .masculine, forms)
    }

    init(_ name: String, _ gender: PersonGender, _ forms: String) {
        self.name = name
        self.gender = gender
        self.forms = forms.split(separator: " ").map(String.init)
    }

    var testDescription: String { "\(name), \(gender)" }
}

@Suite struct SurnameTests {
    @Test(arguments: [
        NameVector("Иванов", "Иванова Иванову Иванова Ивановым Иванове"),
        NameVector("Селезнев", "Селезнева Селезневу Селезнева Селезневым Селезневе"),
        NameVector("Пушкин", "Пушкина Пушкину Пушкина Пушкиным Пушкине"),
        NameVector("Дарвин", "Дарвина Дарвину Дарвина Дарвином Дарвине"),
        NameVector("Достоевский", "Достоевского Достоевскому Достоевского Достоевским Достоевском"),
        NameVector("Толстой", "Толстого Толстому Толстого Толстым Толстом"),
        NameVector("Белый", "Белого Белому Белого Белым Белом"),
        NameVector("Дикий", "Дикого Дикому Дикого Диким Диком"),
        NameVector("Горячий", "Горячего Горячему Горячего Горячим Горячем"),
        NameVector("Рабочий", "Рабочего Рабочему Рабочего Рабочим Рабочем"),
        NameVector("Лучший", "Лучшего Лучшему Лучшего Лучшим Лучшем"),
        NameVector("Непомнящий", "Непомнящего Непомнящему Непомнящего Непомнящим Непомнящем"),
        NameVector("Рыжий", "Рыжего Рыжему Рыжего Рыжим Рыжем"),
        NameVector("Чужой", "Чужого Чужому Чужого Чужим Чужом"),
        NameVector("Палий", "Палия Палию Палия Палием Палии"),
        NameVector("Бабий", "Бабия Бабию Бабия Бабием Бабии"),
        NameVector("Гулий", "Гулия Гулию Гулия Гулием Гулии"),
        NameVector("Корний", "Корния Корнию Корния Корнием Корнии"),
        NameVector("Цой", "Цоя Цою Цоя Цоем Цое"),
        NameVector("Козодой", "Козодоя Козодою Козодоя Козодоем Козодое"),
        NameVector("Коваль", "Коваля Ковалю Коваля Ковалем Ковале"),
        NameVector("Ким", "Кима Киму Кима Кимом Киме"),
        NameVector("Лукашевич", "Лукашевича Лукашевичу Лукашевича Лукашевичем Лукашевиче"),
        NameVector("Ходжер", "Ходжера Ходжеру Ходжера Ходжером Ходжере"),
        NameVector("Кац", "Каца Кацу Каца Кацем Каце"),
        NameVector("Рерих", "Рериха Рериху Рериха Рерихом Рерихе"),
        NameVector("Петросян", "Петросяна Петросяну Петросяна Петросяном Петросяне"),
        NameVector("Ковальчук", "Ковальчука Ковальчуку Ковальчука Ковальчуком Ковальчуке"),
        NameVector("Окуджава", "Окуджавы Окуджаве Окуджаву Окуджавой Окуджаве"),
        NameVector("Гарсия", "Гарсии Гарсии Гарсию Гарсией Гарсии"),
        NameVector("Шенгелая", "Шенгелаи Шенгелае Шенгелаю Шенгелаей Шенгелае"),
        NameVector("Ёж", "Ёжа Ёжу Ёжа Ёжом Ёже"),
        NameVector("Грач", "Грача Грачу Грача Грачом Граче"),
        NameVector("Злой", "Злого Злому Злого Злым Злом"),
        NameVector("Волчий", "Волчьего Волчьему Волчьего Волчьим Волчьем"),
        NameVector("Гожий", "Гожего Гожему Гожего Гожим Гожем"),
        NameVector("Капица", "Капицы Капице Капицу Капицей Капице"),
    ])
    func `a man's surname in every case`(_ vector: NameVector) {
        #expect(forms(of: vector) == vector.forms)
    }

    @Test(arguments: [
        NameVector("Кравец", "Кравца Кравцу Кравца Кравцем Кравце"),
        NameVector("Коломиец", "Коломийца Коломийцу Коломийца Коломийцем Коломийце"),
        NameVector("Стрелец", "Стрельца Стрельцу Стрельца Стрельцем Стрельце"),
        NameVector("Швец", "Швеца Швецу Швеца Швецем Швеце"),
        NameVector("Кузнец", "Кузнеца Кузнецу Кузнеца Кузнецем Кузнеце"),
        NameVector("Мудрец", "Мудреца Мудрецу Мудреца Мудрецем Мудреце"),
        NameVector("Денисенок", "Денисенка Денисенку Денисенка Денисенком Денисенке"),
        NameVector("Гаврилёнок", "Гаврилёнка Гаврилёнку Гаврилёнка Гаврилёнком Гаврилёнке"),
        NameVector("Волчок", "Волчка Волчку Волчка Волчком Волчке"),
        NameVector("Королёк", "Королька Корольку Королька Корольком Корольке"),
        NameVector("Блок", "Блока Блоку Блока Блоком Блоке"),
        NameVector("Хичкок", "Хичкока Хичкоку Хичкока Хичкоком Хичкоке"),
        NameVector("Гашек", "Гашека Гашеку Гашека Гашеком Гашеке"),
        NameVector("Заяц", "Зайца Зайцу Зайца Зайцем Зайце"),
        NameVector("Соловей", "Соловья Соловью Соловья Соловьем Соловье"),
        NameVector("Гребень", "Гребня Гребню Гребня Гребнем Гребне"),
        NameVector("Орёл", "Орла Орлу Орла Орлом Орле"),
    ])
    func `a vowel that flees`(_ vector: NameVector) {
        #expect(forms(of: vector) == vector.forms)
    }

    @Test(arguments: [
        NameVector("Селезнева", .feminine, "Селезневой Селезневой Селезневу Селезневой Селезневой"),
        NameVector("Пушкина", .feminine, "Пушкиной Пушкиной Пушкину Пушкиной Пушкиной"),
        NameVector("Большая", .feminine, "Большой Большой Большую Большой Большой"),
        NameVector("Короткая", .feminine, "Короткой Короткой Короткую Короткой Короткой"),
        NameVector("Непомнящая", .feminine, "Непомнящей Непомнящей Непомнящую Непомнящей Непомнящей"),
        NameVector("Крайняя", .feminine, "Крайней Крайней Крайнюю Крайней Крайней"),
        NameVector("Актанка", .feminine, "Актанки Актанке Актанку Актанкой Актанке"),
        NameVector("Гамалея", .feminine, "Гамалеи Гамалее Гамалею Гамалеей Гамалее"),
    ])
    func `a woman's surname in every case`(_ vector: NameVector) {
        #expect(forms(of: vector) == vector.forms)
    }

    @Test(arguments: [
        "Черных", "Долгих", "Шевченко", "Живаго", "Дубяго", "Хитрово", "Бельды", "Киле", "Тодуа", "Гулиа", "Джугашвили",
        "Шеварднадзе", "Ю", "Дюма", "Золя", "Петипа",
    ])
    func `a surname that never changes, for men and women`(_ name: String) {
        for gender in PersonGender.allCases {
            #expect(forms(of: NameVector(name, gender, "")) == Array(repeating: name, count: 5))
        }
    }

    @Test(arguments: ["Ким", "Коваль", "Ходжер", "Цой", "Кравец", "Заяц", "Рерих", "Лукашевич", "Ковальчук"])
    func `a woman's surname in a consonant stays`(_ name: String) {
        #expect(forms(of: NameVector(name, .feminine, "")) == Array(repeating: name, count: 5))
    }

    @Test(arguments: [
        ("Римский-Корсаков", PersonGender.masculine, "Римскому-Корсакову"),
        ("Немирович-Данченко", .masculine, "Немировичу-Данченко"), ("Бонч-Бруевич", .masculine, "Бонч-Бруевичу"),
        ("Кара-оол", .masculine, "Кара-оолу"), ("Петров-Водкин", .masculine, "Петрову-Водкину"),
        ("Иванова-Петрова", .feminine, "Ивановой-Петровой"), ("ван Бетховен", .masculine, "ван Бетховену"),
        ("д’Артаньян", .masculine, "д’Артаньяну"), ("О'Коннор", .masculine, "О'Коннору"),
        ("Гарсия Маркес", .masculine, "Гарсии Маркесу"), ("ИВАНОВ", .masculine, "ИВАНОВУ"),
        ("РИМСКИЙ-КОРСАКОВ", .masculine, "РИМСКОМУ-КОРСАКОВУ"), ("иванов", .masculine, "иванову"),
        ("Селезнёв", .masculine, "Селезнёву"),
    ])
    func `double names, particles and letter case`(_ name: String, _ gender: PersonGender, _ dative: String) {
        #expect(Declension().surname(name, of: gender, in: .dative).text == dative)
    }

    @Test(arguments: [
        ("Иванов", Certainty.sure), ("Дикий", .likely), ("Кравец", .likely), ("Гребень", .doubtful),
        ("Заяц", .doubtful), ("Smith", .doubtful), ("Ивaнoв", .sure), ("Ивановa", .doubtful), ("И", .doubtful),
    ])
    func `every form says how sure its rule is`(_ name: String, _ certainty: Certainty) {
        #expect(Declension().surname(name, of: .masculine, in: .dative).certainty == certainty)
    }

    @Test(arguments: ["", " ", "-", "--", " - ", "Иванов-", "-Иванов", "🙂", "\u{301}", "ь", "ец", "ок", "Ё", "ий"])
    func `no text makes it trap, and the nominative comes back`(_ text: String) {
        for gender in PersonGender.allCases {
            for grammaticalCase in GrammaticalCase.allCases {
                _ = Declension().surname(text, of: gender, in: grammaticalCase)
                _ = Declension().givenName(text, of: gender, in: grammaticalCase)
                _ = Declension().patronymic(text, of: gender, in: grammaticalCase)
                _ = Declension().position(text, of: gender, in: grammaticalCase)
                _ = Declension().body(text, in: grammaticalCase)
                _ = Declension().positions(text, in: grammaticalCase)
            }
            #expect(Declension().surname(text, of: gender, in: .nominative).text == text)
        }
    }

    private func forms(of vector: NameVector) -> [String] {
        GrammaticalCase.oblique.map { Declension().surname(vector.name, of: vector.gender, in: $0).text }
    }
}
