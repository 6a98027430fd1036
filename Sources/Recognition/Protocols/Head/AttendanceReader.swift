import ChanceryModels

/// Reads who was there: «21 чел. (педагоги-библиотекари, руководители ИБЦ)», «Иванова И.И., Орлов П.С.».
enum AttendanceReader {
    /// The attendance that the words of a cue and the text behind them tell.
    static func attendance(lead: String, rest: String) -> Attendance {
        var attendance = Attendance()
        attendance.text = reason(in: lead)
        if let found = count(in: lead) { attendance.count = found.value }
        var text = named(in: rest)
        // «Белов А.А., Дятлова В.В. – всего 3 человека»
        if attendance.count == nil, let total = total(in: text) {
            attendance.count = total.count
            text = total.rest
        }
        if attendance.count == nil, !countsGroups(text), let found = count(atStartOf: text) {
            attendance.count = found.count
            text = found.rest
        }
        text = withoutCommonPosition(text)
        // «5 членов художественного совета из 7: Ерёменко А.И., …»
        if attendance.count != nil, let colon = CueText(String(text.prefix(200))).separator(within: 8),
            CueText(text).at(colon, ":")
        {
            text = CueText(text).rest(from: colon)
        }
        if let parted = attendance.count == nil ? others(in: text) : counted(in: text) ?? others(in: text) {
            text = parted.people
            attendance.text = parted.others
        }
        // «…, работники отделов – всего 16 человек»
        if attendance.count == nil, let others = attendance.text, let count = personCount(in: others) {
            attendance.count = count
            attendance.text = withoutClosingCount(others)
        }
        attendance.people = PersonReader.people(text).map(withoutMembership)
        if attendance.people.isEmpty { attendance.people = SurnameList.people(text) }
        if attendance.people.isEmpty { take(unnamed: text, of: lead, into: &attendance) }
        return attendance
    }

    /// «Отсутствуют по уважительной причине: 6 человек»
    private static func reason(in lead: String) -> String? {
        let cue = CueText(lead)
        let start = cue.words.indices.first {
            cue.at($0, "по", "без") && cue.at($0 + 1, stems: ["уважительн"])
        }
        return start.map { cue.rest(from: $0).trimmedOfSigns }
    }

    /// The text behind a cue without what only says where people were, or what a form asks for.
    private static func named(in rest: String) -> String {
        var text = rest
        // «Присутствовали на заседании 15 человек»
        let place = CueText(String(text.prefix(80)))
        if place.at(0, "на", "в"), place.at(1, stems: ["заседани", "собрани", "совещани"]) {
            text = CueText(text).rest(from: 2)
        }
        // «Приглашённые: (Ф.И.О., должность) Ростова Н.И. – …»: what a form asks for is nobody's position.
        if text.hasPrefix("("), let close = text.firstIndex(of: ")"),
            FoldedHeading(String(text[..<close])).words.contains(where: { $0.hasPrefix("должност") })
        {
            text = String(text[text.index(after: close)...]).trimmed
        }
        return text
    }

    /// «члены Совета – Ананьев Р.С., …»: without what all of them are.
    private static func withoutCommonPosition(_ text: String) -> String {
        let cue = CueText(String(text.prefix(200)))
        if cue.at(0, "члены", "участники"), let separator = cue.separator(within: 6), cue[separator]?.kind == .sign,
            NameReader.names(in: text).names.count > 1
        {
            return CueText(text).rest(from: separator)
        }
        return text
    }

