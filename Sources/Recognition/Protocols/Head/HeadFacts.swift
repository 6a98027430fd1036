import ChanceryModels

/// Date, number, time and place as they stand in the head of minutes, in any order: «16.01.2024  г. Энск  № 1».
struct HeadFacts {
    var date: CalendarDate?
    var number: String?
    var time: String?
    var place: String?

    /// Reads a text that should be nothing else; what it cannot place is given back.
    mutating func take(_ text: String, placing isPlaceMeant: Bool = false) -> String {
        var left: [String] = []
        // «___25.11.2024___ № ___1450___»: lines that were filled in.
        let isFilledIn = text.contains("_") && text.unicodeScalars.contains(where: \.isDigit)
        let source = isFilledIn ? HeadFacts.withoutRules(text) : HeadFacts.withCloseDate(text)
        for field in HeadFacts.joined(HeadFacts.fields(of: source)) {
            let rest = takeField(HeadFacts.withoutBrackets(field))
            if rest.isEmpty { continue }
            if isPlaceMeant, place == nil, rest.unicodeScalars.contains(where: \.isLetter) {
                place = rest.withoutSentenceEnd
            } else {
                left.append(rest)
            }
        }
        return left.joined(separator: " ")
    }

    /// A text without the lines that were filled in; what stood on them follows the sign before it.
    private static func withoutRules(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isBehindRule = false
        for scalar in text.unicodeScalars {
            if scalar == "_" {
                if result.last?.isBlank == false { result.append(" ") }
                isBehindRule = true
            } else if !scalar.isBlank || !isBehindRule || scalar == "\t" || scalar == "\n" {
                result.append(scalar)
                isBehindRule = false
            }
        }
        return String(result)
    }

    /// «(25.08.2025, 9.15, онлайн)», «(09:15 – 10:40)» behind the date: facts in brackets, without them.
    private static func withoutBrackets(_ text: String) -> String {
        guard text.hasPrefix("("), text.hasSuffix(")"), text.count(where: { $0 == "(" }) == 1 else { return text }
        let inside = String(text.dropFirst().dropLast()).trimmed
        let tokens = Tokens(inside)
        let isFact = DateReader.date(in: tokens, at: 0) != nil || TimeReader.time(in: tokens, at: 0) != nil
        return isFact ? inside : text
    }

    /// «12.01.2026 | № | 7»: a sign in a cell of its own belongs to what stands in the next.
    private static func joined(_ fields: [String]) -> [String] {
        var joined: [String] = []
        for field in fields {
            if let last = joined.last, last == "№" || last == "N" || last.lowercased() == "от" {
                joined[joined.count - 1] = last + " " + field
            } else {
                joined.append(field)
            }
        }
        return joined
    }

    /// «11  октября   2022 г.»: a date is one field, however wide its gaps are.
    private static func withCloseDate(_ text: String) -> String {
        guard text.contains("   ") else { return text }
        let tokens = Tokens(text)
        guard let start = tokens.all.indices.first(where: { DateReader.date(in: tokens, at: $0) != nil }),
            let found = DateReader.date(in: tokens, at: start)
        else { return text }
        return tokens.text(before: start) + tokens.text(start...(found.end - 1)).collapsed
            + tokens.text(from: found.end)
    }

    /// The fields of a line: parted by tabs, wide gaps or lines to be filled in.
    static func fields(of text: String) -> [String] {
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var blanks = 0
        func close() {
            let finished = String(field).trimmed
            if !finished.isEmpty { fields.append(finished) }
            field = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if scalar == "\t" || scalar == "\n" {
                close()
                blanks = 0
            } else {
                blanks = scalar.isBlank ? blanks + 1 : 0
                if blanks == 3 { close() }
                field.append(scalar)
            }
        }
        close()
        return fields
    }

