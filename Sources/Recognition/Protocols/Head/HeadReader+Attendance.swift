import ChanceryDocument
import ChanceryModels

/// Those present, asked and missing.
extension HeadReader {
    mutating func begin(_ list: Open, _ cue: HeadCue, of line: PaperLine) {
        open = list
        var attendance = AttendanceReader.attendance(lead: cue.lead, rest: cue.rest)
        isListTold = attendance.count != nil || !attendance.people.isEmpty
        merge(&attendance, into: list)
    }

    mutating func takePeople(_ line: PaperLine) {
        let text = line.numbered.rest
        defer { isEntryClosed = text.hasSuffix(";") }
        if let named = groupName(text) {
            group = named.name
            if named.rest.isEmpty { return }
            // «Воспитатели: 9 человек»: a part of those present, not their count.
            if named.name != nil, named.rest.unicodeScalars.first?.isDigit == true {
                var counted = Attendance(text: PersonReader.cleaned(text))
                merge(&counted, into: open)
                group = nil
                return
            }
            let people = PersonReader.people(named.rest)
            // «от муниципалитетов: координаторы (67 человек)»: others whom a body sent.
            if people.isEmpty, named.name != nil, !named.rest.isEmpty {
                var others = Attendance(text: PersonReader.cleaned(text))
                merge(&others, into: open)
                group = nil
                return
            }
            add(people, text: named.rest, of: line)
        } else {
            add(represented(text) ?? PersonReader.people(text), text: text, of: line)
        }
    }

    /// «от Минобрнауки – Иванов И.И., Орлова П.С.»: all whom a body sent are from it.
    private func represented(_ text: String) -> [Person]? {
        let cue = CueText(text)
        guard cue.at(0, "от"), let dash = cue.separator(within: 14) else { return nil }
        let people = PersonReader.people(cue.rest(from: dash))
        guard people.count > 1, people.allSatisfy({ $0.position == nil }) else { return nil }
        return people.map { Person(name: $0.name, position: cue.text(before: dash)) }
    }

    /// «1. Председатель: Панова Л.М., …», «2. Секретарь – Юдина К.Р.» among numbered members: who led the meeting is told there
    /// and nowhere else.
    mutating func takeListedOfficer(_ line: PaperLine) -> Bool {
        guard isOpenList, line.numbered.number != nil || line.isBulleted, let cue = HeadCue(line.numbered.rest),
            cue.field == .chair && chair == nil || cue.field == .secretary && secretary == nil
        else { return false }
        let words = FoldedHeading(cue.lead).words
        let bodies = ["комиссии", "заседания", "собрания", "совещания", "оргкомитета", "жюри", "группы"]
        guard words.count == 1 || words.count == 2 && bodies.contains(words[1]),
            let person = PersonReader.person(cue.rest), person.name != nil
        else { return false }
        if cue.field == .chair { chair = person } else { secretary = person }
        return true
    }

    /// Adds members to those present.
    mutating func takeMembers(_ people: [Person]) {
        var attendance = Attendance(people: people)
        merge(&attendance, into: .present)
    }