    /// A text without names: how many there were, or who they were as a whole.
    private static func take(unnamed text: String, of lead: String, into attendance: inout Attendance) {
        let cue = CueText(text)
        let isClass = cue[0]?.kind == .figure && cue.at(1, "«", "\"")
        let words = isClass ? text.withoutSentenceEnd : PersonReader.cleaned(withoutQuorum(text))
        if words.lowercased() == "нет" {
            attendance.count = attendance.count ?? 0
        } else if words.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit }) {
            attendance.text = words
            if attendance.count == nil, let count = personCount(in: words) {
                attendance.count = count
                // «педагоги – 14 чел.», «директора школ (14 чел.)» in the line of the cue: the count is told apart.
                if !lead.isEmpty { attendance.text = withoutClosingCount(words) }
            }
        }
    }

    /// «15 обучающихся 7–11 классов, советник директора Лыткина М.Р.»: who was counted, before those who are named.
    private static func counted(in text: String) -> (people: String, others: String)? {
        let (tokens, names) = NameReader.names(in: text)
        guard let name = names.first, let comma = tokens.all.firstIndex(where: { $0.text == "," }),
            comma > 0, comma < name.tokens.lowerBound, let first = tokens[0], first.kind == .word,
            // Many, or two to four: «22 родителя», «3 педагога».
            ["ов", "ев", "ей", "хся", "их", "ых", "ек", "ля", "ря", "га", "ика", "ора", "ста"]
                .contains(where: { first.text.hasSuffix($0) })
        else { return nil }
        return (tokens.text(from: comma + 1).trimmed, tokens.text(before: comma).trimmed)
    }

    /// «директор Магомедов Д.И., завуч Османова П.М., классные руководители»: where what they are stands before the names,
    /// those behind the last name are others.
    private static func others(in text: String) -> (people: String, others: String)? {
        let (tokens, names) = NameReader.names(in: text)
        guard names.count > 1, let last = names.last else { return nil }
        let tail = CueText(tokens.text(from: last.tokens.upperBound))
        guard tail.at(0, ","), tail.words.count > 1, tail[1]?.kind == .word, !tail.isCapitalised(1),
            let noun = tail.words.dropFirst().prefix(3).last(where: { $0.kind == .word }),
            ["и", "ы", "я"].contains(where: { noun.text.hasSuffix($0) })
                // «…, работники отделов», «…, классные руководители»
                || ["и", "ы", "ые", "ие"].contains(where: { tail[1]?.text.hasSuffix($0) == true })
        else { return nil }
        var start = 0
        var gaps: [String] = []
        for name in names {
            gaps.append(PersonReader.cleaned(tokens.text(in: start..<name.tokens.lowerBound)))
            guard start == 0 || tokens.at(start, ",") else { return nil }
            start = name.tokens.upperBound
        }
        // «Зайцева Е.В., Лобанова А.Н., заведующие филиалами»: many are no position of the last of bare names.
        let isMany = ["ие", "ые", "ели", "ики", "ары", "оры", "исты", "ты"].contains {
            tail[1]?.text.hasSuffix($0) == true
        }
        guard
            gaps.allSatisfy({ $0.unicodeScalars.first?.isLowercaseLetter == true })
                || isMany && gaps.allSatisfy(\.isEmpty)
        else { return nil }
        let others = PersonReader.cleaned(tail.rest(from: 1))
        return (tokens.text(before: last.tokens.upperBound), others)
    }

    /// «председатель комиссии – …, члены комиссии – Левченко Д.Г., …»: that somebody is a member is no position.
    private static func withoutMembership(_ person: Person) -> Person {
        guard let position = person.position else { return person }
        let cue = CueText(position)
        return cue.at(0, "члены") && cue.words.count <= 3 ? Person(name: person.name) : person
    }

    /// «из 6. Заседание правомочно.»: that there was a quorum tells nobody.
    private static func withoutQuorum(_ text: String) -> String {
        guard let stop = text.firstRange(of: ". ") else { return text }
        let cue = CueText(String(text[stop.upperBound...]))
        let isQuorum = cue.words.prefix(8).contains { $0.text.hasPrefix("правомоч") || $0.text == "кворум" }
        return isQuorum ? String(text[..<stop.lowerBound]) : text
    }

    /// «…, Дятлова В.В. – всего 3 человека», «…, всего 2 чел.»: the count behind the last of several names.
    private static func total(in text: String) -> (count: Int, rest: String)? {
        let (tokens, names) = NameReader.names(in: text)
        guard let last = names.last,
            let mark = tokens.all[last.tokens.upperBound...].lastIndex(where: { $0.text == "всего" }),
            let count = tokens[mark + 1]?.value, tokens.at(mark + 2, "чел", "человек", "человека"),
            tokens.all.count <= mark + 4
        else { return nil }
        return (count, tokens.text(before: mark).trimmedOfSigns)
    }

    /// «12 учителей, 3 родителя»: a count for each group, and none of all.
    private static func countsGroups(_ text: String) -> Bool {
        let tokens = Tokens(text)
        let groups = tokens.all.indices.filter { index in
            tokens.all[index].kind == .figure && (index == 0 || tokens.at(index - 1, ",", ";"))
                && tokens[index + 1]?.kind == .word && !tokens.at(index + 1, "чел", "человек", "человека")
        }
        return groups.count > 1 && groups.first == 0
    }

    /// The count that a text begins with, and what follows its «чел.».
    private static func count(atStartOf text: String) -> (count: Int, rest: String)? {
        let tokens = Tokens(text)
        var index = tokens.at(0, "всего") ? 1 : 0
        while tokens.isDash(index) || tokens.at(index, ":") { index += 1 }
        guard let (value, end) = tokens.grouped(at: index), value < 100_000 else { return nil }
        // «24.» alone is the count, «24. Иванова А.П.» the number of somebody in a list.
        // «10 «Б»» is a class.
        if tokens.at(end, "«", "\"") { return nil }
        guard !tokens.at(end, ".", ")") || tokens[end + 1] == nil && tokens.at(end, ".") else {
            return nil
        }
        index = end
        // «21 (двадцать один) человек»
        if tokens.at(index, "("), let close = tokens.all[index...].firstIndex(where: { $0.text == ")" }),
            tokens.at(close + 1, "чел", "человек", "человека")
        {
            index = close + 1
        }
        if tokens.at(index, "чел", "человек", "человека") {
            index += 1
            if tokens.at(index, ".") { index += 1 }
        }
        return (value, tokens.text(from: index))
    }

    /// Words without the count of people that closes them.
    private static func withoutClosingCount(_ text: String) -> String {
        // «члены КЧС – 12 чел. (список прилагается)»
        if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
            !text[open...].contains(where: \.isNumber)
        {
            let counted = String(text[..<open]).trimmed
            let words = withoutClosingCount(counted)
            return words == counted ? text : words + " " + text[open...]
        }
        let tokens = Tokens(text)
        guard let figure = tokens.all.lastIndex(where: { $0.kind == .figure }),
            tokens.at(figure + 1, "чел", "человек", "человека"),
            tokens.all[(figure + 2)...].allSatisfy({ $0.text == "." || $0.text == ")" }),
            case let mark = tokens.at(figure - 1, "всего") ? figure - 2 : figure - 1,
            tokens.at(mark, "(", ",") || tokens.isDash(mark)
        else { return text }
        let words = PersonReader.cleaned(tokens.text(before: mark))
        return words.isEmpty ? text : words
    }

    /// «администрация – 5 чел.»: the one count of people in a text.
    private static func personCount(in text: String) -> Int? {
        let tokens = Tokens(text)
        let counts = tokens.all.indices.filter {
            tokens.all[$0].kind == .figure && tokens.at($0 + 1, "чел", "человек", "человека")
        }
        return counts.count == 1 ? counts.first.flatMap { tokens.all[$0].value } : nil
    }

    /// The count among the words of a cue: «Присутствовало 24 человека».
    private static func count(in lead: String) -> (value: Int, end: Int)? {
        let tokens = Tokens(lead)
        guard
            let index = tokens.all.firstIndex(where: {
                $0.text.hasPrefix("присутств") || $0.text.hasPrefix("участ") || $0.text.hasPrefix("приглаш")
                    || $0.text.hasPrefix("отсутств")
            })
        else { return nil }
        let figure = tokens.all[index...].firstIndex { $0.kind == .figure }
        return figure.flatMap { tokens.grouped(at: $0) }
    }
}

extension Tokens {
    /// The number at a token, its thousands set apart or not: «1200», «1 200»; and the index behind it.
    fileprivate func grouped(at index: Int) -> (value: Int, end: Int)? {
        guard let first = self[index], var value = first.value else {
            return nil
        }
        var end = index + 1
        while first.text.utf8.count <= 3, let next = self[end], let rest = next.value, next.text.utf8.count == 3,
            next.followsBlank, value < 1_000_000
        {
            value = value * 1_000 + rest
            end += 1
        }
        return (value, end)
    }
}