    /// Takes facts from the beginning of a field as long as there are any; gives back the rest.
    private mutating func takeField(_ field: String) -> String {
        var rest = field
        while !rest.isEmpty {
            let tokens = Tokens(rest)
            if let end = takeDate(tokens) ?? takeNumber(tokens) ?? takeTime(tokens) {
                let isYearMark = tokens.at(end - 1, ".") && tokens.at(end - 2, "г")
                rest = HeadFacts.withoutBrackets(tokens.text(from: end).trimmedOfSigns)
                // «16.01.2024 г. Энск»: the mark is the town's, not the year's.
                if isYearMark, place == nil, HeadFacts.isTownAlone(rest) {
                    place = "г. " + rest
                    return ""
                }
            } else if let day = tokens.all.firstIndex(where: { $0.kind == .word }), day <= 1,
                HeadFacts.weekdays.contains(tokens.all[day].text), date != nil
            {
                // «16 апреля 2025 г., среда, 18.00», «… (среда)»
                rest = tokens.text(from: day + (day == 1 && tokens.at(day + 1, ")") ? 2 : 1)).trimmedOfSigns
            } else if let town = HeadFacts.town(rest) ?? HeadFacts.townBeforeDate(rest) {
                if place == nil { place = town.text }
                rest = town.rest
            } else {
                return rest
            }
        }
        return ""
    }

    private mutating func takeDate(_ tokens: Tokens) -> Int? {
        let start = tokens.at(0, "от") ? 1 : 0
        guard
            let found = DateReader.date(in: tokens, at: start) ?? HeadFacts.isoDate(tokens, start)
                ?? HeadFacts.slashedDate(tokens, start) ?? HeadFacts.looseDate(tokens, start)
                ?? HeadFacts.firstOfDays(tokens, start)
        else { return nil }
        date = date ?? found.date
        // «28.11.2024 – 29.11.2024»: a meeting of several days is known by its first.
        if tokens.isDash(found.end), let last = DateReader.date(in: tokens, at: found.end + 1) { return last.end }
        return found.end
    }

    /// «28-29 ноября 2024 года», «с 28 по 29 ноября 2024 года»
    private static func firstOfDays(_ tokens: Tokens, _ start: Int) -> (date: CalendarDate, end: Int)? {
        let index = tokens.at(start, "с") ? start + 1 : start
        guard let day = tokens[index]?.value, tokens.isDash(index + 1) || tokens.at(index + 1, "по", "и"),
            let last = DateReader.date(in: tokens, at: index + 2), day < last.date.day,
            let date = CalendarDate(year: last.date.year, month: last.date.month, day: day)
        else { return nil }
        return (date, last.end)
    }

    /// «2024-01-16», as programs write it.
    private static func isoDate(_ tokens: Tokens, _ index: Int) -> (date: CalendarDate, end: Int)? {
        guard let year = tokens[index], year.text.utf8.count == 4, tokens.isDash(index + 1),
            let month = tokens[index + 2]?.value, tokens.isDash(index + 3), let day = tokens[index + 4]?.value,
            let value = year.value, let date = CalendarDate(year: value, month: month, day: day)
        else { return nil }
        return (date, index + 5)
    }

    /// «16/01/2024», «16-01-2024», as calendars of programs write it.
    private static func slashedDate(_ tokens: Tokens, _ index: Int) -> (date: CalendarDate, end: Int)? {
        guard let day = tokens[index]?.value, tokens.at(index + 1, "/", "-"), let month = tokens[index + 2]?.value,
            tokens.at(index + 3, tokens[index + 1]?.text ?? "/"), tokens[index + 2]?.followsBlank == false,
            let year = tokens[index + 4], year.text.utf8.count == 4, let value = year.value,
            let date = CalendarDate(year: value, month: month, day: day)
        else { return nil }
        return (date, index + 5)
    }

    /// «28 08. 2017», a full stop left out.
    private static func looseDate(_ tokens: Tokens, _ index: Int) -> (date: CalendarDate, end: Int)? {
        // Also «16» 01 2024, as lines to be filled in have it.
        let isQuoted = tokens.at(index, "«", "\"", "“") && tokens.at(index + 2, "»", "\"", "”")
        guard let day = tokens[isQuoted ? index + 1 : index]?.value else { return nil }
        var next = index + (isQuoted ? 3 : 1)
        if tokens.at(next, ".") { next += 1 }
        guard let month = tokens[next], month.text.utf8.count == 2, let value = month.value else { return nil }
        next += tokens.at(next + 1, ".") ? 2 : 1
        guard let year = tokens[next], year.text.utf8.count == 4, let full = year.value,
            let date = CalendarDate(year: full, month: value, day: day)
        else { return nil }
        next += 1
        if tokens.at(next, "г", "года") { next += tokens.at(next + 1, ".") ? 2 : 1 }
        return (date, next)
    }

    private mutating func takeNumber(_ tokens: Tokens) -> Int? {
        guard ReferenceReader.isNumberSign(tokens, 0), let found = HeadFacts.number(in: tokens, at: 0) else {
            return nil
        }
        number = number ?? found.number
        return found.end
    }

