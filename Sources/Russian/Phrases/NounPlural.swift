/// The plural of a noun, from its nominative plural.
struct NounPlural {
    let word: RuleWord
    private let animacy: Animacy
    private let singular: RuleWord?

    /// - Parameter singular: The nominative of the singular where it is known.
    init(nominative word: RuleWord, _ animacy: Animacy, singular: RuleWord? = nil) {
        self.word = word
        self.animacy = animacy
        self.singular = singular
    }

    func form(in grammaticalCase: GrammaticalCase) -> String {
        if let own = NounPlural.irregular[word.key], grammaticalCase != .nominative {
            return own.form(
                of: word, in: grammaticalCase == .accusative && animacy == .animate ? .genitive : grammaticalCase)
        }
        switch grammaticalCase {
        case .nominative: return word.text
        case .genitive: return genitive
        case .accusative: return animacy == .animate ? genitive : word.text
        case .dative: return word.replacingLast(1, with: stemVowel + "м")
        case .instrumental: return word.replacingLast(1, with: stemVowel + "ми")
        case .prepositional: return word.replacingLast(1, with: stemVowel + "х")
        }
    }

    private var before: Letter { word.letter(fromEnd: 1) }

    /// «а» behind hard, velar and hushing letters, «я» behind soft ones.
    private var stemVowel: String {
        if word.ends(in: "я") { return "я" }
        if word.ends(in: ["а", "ы", "е"]) { return "а" }
        return LetterSet.withoutЫ.contains(before) ? "а" : "я"
    }

    private var genitive: String {
        if let genitive = singular.flatMap(genitive(fromSingular:)) { return genitive }
        if word.ends(in: "ия") || (word.ends(in: "ии") && !NounPlural.masculineInИй.contains(word.key)) {
            return word.replacingLast(1, with: "й")
        }
        if word.ends(in: "ьи") { return word.replacingLast(2, with: "ей") }
        if word.ends(in: "ья") { return word.replacingLast(1, with: "ев") }
        if word.ends(in: ["ии", "ои", "аи", "еи", "уи"]) { return word.replacingLast(1, with: "ев") }
        if word.ends(in: "а") { return genitiveOfА }
        if word.ends(in: "я") { return word.replacingLast(1, with: word.key == "края" ? "ев" : "ей") }
        if word.ends(in: "е") { return word.replacingLast(1, with: "") }
        if word.ends(in: "ы") { return genitiveOfЫ }
        return genitiveOfИ
    }

    /// «Директора» are masculine, «министерства» neuter.
    private var genitiveOfА: String {
        NounPlural.masculineInА.contains(word.key) ? word.replacingLast(1, with: "ов") : word.replacingLast(1, with: "")
    }

    private var genitiveOfЫ: String {
        if word.ends(in: ["ицы", "ммы", "туры", "дуры"]) || NounPlural.feminineInЫ.contains(word.key) {
            return word.replacingLast(1, with: "")
        }
        guard word.ends(in: "цы") else { return word.replacingLast(1, with: "ов") }
        return word.replacingLast(1, with: NounPlural.stressedInЦы.contains(word.key) ? "ов" : "ев")
    }

    private var genitiveOfИ: String {
        if word.ends(in: "ини") { return word.replacingLast(1, with: "ь") }
        if LetterSet.hushing.contains(before) || !LetterSet.velar.contains(before) {
            return word.replacingLast(1, with: "ей")
        }
        if word.ends(in: "теки") || NounPlural.feminineInКи.contains(word.key) {
            return word.replacingLast(1, with: "")
        }
        // «Площадки», «площадок»; «участки», «участков».
        if word.ends(in: "ихи") { return word.replacingLast(1, with: "") }
        if word.ends(in: ["ьки", "йки"]) { return word.replacingLast(3, with: "ек") }
        if word.ends(in: ["чки", "шки", "жки"]) { return word.replacingLast(2, with: "ек") }
        let isCluster = word.ends(in: "ки") && !LetterSet.vowels.contains(word.letter(fromEnd: 2))
        if isCluster, !NounPlural.masculineInКи.contains(word.key) { return word.replacingLast(2, with: "ок") }
        return word.replacingLast(1, with: "ов")
    }

