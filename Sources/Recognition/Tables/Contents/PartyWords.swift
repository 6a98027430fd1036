/// The words by which those who answer for the events of plans are known: offices, bodies and their abbreviations.
enum PartyWords {
    /// The beginnings of offices and of bodies that act.
    private static let stems = [
        "директор", "завуч", "заместител", "заведующ", "начальник", "руководител", "учител", "преподавател",
        "педагог", "методист", "методсовет", "воспитател", "администрац", "администратор", "отделени", "управлени",
        "министерств", "минобр", "минкульт", "минспорт", "минздрав", "минцифр", "комитет", "департамент", "агентств",
        "специалист", "библиотекар", "психолог", "логопед", "дефектолог", "вожат", "председател", "секретар", "член",
        "глава", "главы", "бухгалтер", "инженер", "завхоз", "медсестр", "медработник", "фельдшер", "врач",
        "тренер", "инструктор", "оргкомитет", "организатор", "органы", "организации", "учреждени", "предприяти",
        "служб", "куратор", "наставник", "координатор", "дежурн", "штаб", "инспектор", "инспекц", "сотрудник",
        "работник", "коллектив", "юрист", "кадровик", "делопроизводител", "старост", "депутат", "профсоюз", "профком",
        "комисси", "правительств", "полици", "пдн", "гибдд", "мчс", "подразделени", "ответственн", "советник",
        "консультант", "лаборант", "оператор", "техник", "электрик", "программист", "режиссер", "худрук", "хормейстер",
        "хореограф", "концертмейстер", "аккомпаниатор", "тьютор", "экономист", "жюри", "активист", "волонтер",
        "исполнител", "соисполнител", "опека", "пресс", "соцпедагог", "соцработник", "физрук", "музрук", "классрук",
        "замдиректор", "медик", "повар", "дворник", "сторож", "вахтер", "электромонт", "водител", "кладовщик",
        "распорядител",
    ]

    /// Offices that end as adjectives do.
    private static let adjectiveOffices = [
        "заведующ", "управляющ", "дежурн", "ответственн", "вожат", "старост", "уполномоченн", "участков",
    ]

    /// What stands shortened before an office: «соц. педагог», «ст. воспитатель», «и.о. директора».
    private static let shortened: Set<String> = [
        "соц", "ст", "муз", "гл", "мл", "нач", "пед", "и", "о", "врио", "вр", "ио",
    ]

    /// Abbreviations of bodies and offices, whole words.
    private static let abbreviations: Set<String> = [
        "зд", "здувр", "здвр", "зам", "зав", "отдел", "отдела", "отделы", "отделов", "актив", "шмо", "мо", "умо",
        "рмо", "гмо", "роо", "уо", "оо", "рмк", "имц", "кдн", "овд", "омвд", "мвд", "оу", "доу", "сош", "оош", "ддт",
        "цбс", "црб", "пмпк", "дк", "сдк", "цдт", "уво", "оду", "омсу", "рик", "тик", "ио", "умц", "ук", "тсж", "гу",
        "уфсб", "ао", "ооо", "пао", "ип", "рцоко",
    ]

    /// The beginnings of institutions that may be a place just as well.
    private static let institutions = [
        "школ", "центр", "музе", "клуб", "библиотек", "кабинет", "лице", "гимнази", "колледж", "детсад", "дворец",
        "мбоу", "маоу", "мкоу", "мбу", "мку", "мау", "мбдоу", "мадоу", "мкдоу", "гбоу", "гбу", "гку", "гау", "гапоу",
        "гбпоу", "мбук", "мкук", "маук", "мбудо", "маудо", "фгбоу", "совет", "групп", "редакци", "больниц",
        "поликлиник",
    ]

    /// The beginnings of words for those whom an event is held for.
    private static let audiences = [
        "учащ", "обучающ", "дети", "детей", "детям", "родител", "воспитанник", "студент", "школьник", "подрост",
        "молодеж", "населени", "жител", "ветеран", "первоклассник", "выпускник",
    ]

    /// What a folded text names by its first noun, which may stand behind adjectives («Районный методический кабинет»);
    /// `nil` where it is no party.
    static func kind(of words: [String]) -> CellContents? {
        for (index, word) in words.prefix(5).enumerated() {
            if abbreviations.contains(word) || adjectiveOffices.contains(where: { word.hasPrefix($0) }) {
                return .party
            }
            // «Школьный конкурс», «Родительское собрание»: an adjective says nothing by itself.
            if word.endsAsAdjective || shortened.contains(word) && words.count > index + 1 { continue }
            if ["класс", "классы", "классов", "кл"].contains(word) {
                return words.dropFirst(index + 1).first?.hasPrefix("рук") == true ? .party : .audience
            }
            if word == "все" || audiences.contains(where: { word.hasPrefix($0) }) { return .audience }
            if word.hasSuffix("управление") || stems.contains(where: { word.hasPrefix($0) }) { return .party }
            if ["дом", "дома", "сад"].contains(word) || institutions.contains(where: { word.hasPrefix($0) }) {
                return .institution
            }
            return index > 0 && word.hasPrefix("объединени") ? .party : nil
        }
        return nil
    }
}