    /// The number behind «№» up to the next blank; `nil` as the number for a line that is left to be filled in.
    static func number(in tokens: Tokens, at sign: Int) -> (number: String?, end: Int)? {
        guard ReferenceReader.isNumberSign(tokens, sign) else { return nil }
        // «№: 14»
        let start = tokens.at(sign + 1, ":") ? sign + 2 : sign + 1
        var end = start
        while let token = tokens[end], end == start || !token.followsBlank,
            !["«", "»", "\"", ")", "(", ";", ","].contains(token.text)
        {
            end += 1
        }
        guard end > start else { return (nil, end) }
        var text = tokens.text(start...(end - 1))
        while let last = text.unicodeScalars.last, last == "." || last == ":" { text.unicodeScalars.removeLast() }
        let isFilledIn = text.unicodeScalars.contains(where: \.isDigit)
        return (isFilledIn ? text : nil, end)
    }

    private mutating func takeTime(_ tokens: Tokens) -> Int? {
        // «25.08.2025, начало в 9.15», «…, время: 10:00»
        var start = tokens.at(0, "начало", "время") ? 1 : 0
        if start > 0, tokens.at(start, ":") || tokens.isDash(start) { start += 1 }
        guard let found = TimeReader.time(in: tokens, at: start) else { return nil }
        time = time ?? found.time
        return found.end
    }

    private static let weekdays: Set<String> = [
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    ]

    private static let towns = [
        "г", "город", "с", "село", "п", "пос", "поселок", "пгт", "гп", "дп", "рп", "ст", "станица", "д", "дер",
        "деревня", "х",
        "хутор", "аул", "р",
    ]

    /// «г. Энск», «с. Новое», «р.п. Октябрьский»: a place at the beginning, with the words that belong to it.
    private static func town(_ text: String) -> (text: String, rest: String)? {
        let tokens = Tokens(text)
        // «рабочий поселок Северный»
        let isRanked = tokens.at(0, "рабочий", "дачный", "курортный") && tokens.at(1, "поселок")
        guard let first = tokens[0], isRanked || towns.contains(first.text) else { return nil }
        var index = isRanked ? 2 : 1
        if tokens.at(index, ".") { index += 1 }
        if first.text == "р", tokens.at(index, "п") { index += tokens.at(index + 1, ".") ? 2 : 1 }
        guard let name = tokens[index], name.kind == .word || name.text == "«",
            let scalar = tokens.source.unicodeScalars[name.range].first, !scalar.isLowercaseLetter
        else { return nil }
        // The town ends where a date or a number begins.
        var end = index
        while end < tokens.all.count, !ReferenceReader.isNumberSign(tokens, end), !tokens.at(end, "от"),
            DateReader.date(in: tokens, at: end) == nil
        {
            end += 1
        }
        let town = tokens.text(0...(end - 1)).trimmedOfSigns
        return (town, tokens.text(from: end).trimmedOfSigns)
    }

    /// «Москва, 19 декабря 2024 года»
    private static func townBeforeDate(_ text: String) -> (text: String, rest: String)? {
        guard let comma = text.firstIndex(of: ",") else { return nil }
        let town = String(text[..<comma]).trimmed
        let rest = String(text[comma...]).trimmedOfSigns
        guard isTownAlone(town), DateReader.date(in: Tokens(rest), at: 0) != nil else { return nil }
        return (town, rest)
    }

    /// A lone name with a capital letter.
    static func isTownAlone(_ text: String) -> Bool {
        let tokens = Tokens(text)
        guard (1...5).contains(tokens.all.count), let first = text.unicodeScalars.first else { return false }
        let isNamed = tokens.all.allSatisfy { $0.kind == .word || $0.text == "-" } && text.unicodeScalars.count > 2
        return isNamed && first.isLetter && !first.isLowercaseLetter
    }
}

extension String {
    /// The text without blanks and signs that part fields at its ends.
    var trimmedOfSigns: String {
        let isNoise: (Unicode.Scalar) -> Bool = { $0.isBlank || $0.isDash || ",;:_|/".unicodeScalars.contains($0) }
        var scalars = unicodeScalars[...].drop(while: isNoise)
        while let last = scalars.last, isNoise(last) { scalars.removeLast() }
        return String(scalars)
    }
}
