import ChanceryRussian
import Testing

@Suite struct NumberWordsTests {
    @Test(arguments: [
        (145, Gender.masculine, "сто сорок пять"), (21, .masculine, "двадцать один"), (21, .feminine, "двадцать одна"),
        (21, .neuter, "двадцать одно"), (2000, .masculine, "две тысячи"),
        (325_002, .masculine, "триста двадцать пять тысяч два"), (325_002, .feminine, "триста двадцать пять тысяч две"),
        (1_000_000, .feminine, "один миллион"), (0, .masculine, "ноль"), (-5, .masculine, "минус пять"),
        (1000, .masculine, "одна тысяча"), (11, .feminine, "одиннадцать"),
        (212_011, .neuter, "двести двенадцать тысяч одиннадцать"),
        (
            Int.max, .masculine,
            "девять квинтиллионов двести двадцать три квадриллиона триста семьдесят два триллиона тридцать шесть миллиардов восемьсот пятьдесят четыре миллиона семьсот семьдесят пять тысяч восемьсот семь"
        ),
    ])
    func `a number in words`(_ number: Int, _ gender: Gender, _ words: String) {
        #expect(NumberWords.words(number, gender: gender) == words)
    }

    @Test(arguments: [
        (40, "сорока"), (90, "девяноста"), (100, "ста"), (145, "ста сорока пяти"), (50, "пятидесяти"), (200, "двухсот"),
        (1000, "одной тысячи"), (80, "восьмидесяти"), (3, "трех"),
    ])
    func `a number in the genitive`(_ number: Int, _ words: String) {
        #expect(NumberWords.words(number, in: .genitive) == words)
    }

    @Test(arguments: [
        (847, GrammaticalCase.instrumental, "восемьюстами сорока семью"), (562, .dative, "пятистам шестидесяти двум"),
        (2_300, .prepositional, "двух тысячах трехстах"), (1, .instrumental, "одним"),
    ])
    func `a number in other cases`(_ number: Int, _ grammaticalCase: GrammaticalCase, _ words: String) {
        #expect(NumberWords.words(number, in: grammaticalCase) == words)
    }

    @Test(arguments: [(2, "двух"), (22, "двадцать два"), (21, "двадцать одного"), (5, "пять"), (102, "сто два")])
    func `the accusative of living beings`(_ number: Int, _ words: String) {
        #expect(NumberWords.words(number, in: .accusative, animacy: .animate) == words)
    }

    @Test func `no number traps`() {
        for number in [Int.min, .max, .min + 1, -1, 0, 1, 999_999, 1_000_000_000_000] {
            for grammaticalCase in GrammaticalCase.allCases {
                #expect(!NumberWords.words(number, in: grammaticalCase).isEmpty)
                _ = OrdinalWords.words(number, .plural, in: grammaticalCase)
                _ = CountedNoun("участник", animacy: .animate).form(for: number, in: grammaticalCase)
                _ = Roubles(kopecks: number).figuresAndWords
            }
        }
    }

    @Test(arguments: [
        (21, Agreement.neuter, GrammaticalCase.nominative, "двадцать первое"),
        (2000, .masculine, .genitive, "двухтысячного"),
        (2026, .masculine, .genitive, "две тысячи двадцать шестого"), (3, .feminine, .dative, "третьей"),
        (40, .masculine, .nominative, "сороковой"), (100, .masculine, .nominative, "сотый"),
        (1900, .plural, .nominative, "тысяча девятисотые"),
        (25_000, .masculine, .nominative, "двадцатипятитысячный"), (1_000_000, .masculine, .nominative, "миллионный"),
        (3, .neuter, .genitive, "третьего"), (3, .plural, .instrumental, "третьими"),
    ])
    func `an ordinal in words`(
        _ number: Int, _ agreement: Agreement, _ grammaticalCase: GrammaticalCase, _ words: String
    ) {
        let expected = words.hasPrefix("тысяча") ? "одна " + words : words
        #expect(OrdinalWords.words(number, agreement, in: grammaticalCase) == expected)
    }

    @Test(arguments: [
        (0, "участников"), (1, "участник"), (2, "участника"), (5, "участников"), (11, "участников"), (14, "участников"),
        (111, "участников"), (21, "участник"), (101, "участник"), (22, "участника"), (1000, "участников"),
    ])
    func `a noun agrees with its number`(_ number: Int, _ form: String) {
        #expect(PluralForm.choose(number, one: "участник", few: "участника", many: "участников") == form)
        #expect(CountedNoun("участник", animacy: .animate).form(for: number) == form)
    }

