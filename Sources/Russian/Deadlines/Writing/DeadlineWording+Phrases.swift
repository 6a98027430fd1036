extension DeadlineWording {
    /// «в течение 3 рабочих дней после получения», «за 10 дней до начала конкурса», «незамедлительно».
    func offset(_ count: Int, _ unit: When.OffsetUnit, _ anchor: String?) -> String {
        let magnitude = Int(clamping: count.magnitude)
        if count < 0 {
            let forms: [String] =
                switch unit {
                case .days: ["день", "дня", "дней"]
                case .workingDays: ["рабочий день", "рабочих дня", "рабочих дней"]
                case .months: ["месяц", "месяца", "месяцев"]
                }
            let span = "за \(magnitude) " + Self.agreeing(forms, with: magnitude)
            // Without what it counts from, «за 30 дней» alone would be how long it takes.
            return anchor.map { span + " до " + $0 } ?? "не менее чем " + span
        }
        let tail = anchor.map { " после " + $0 } ?? ""
        if count == 0 { return "незамедлительно" + tail }
        let isSingular = Self.agreeing(["1", "2", "5"], with: magnitude) == "1"
        let noun =
            switch unit {
            case .days: isSingular ? "дня" : "дней"
            case .workingDays: isSingular ? "рабочего дня" : "рабочих дней"
            case .months: isSingular ? "месяца" : "месяцев"
            }
        return "в течение \(magnitude) \(noun)" + tail
    }

    /// The form of a noun that a number asks for: 1 день, 2 дня, 5 дней.
    static func agreeing(_ forms: [String], with count: Int) -> String {
        guard forms.count == 3 else { return forms.first ?? "" }
        switch (count % 10, count % 100) {
        case (_, 11...14): return forms[2]
        case (1, _): return forms[0]
        case (2...4, _): return forms[1]
        default: return forms[2]
        }
    }

    /// The name of a schedule behind «по»; what follows the schedule stays as it is.
    static func dative(_ name: String) -> String {
        var words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let nouns = ["график": "графику", "план": "плану", "расписание": "расписанию"]
        for index in words.indices {
            let parts = words[index].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            if parts.allSatisfy({ nouns[$0] != nil }) {
                words[index] = parts.map { nouns[$0] ?? $0 }.joined(separator: "-")
                break
            }
            guard let ending = ["ый", "ий"].first(where: { words[index].hasSuffix($0) }) else { break }
            let stem = words[index].dropLast(2)
            let isSoft = ending == "ий" && !stem.hasSuffix("ск")
            words[index] = stem + (isSoft ? "ему" : "ому")
        }
        return words.joined(separator: " ")
    }
}