    /// «Заместитель председателя – Лунёв П.С.» between those who led the meeting and its members: he was there too.
    mutating func takeDeputy(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(400)))
        guard cue.at(0, "заместитель", "заместители", "зам"),
            cue.words.prefix(3).contains(where: { word in
                word.text.hasPrefix("председател") || word.text == "руководителя"
            }), let separator = cue.separator(within: 10)
        else { return false }
        var people = PersonReader.people(cue.rest(from: separator))
        guard !people.isEmpty else { return false }
        let office = cue.text(before: separator)
        for index in people.indices {
            people[index].position = people[index].position.map { office + ", " + $0 } ?? office
        }
        takeMembers(people)
        return true
    }

    /// «МБОУ СОШ № 1: Иванова И.И., …», «От администрации:», «Члены комиссии:»: a name of those who follow.
    private func groupName(_ text: String) -> (name: String?, rest: String)? {
        let line = CueText(text)
        guard let colon = line.words.firstIndex(where: { $0.text == ":" }), colon <= 30 else { return nil }
        let head = line.text(before: colon)
        guard NameReader.names(in: head).names.isEmpty else { return nil }
        let isRole = line.at(0, "члены", "участники", "педагоги", "учителя", "состав", "присутствовали", "всего")
        return (isRole ? nil : head, line.rest(from: colon))
    }

    private mutating func add(_ people: [Person], text: String, of line: PaperLine) {
        var people = people
        if let group {
            for index in people.indices where people[index].position == nil { people[index].position = group }
        }
        var attendance = Attendance(people: people)
        if people.isEmpty {
            // «… Сидорова А.А., директор ¶ школы № 5»: a position that goes on.
            if extendLast(with: line) { return }
            attendance = AttendanceReader.attendance(lead: "", rest: text)
        }
        merge(&attendance, into: open)
    }

    /// Lengthens the position of the person named last.
    private mutating func extendLast(with line: PaperLine) -> Bool {
        guard line.label == nil, !line.isBulleted, line.beginsSmall, !line.followsGap, !isEntryClosed else {
            return false
        }
        return change(open) { attendance in
            guard !attendance.people.isEmpty else { return false }
            let last = attendance.people.count - 1
            let position = attendance.people[last].position
            let more = PersonReader.cleaned(line.text)
            attendance.people[last].position = position.map { $0 + " " + more } ?? more
            return true
        }
    }

    private mutating func merge(_ attendance: inout Attendance, into list: Open) {
        let isAbsence = if case .absent = list { true } else { false }
        let found = isAbsence ? AbsenceCause.settled(attendance) : attendance
        _ = change(list) { known in
            known.count = known.count ?? found.count
            known.people += found.people
            if let text = found.text { known.text = known.text.map { $0 + "\n" + text } ?? text }
            return true
        }
    }

    private mutating func change(_ list: Open, _ body: (inout Attendance) -> Bool) -> Bool {
        func changed(_ attendance: inout Attendance?) -> Bool {
            var known = attendance ?? Attendance()
            let result = body(&known)
            attendance = known == Attendance() ? nil : known
            return result
        }
        return switch list {
        case .present: changed(&present)
        case .invited: changed(&invited)
        case .absent: changed(&absent)
        default: false
        }
    }

    /// «5 «А»        58        I»: a row of a table that counts something and names nobody.
    func isRowOfFigures(_ line: PaperLine) -> Bool {
        line.text.unicodeScalars.count { $0 == "\t" } > 1 && line.text.unicodeScalars.contains(where: \.isDigit)
            && NameReader.names(in: line.text).names.isEmpty && HeadFacts.fields(of: line.text).count > 2
    }

    /// «составила настоящий акт», «рассмотрела вопрос …»: what the members of a commission did, in a line below them.
    func tellsDeed(_ line: PaperLine) -> Bool {
        guard line.beginsSmall, !line.isBulleted, line.label == nil else { return false }
        return CueText(String(line.text.prefix(60))).at(
            0, stems: ["составил", "рассмотрел", "провел", "произвел", "установил", "осуществил", "подвел", "оценил"])
    }
    /// A table of people: those present, if no other list is open.
    mutating func read(_ table: Table) {
        guard let headed = MinutesTable(table), headed.kind == .people else { return }
        var attendance = Attendance(people: headed.people)
        merge(&attendance, into: isOpenList ? open : .present)
    }

    /// «Классный руководитель: Орехова С.Д.» behind «Отсутствовало: 3»: a list that its own line told ends at an office.
    func isOfficeBesideList(_ line: PaperLine) -> Bool {
        guard isListTold, !line.isBulleted, line.numbered.number == nil else { return false }
        let cue = CueText(String(line.text.prefix(200)))
        guard let colon = cue.words.prefix(8).firstIndex(where: { $0.text == ":" }), colon > 0 else { return false }
        return cue.words[..<colon].contains { NameReader.offices.contains($0.text) }
    }
}