    @Test(arguments: [
        ("участник", 21, GrammaticalCase.genitive, "участника"), ("участник", 22, .genitive, "участников"),
        ("школа", 21, .dative, "школе"), ("школа", 22, .dative, "школам"), ("школа", 21, .instrumental, "школой"),
        ("школа", 22, .instrumental, "школами"), ("участник", 2, .accusative, "участников"),
        ("участник", 22, .accusative, "участника"), ("участник", 21, .accusative, "участника"),
        ("участник", 5, .accusative, "участников"), ("школа", 5, .nominative, "школ"),
        ("учреждение", 5, .nominative, "учреждений"),
        ("организация", 3, .nominative, "организации"), ("день", 5, .nominative, "дней"),
        ("человек", 2, .nominative, "человека"), ("человек", 5, .nominative, "человек"),
        ("человек", 6, .dative, "человекам"),
        ("год", 5, .nominative, "лет"), ("год", 3, .nominative, "года"), ("год", 22, .dative, "годам"),
        ("неделя", 5, .nominative, "недель"), ("деревня", 5, .nominative, "деревень"), ("идея", 5, .nominative, "идей"),
        ("статья", 5, .nominative, "статей"), ("кресло", 5, .nominative, "кресел"), ("окно", 7, .nominative, "окон"),
        ("средство", 5, .nominative, "средств"), ("рубль", 5, .nominative, "рублей"),
        ("месяц", 5, .nominative, "месяцев"),
        ("ошибка", 5, .nominative, "ошибок"), ("анкета", 5, .nominative, "анкет"), ("билет", 5, .nominative, "билетов"),
        ("учебный час", 2, .nominative, "учебных часа"), ("учебный час", 5, .nominative, "учебных часов"),
        ("учебный час", 21, .nominative, "учебный час"), ("детский сад", 22, .genitive, "детских садов"),
        ("образовательная организация", 3, .nominative, "образовательные организации"),
        ("полка", 5, .nominative, "полок"), ("край", 5, .nominative, "краев"), ("кухня", 5, .nominative, "кухонь"),
        ("копейка", 5, .nominative, "копеек"), ("дерево", 5, .nominative, "деревьев"),
        ("танец", 1, .instrumental, "танцем"), ("рабочий день", 5, .nominative, "рабочих дней"),
        ("рабочий день", 2, .nominative, "рабочих дня"), ("рабочий день", 21, .dative, "рабочему дню"),
        ("имя", 5, .nominative, "имен"), ("время", 22, .dative, "временам"),
        ("учащийся", 2, .nominative, "учащихся"), ("экземпляр книги", 5, .nominative, "экземпляров книги"),
    ])
    func `a noun agrees with its number in a case`(
        _ noun: String, _ number: Int, _ grammaticalCase: GrammaticalCase, _ form: String
    ) {
        let isAnimate = noun == "участник" || noun == "человек"
        #expect(
            CountedNoun(noun, animacy: isAnimate ? .animate : .inanimate).form(for: number, in: grammaticalCase) == form
        )
    }

    @Test func `the user's own forms come before the rules, those of the plural under its nominative`() {
        var forms = FormDictionary()
        forms.add("часа́", of: "час", in: .genitive)
        forms.add("часо́в", of: "часы", in: .genitive)
        let hour = CountedNoun("час", animacy: .inanimate, forms: forms)
        #expect([1, 2, 5].map { hour.form(for: $0) } == ["час", "часа́", "часо́в"])
        let lesson = CountedNoun("учебный час", animacy: .inanimate, forms: forms)
        #expect([1, 2, 5].map { lesson.form(for: $0) } == ["учебный час", "учебных часа́", "учебных часо́в"])
        var abbreviation = FormDictionary()
        abbreviation.add("ИБЦами", of: "ИБЦ", in: .instrumental)
        let centre = CountedNoun("ИБЦ", animacy: .inanimate, forms: abbreviation)
        #expect(centre.form(for: 5, in: .instrumental) == "ИБЦАМИ")
    }

    @Test(arguments: ["чел.", "л.", "экз.", "час.", "ИБЦ", "МБОУ"])
    func `an abbreviated unit never changes`(_ unit: String) {
        for number in [0, 1, 2, 5, 21, 22] {
            #expect(CountedNoun(unchanging: unit).form(for: number, in: .dative) == unit)
            #expect(CountedNoun(unit, animacy: .inanimate).form(for: number, in: .genitive) == unit)
        }
    }

    @Test(arguments: [
        ("145,50", "145 (сто сорок пять) рублей 50 копеек"), ("1", "1 (один) рубль 00 копеек"),
        ("1250000", "1\u{A0}250\u{A0}000 (один миллион двести пятьдесят тысяч) рублей 00 копеек"),
        ("2.02", "2 (два) рубля 02 копейки"), ("1 000", "1000 (одна тысяча) рублей 00 копеек"),
        ("0,5", "0 (ноль) рублей 50 копеек"), ("-0,01", "-0 (минус ноль) рублей 01 копейка"),
    ])
    func `a sum in figures and words`(_ sum: String, _ text: String) throws {
        #expect(try #require(Roubles(parsing: sum)).figuresAndWords == text)
    }

    @Test(arguments: ["", "-", "1,234", "а", "1,2,3", "99999999999999999999", "1e5", ",5"])
    func `what is no sum is none`(_ text: String) {
        #expect(Roubles(parsing: text) == nil)
    }
}
