import ChanceryDocument
import ChanceryModels

/// Reads the head of minutes behind their title: date, place, people, topic.
struct HeadReader {
    /// What lines without a cue go on with.
    enum Open {
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
    var topic: String?
    var chair: Person?
    var secretary: Person?
    var present: Attendance?
    var invited: Attendance?
    var absent: Attendance?
    /// The organisation that a line right below the heading names.
    private(set) var organisation: String?
    /// The block of approval, where it stands below the heading.
    var approval: Approval?
    /// Whether no line was read yet.
    private var isAtTop = true
    /// What has no place in minutes.
    var leftOut: [PaperLine] = []
    /// Where the document was drawn up, where the place of the meeting is told apart from it.
    var hasVenue = false
    var open = Open.nothing
    /// Whether the list that is open was told in the line of its cue: «Отсутствовало: 3».
    var isListTold = false
    /// The list that the chair or the secretary, named in its midst, interrupts: «ПРИСУТСТВОВАЛИ: / Председатель ЦМК: … /
    /// Преподаватели: …».
    private var interrupted = Open.nothing
    /// Whether the line before was date, number, time or town, and whether this one is.
    private var isBehindFacts = false
    var tookFacts = false
    /// A line right behind the date that looks like the place of the meeting.
    var likelyPlace: PaperLine?
    /// The organisation under whose name those present stand.
    var group: String?
    /// Whether the line before closed an entry of a list: «Иванова А.П. – директор;».
    var isEntryClosed = false

    /// Creates a reader.
    ///
    /// - Parameter title: Tells what it has found already.
    init(behind title: MinutesTitle?) {
        facts = title?.facts ?? HeadFacts()
        topic = title?.topic
        isBehindFacts = facts.date != nil
    }

    /// Reads a passage of the head.
    mutating func read(_ passage: Passage) {
        var passage = passage
        takeApproval(from: &passage)
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
        defer {
            isBehindFacts = tookFacts
            isAtTop = false
        }
        tookFacts = false
        if takeElected(line) || takeComposition(line) {
            open = .nothing
        } else if takeListedOfficer(line) {
            return
        } else if let cue = cue(of: line), !isMember(line, cue) {
            take(cue, of: line)
        } else if isOpenList, isRowOfFigures(line) {
            leftOut.append(line)
        } else if isOpenList, tellsDeed(line) {
            // «…, рассмотрела вопрос о списании литературы.» below the members of a commission.
            open = .nothing
            leftOut.append(line)
        } else if isOpenList, !endsList(line), !isOfficeBesideList(line) {
            takePeople(line)
        } else if resumesList(line) {
            takePeople(line)
        } else if takeOpen(line) || takeDeputy(line) {
            return
        } else {
            takeUnlabelled(line)
        }
    }

    /// The cue of a line; minutes of tender commissions number the lines of their head («2. Место проведения: …»), but the
    /// members of an open list are numbered too.
    private func cue(of line: PaperLine) -> HeadCue? {
        if line.label == nil, let cue = HeadCue(line.text) { return cue }
        let numbered = line.numbered
        return numbered.number != nil && (!isOpenList || isListTold) ? HeadCue(numbered.rest) : nil
    }

    var isOpenList: Bool {
        switch open {
        case .present, .invited, .absent: true
        default: false
        }
    }

    /// Opens the list again that an officer's line interrupted, where more people follow.
    private mutating func resumesList(_ line: PaperLine) -> Bool {
        guard case .nothing = open, !endsList(line), !NameReader.names(in: line.numbered.rest).names.isEmpty else {
            return false
        }
        open = interrupted
        interrupted = .nothing
        return isOpenList
    }

    /// Whether a line cannot be one of those present: the heading «О …», or date, town and number.
    private mutating func endsList(_ line: PaperLine) -> Bool {
        guard line.label == nil else { return false }
        var copy = facts
        if copy.take(line.text).isEmpty || isTopic(line) && (line.followsGap || line.isHeadingLike) { return true }
        // «По доверенности: 3 человека» are there too.
        if isListTold, CueText(String(line.text.prefix(60))).at(0, "по"), line.text.contains("доверенност") {
            return false
        }
        // Behind «Отсутствовали: нет» or a count only people go on, and what clerks broke off.
        return isListTold && line.numbered.number == nil && !line.isBulleted && !line.beginsSmall
            && !line.text.hasPrefix("(") && NameReader.names(in: line.text).names.isEmpty && !line.text.hasSuffix(":")
    }