    /// Whether a word in -а, -я is a nominative plural.
    static func isPlural(_ word: RuleWord) -> Bool {
        if masculineInА.contains(word.key) || neuterInА.contains(word.key) || irregular[word.key] != nil { return true }
        // «Задания», but «компания», «Германия», «Британия».
        if word.ends(in: "ания") {
            return !word.ends(in: ["мпания", "рмания", "омания", "ритания", "еания", "спания"])
        }
        return word.ends(in: ["лища", "ения", "ятия", "ытия", "ствия", "словия", "силия", "ства"])
            && word.key != "армения"
    }

    private static let masculineInА: Set<String> = [
        "директора", "учителя", "профессора", "доктора", "мастера", "инспектора", "повара", "сторожа", "фельдшера",
        "тренера", "редактора", "ректора", "корпуса", "округа", "дома", "города", "паспорта", "адреса", "катера",
        "тенора", "лагеря", "цеха", "отпуска", "бухгалтера", "инструктора", "кондуктора", "пристава", "слесаря",
        "токаря", "писаря", "края", "номера", "тома", "вечера", "острова", "поезда", "цвета", "голоса",
    ]
    private static let neuterInА: Set<String> = ["правила", "дела", "права", "места", "слова", "войска", "лица"]
    private static let masculineInИй: Set<String> = [
        "критерии", "санатории", "профилактории", "планетарии", "комментарии", "сценарии", "лектории", "гербарии",
        "колумбарии", "гении",
    ]
    private static let feminineInЫ: Set<String> = [
        "школы", "группы", "работы", "льготы", "заботы", "квоты", "награды", "олимпиады", "декады",
        "даты", "зарплаты", "дисциплины", "машины", "причины", "картины", "величины", "половины", "службы", "главы",
        "старосты", "нормы", "формы", "программы", "схемы", "системы", "темы",
        "меры", "анкеты", "структуры", "кафедры", "палаты", "конторы", "базы", "кассы", "дамы", "женщины", "мужчины",
        "цифры", "суммы", "реформы", "команды", "бригады", "думы", "прокуратуры", "карты", "фирмы",
        "управы", "сметы", "газеты", "беседы", "цены", "страны", "стороны", "проблемы", "победы",
    ]
    private static let stressedInЦы: Set<String> = [
        "продавцы", "бойцы", "чтецы", "дворцы", "образцы", "концы", "жильцы", "пловцы", "гребцы", "мудрецы", "певцы",
        "отцы", "творцы", "борцы", "купцы", "жрецы",
    ]
    private static let feminineInКи: Set<String> = [
        "фабрики", "методики", "поликлиники", "клиники", "политики", "практики", "республики", "науки", "аптеки",
        "коллеги", "книги", "услуги", "дороги", "заслуги",
    ]
    private static let masculineInКи: Set<String> = [
        "участки", "поселки", "подростки", "рынки", "списки", "отрывки", "городки", "звонки", "знатоки", "стрелки",
        "игроки", "потомки", "пески", "парки", "банки", "полки", "танки", "замки",
    ]
    private static let irregular: [String: Paradigm] = [
        "люди": Paradigm(dropping: 1, "ей ям и ьми ях"),
        "дети": Paradigm(dropping: 1, "ей ям и ьми ях"),
        "медсестры": Paradigm(dropping: 2, "ер рам ры рами рах"),
        "сестры": Paradigm(dropping: 2, "ер рам ры рами рах"),
        "братья": Paradigm(dropping: 1, "ев ям я ями ях"),
        "мужья": Paradigm(dropping: 2, "ей ьям ья ьями ьях"),
        "сыновья": Paradigm(dropping: 2, "ей ьям ья ьями ьях"),
        "господа": Paradigm(dropping: 1, "- ам а ами ах"),
        "письма": Paradigm(dropping: 3, "ем ьмам ьма ьмами ьмах"),
        "окна": Paradigm(dropping: 2, "он нам на нами нах"),
        "числа": Paradigm(dropping: 2, "ел лам ла лами лах"),
        "ворота": Paradigm(dropping: 1, "- ам а ами ах"),
        "деньги": Paradigm(dropping: 3, "ег ьгам ьги ьгами ьгах"),
        "каникулы": Paradigm(dropping: 1, "- ам ы ами ах"),
        "сутки": Paradigm(dropping: 2, "ок кам ки ками ках"),
        "ребята": Paradigm(dropping: 1, "- ам а ами ах"),
        "деревья": Paradigm(dropping: 1, "ев ям я ями ях"),
        "друзья": Paradigm(dropping: 2, "ей ьям ья ьями ьях"),
    ]
}
