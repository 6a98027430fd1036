/// The words that events of plans begin with: what is done, and what is held.
enum ActionWords {
    /// The beginnings of nouns for what is held or done that no ending tells.
    private static let stems = [
        "конкурс", "семинар", "акци", "бесед", "праздни", "конференц", "анализ", "отчет",
        "педсовет", "педагогическ", "экскурс", "викторин", "недел", "декад", "месячник", "олимпиад", "турнир",
        "субботник", "лекц", "тренинг", "вебинар", "мастер", "концерт", "фестивал", "форум", "встреч", "поход",
        "линейк", "утренник", "вечер", "опрос", "инструктаж", "контроль", "прием", "выпуск", "сбор", "набор", "ремонт",
        "монтаж", "ввод", "выезд", "рейд", "участи", "работ", "флешмоб", "спартакиад", "эстафет",
        "собрани", "обзор", "подготовк", "проверк", "разработк", "выставк", "закупк", "установк", "поддержк", "оценк",
        "корректировк", "рассылк", "сверк", "настройк", "поставк", "уборк", "очистк", "посадк", "побелк", "покраск",
        "замен", "переподготовк", "постановк", "поездк", "съемк", "мониторинг", "кинопоказ", "онлайн", "квест",
        "челлендж", "ярмарк", "смотр", "парад", "митинг", "слет", "тренировк", "учебно", "дискотек", "спектакл",
        "практикум", "аттестац", "пробн", "диктант", "чтени", "совет", "пленум", "сессия", "перевод", "подбор", "учет",
        "обход", "осмотр", "расчет", "запуск", "обмен", "выбор", "показ", "доклад", "диспут", "дебат", "тест",
    ]

    /// Those that only count whole: «часа» and «дней» measure.
    private static let words: Set<String> = [
        "день", "час", "урок", "уроки", "игра", "игры", "старты", "цикл", "репортаж",
    ]

    /// Whether an event begins with folded words: by its first word, or behind adjectives («Тематический классный час»).
    static func begin(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        // «О ходе подготовки к зиме», «Об утверждении плана».
        if ["о", "об"].contains(first) { return words.count > 2 }
        for word in words.prefix(4) {
            if self.words.contains(word) || stems.contains(where: { word.hasPrefix($0) }) || isDeed(word) {
                return true
            }
            guard word.endsAsAdjective else { return false }
        }
        return false
    }

    /// Whether a word is a noun of a deed or an infinitive by its ending: «проведение», «организация», «обеспечить».
    private static func isDeed(_ word: String) -> Bool {
        guard word.unicodeScalars.count > 4 else { return false }
        if ["ние", "ния", "тие", "тия", "ция", "ции"].contains(where: { word.hasSuffix($0) }) { return true }
        return ["ить", "ать", "ять", "еть", "уть", "ться", "сти", "йти", "ыть"].contains { word.hasSuffix($0) }
    }
}