    /// «Секретарь – Петрова П.П.» among numbered members is a cue all the same; «Участники конкурса» is none.
    private func isMember(_ line: PaperLine, _ cue: HeadCue) -> Bool {
        guard isOpenList else { return false }
        // «руководитель методического объединения – Стародубцева Н.Ю.» among those present leads no meeting that somebody
        // else has led.
        let officer = cue.field == .chair ? chair : cue.field == .secretary ? secretary : nil
        if let officer { return PersonReader.person(cue.rest)?.name.map { $0 != officer.name } ?? false }
        return line.isBulleted && cue.field != .chair && cue.field != .secretary
    }

    private mutating func take(_ cue: HeadCue, of line: PaperLine) {
        let isOfficer = cue.field == .chair || cue.field == .secretary
        // «Присутствовали: 5 чел. Заседание правомочно.», their names below
        let isRemark = cue.field == .aside && line.continuesParagraph
        if isRemark {
            interrupted = open
        } else if !isOfficer {
            interrupted = .nothing
        } else if isOpenList, !isListTold {
            interrupted = open
        }
        open = .nothing
        group = nil
        switch cue.field {
        case .date: takeFacts(cue, of: line, placing: cue.lead.lowercased().contains("мест"))
        case .time: if facts.time == nil { facts.time = TimeReader.first(in: cue.rest) }
        case .number: takeNumber(cue, of: line)
        case .place: takePlace(cue, of: line)
        case .topic:
            topic = topic ?? cue.rest.withoutSentenceEnd.asTopic
            if cue.rest.isEmpty { open = .topic }
        case .chair:
            chair = chair ?? SurnameList.named(PersonReader.person(withoutPhone(cue, of: line)))
            if cue.rest.isEmpty { open = .chair }
        case .secretary:
            secretary = secretary ?? SurnameList.named(PersonReader.holders(withoutPhone(cue, of: line)))
            if cue.rest.isEmpty { open = .secretary }
        case .present: begin(.present, cue, of: line)
        case .invited: begin(.invited, cue, of: line)
        case .absent: begin(.absent, cue, of: line)
        case .agenda: break
        case .aside: leftOut.append(line)
        }
    }

    /// A line that goes on with what a cue began.
    private mutating func takeOpen(_ line: PaperLine) -> Bool {
        switch open {
        case .place:
            facts.place = line.text
            hasVenue = true
        case .topic: topic = topic ?? line.text.withoutSentenceEnd.asTopic
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
        let rest = copy.take(HeadReader.number(line.text) ?? line.text)
        if rest.isEmpty {
            facts = copy
            tookFacts = true
        } else if isAtTop, OrganisationWords.isLegalName(line.text) {
            organisation = line.text.collapsed
        } else if takeBeside(rest, behind: copy, of: line) {
            return
        } else if facts.place == nil, chair == nil, present == nil, isTown(line.text) {
            facts.place = line.text
        } else if facts.place == nil, isTownOfRegion(line.text) {
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

    /// «Протокол № 3», «№ | 3» in a cell of the head: the number, close to its sign.
    private static func number(_ text: String) -> String? {
        let tokens = Tokens(text)
        let sign = tokens.at(0, "протокол") ? 1 : 0
        guard ReferenceReader.isNumberSign(tokens, sign), tokens[sign + 1]?.kind == .figure else { return nil }
        return tokens.text(from: sign).collapsed.trimmed
    }

    /// «Москва», «Ростов-на-Дону»: a line of one word with a capital.
    func isTown(_ text: String) -> Bool {
        HeadFacts.isTownAlone(text) && !text.unicodeScalars.contains(where: \.isBlank)
    }

    /// «О развитии школьных библиотек» alone between the head and the people, or a text in quotation marks.
    private func isTopic(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(100)))
        return cue.beginsTopic && line.label == nil || line.text.unquoted != line.text
    }

    mutating func leave(_ text: String, of line: PaperLine) {
        guard text.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit }) else { return }
        var copy = line
        copy.text = text
        leftOut.append(copy)
    }
}
