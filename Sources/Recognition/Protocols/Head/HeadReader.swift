import ChanceryDocument
import ChanceryModels

/// Reads the head of minutes behind their title: date, place, people, topic.
struct HeadReader {
    /// What lines without a cue go on with.
    private enum Open {
        case nothing
        case place
        case topic
        case chair
        case secretary
        case present
        case invited
        case absent
    }

    var facts: HeadFacts
    private(set) var topic: String?
    private(set) var chair: Person?
    private(set) var secretary: Person?
    private(set) var present: Attendance?
    private(set) var invited: Attendance?
    private(set) var absent: Attendance?
    /// What has no place in minutes.
    private(set) var leftOut: [PaperLine] = []
    /// Where the document was drawn up, where the place of the meeting is told apart from it.
    private var hasVenue = false
    private var open = Open.nothing
    /// Whether the list that is open was told in the line of its cue: «Отсутствовало: 3».
    private var isListTold = false
    /// Whether the line before was date, number, time or town, and whether this one is.
    private var isBehindFacts = false
    private var tookFacts = false
    /// A line right behind the date that looks like the place of the meeting.
    private var likelyPlace: PaperLine?
    /// The organisation under whose name those present stand.
    private var group: String?

    /// Creates a reader.
    ///
    /// - Parameter title: Tells what it has found already.
    init(behind title: MinutesTitle?) {
        facts = title?.facts ?? HeadFacts()
        topic = title?.topic
    }

    /// Reads a passage of the head.
    mutating func read(_ passage: Passage) {
        for entry in passage.entries {
            switch entry {
            case .table(let table, _): read(table)
            case .line(let line): for part in line.headParts { read(part) }
            }
        }
        open = .nothing
        group = nil
    }

    private mutating func read(_ line: PaperLine) {
        defer { isBehindFacts = tookFacts }
        tookFacts = false
        if takeElected(line) {
            open = .nothing
        } else if line.label == nil, let cue = HeadCue(line.text), !isMember(line, cue) {
            take(cue, of: line)
        } else if isOpenList, !endsList(line), !isOfficeBesideList(line) {
            takePeople(line)
        } else if takeOpen(line) {
            return
        } else {
            takeUnlabelled(line)
        }
    }

    private var isOpenList: Bool {
        switch open {
        case .present, .invited, .absent: true
        default: false
        }
    }

    /// Whether a line cannot be one of those present: the heading «О …», or date, town and number.
    private mutating func endsList(_ line: PaperLine) -> Bool {
        var copy = facts
        return line.label == nil && (copy.take(line.text).isEmpty || isTopic(line) && line.followsGap)
    }

    /// «Секретарь – Петрова П.П.» among numbered members is a cue all the same; «Участники конкурса» is none.
    private func isMember(_ line: PaperLine, _ cue: HeadCue) -> Bool {
        line.isBulleted && isOpenList && cue.field != .chair && cue.field != .secretary
    }

    private mutating func take(_ cue: HeadCue, of line: PaperLine) {
        open = .nothing
        group = nil
        switch cue.field {
        case .date: takeFacts(cue, of: line, placing: cue.lead.lowercased().contains("мест"))
        case .time: if facts.time == nil { facts.time = TimeReader.first(in: cue.rest) }
        case .number: takeNumber(cue)
        case .place: takePlace(cue, of: line)
        case .topic:
            topic = topic ?? cue.rest.asTopic
            if cue.rest.isEmpty { open = .topic }
        case .chair:
            chair = chair ?? PersonReader.person(cue.rest)
            if cue.rest.isEmpty { open = .chair }
        case .secretary:
            secretary = secretary ?? PersonReader.holders(cue.rest)
            if cue.rest.isEmpty { open = .secretary }
        case .present: begin(.present, cue, of: line)
        case .invited: begin(.invited, cue, of: line)
        case .absent: begin(.absent, cue, of: line)
        case .agenda: break
        case .aside: leftOut.append(line)
        }
    }

    private mutating func takeFacts(_ cue: HeadCue, of line: PaperLine, placing isPlaceMeant: Bool) {
        let rest = facts.take(cue.rest, placing: isPlaceMeant)
        if !rest.isEmpty { leave(rest, of: line) }
    }

    private mutating func takeNumber(_ cue: HeadCue) {
        let text = cue.rest.trimmedOfSigns
        let bare = text.hasPrefix("№") ? String(text.dropFirst()).trimmed : text
        if facts.number == nil, bare.unicodeScalars.contains(where: \.isDigit) { facts.number = bare }
    }

    /// The place of the meeting goes before the town in which the paper was drawn up.
    private mutating func takePlace(_ cue: HeadCue, of whole: PaperLine) {
        var text = cue.rest
        // «Место и время проведения: актовый зал, 14.00»
        if cue.lead.lowercased().contains("врем") || cue.lead.lowercased().contains("дата") {
            let fields = text.split(separator: ",").map { String($0).trimmed }
            text = fields.filter { facts.take($0).isEmpty == false }.joined(separator: ", ")
        }
        // «зал заседаний, время – 11.00»
        let line = CueText(text)
        if let time = line.words.indices.dropFirst().first(where: { line.at($0, "время", "начало") }),
            line.at(time - 1, ",", ";", "."), let clock = TimeReader.first(in: line.rest(from: time))
        {
            facts.time = facts.time ?? clock
            text = line.text(before: time)
        }
        text = text.trimmedOfSigns
        while text.hasSuffix(".") && text.utf8.count > 4 && !text.hasSuffix("г.") { text.removeLast() }
        if text.isEmpty {
            if cue.rest.isEmpty { open = .place }
        } else if !hasVenue {
            facts.place = text
            hasVenue = true
        } else {
            leftOut.append(whole)
        }
    }

    /// A line that goes on with what a cue began.
    private mutating func takeOpen(_ line: PaperLine) -> Bool {
        switch open {
        case .place:
            facts.place = line.text
            hasVenue = true
        case .topic: topic = topic ?? line.text.asTopic
        case .chair: chair = chair ?? PersonReader.person(line.text)
        case .secretary: secretary = secretary ?? PersonReader.person(line.text)
        default: return false
        }
        open = .nothing
        return true
    }

    /// A line without a cue: the date, the town and the number in a row, or the heading «О …».
    private mutating func takeUnlabelled(_ line: PaperLine) {
        var copy = facts
        let rest = copy.take(line.text)
        if rest.isEmpty {
            facts = copy
            tookFacts = true
        } else if facts.place == nil, chair == nil, present == nil, isTown(line.text) {
            facts.place = line.text
        } else if topic == nil, isTopic(line) {
            topic = line.text.asTopic
        } else if let last = topic, line.beginsSmall, !line.followsGap {
            topic = last + " " + line.text.trimmedOfSigns
        } else if isBehindFacts, likelyPlace == nil, isVenue(line) {
            likelyPlace = line
        } else {
            leftOut.append(line)
        }
    }

    /// «Центральная городская библиотека» right below the date.
    private func isVenue(_ line: PaperLine) -> Bool {
        let tokens = Tokens(line.text)
        guard tokens.all.count <= 14, !line.beginsSmall, line.label == nil, !line.text.hasSuffix("."),
            NameReader.names(in: line.text).names.isEmpty
        else { return false }
        return tokens.all.contains { token in
            token.kind == .word
                && (["зал", "каб", "кабинет", "ауд", "аудитория", "ул"].contains(token.text)
                    || OrganisationWords.ends(token.text))
        }
    }

    /// Puts the line right behind the date where no other place is told.
    mutating func settlePlace() {
        guard let line = likelyPlace else { return }
        if facts.place == nil { facts.place = line.text.collapsed } else { leftOut.append(line) }
        likelyPlace = nil
    }

    /// «Избраны: председатель собрания – Лаврова Т.К., секретарь – Малинина П.П.», «Председателем избрана …»
    private mutating func takeElected(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(600)))
        guard cue.words.prefix(24).contains(where: { $0.text.hasPrefix("избра") }),
            cue.words.contains(where: { $0.text.hasPrefix("председат") || $0.text.hasPrefix("секретар") })
        else { return false }
        let (tokens, names) = NameReader.names(in: line.text)
        guard !names.isEmpty else { return false }
        var start = 0
        for name in names {
            let words = Tokens(tokens.text(in: start..<name.tokens.lowerBound)).all.map(\.text)
            if words.contains(where: { $0.hasPrefix("председат") }) {
                chair = chair ?? Person(name: name.text)
            } else if words.contains(where: { $0.hasPrefix("секретар") }) {
                secretary = secretary ?? Person(name: name.text)
            }
            start = name.tokens.upperBound
        }
        return true
    }

    /// «Классный руководитель: Орехова С.Д.» behind «Отсутствовало: 3»: a list that its own line told ends at an office.
    private func isOfficeBesideList(_ line: PaperLine) -> Bool {
        guard isListTold, !line.isBulleted, line.numbered.number == nil else { return false }
        let cue = CueText(String(line.text.prefix(200)))
        guard let colon = cue.words.prefix(8).firstIndex(where: { $0.text == ":" }), colon > 0 else { return false }
        return cue.words[..<colon].contains { NameReader.offices.contains($0.text) }
    }

    /// «Москва», «Ростов-на-Дону»: a line of one word with a capital.
    private func isTown(_ text: String) -> Bool {
        HeadFacts.isTownAlone(text) && !text.unicodeScalars.contains(where: \.isBlank)
    }

    /// «О развитии школьных библиотек» alone between the head and the people, or a text in quotation marks.
    private func isTopic(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(100)))
        return cue.beginsTopic && line.label == nil || line.text.unquoted != line.text
    }

    private mutating func leave(_ text: String, of line: PaperLine) {
        var copy = line
        copy.text = text
        leftOut.append(copy)
    }
}

extension HeadReader {
    // MARK: Those present

    private mutating func begin(_ list: Open, _ cue: HeadCue, of line: PaperLine) {
        open = list
        var attendance = AttendanceReader.attendance(lead: cue.lead, rest: cue.rest)
        isListTold = attendance.count != nil || !attendance.people.isEmpty
        merge(&attendance, into: list)
    }

    private mutating func takePeople(_ line: PaperLine) {
        let text = line.numbered.rest
        if let named = groupName(text) {
            group = named.name
            if named.rest.isEmpty { return }
            add(PersonReader.people(named.rest), text: named.rest, of: line)
        } else {
            add(PersonReader.people(text), text: text, of: line)
        }
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
        guard line.label == nil, !line.isBulleted, line.beginsSmall, !line.followsGap else { return false }
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
        let found = attendance
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

    /// A table of people: those present, if no other list is open.
    private mutating func read(_ table: Table) {
        guard let headed = MinutesTable(table), headed.kind == .people else { return }
        var attendance = Attendance(people: headed.people)
        merge(&attendance, into: isOpenList ? open : .present)
    }
}
