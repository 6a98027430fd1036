import ChanceryDocument

/// Parts the story of minutes, from behind its title on, into passages.
struct PassageReader {
    var passages: [Passage] = [Passage(kind: .head)]
    /// The index of the last entry with a cue of the meeting's course; signatures stand behind it.
    let lastCue: Int
    /// The folded texts of the agenda's items as far as they were read.
    private(set) var agenda: [String] = []
    /// Whether anything of the course was read.
    var isUnderWay = false
    var isClosed = false
    /// The index of the first of the last lines.
    let closingStart: Int
    /// The numbers of items that have points of their own: 2 for «2.1».
    let itemsWithPoints: Set<String>
    /// Whether a line heads an agenda, in minutes that have a course.
    let isAgendaHeaded: Bool
    /// All that is parted.
    let entries: ArraySlice<PaperStory.Entry>

    /// The bytes of the shortest item that is known again: «О плане».
    static let shortestItem = 12

    /// Parts the entries.
    init(_ entries: ArraySlice<PaperStory.Entry>) {
        self.entries = entries
        lastCue = PassageReader.lastCue(in: entries)
        closingStart = max(lastCue + 1, entries.endIndex - 4)
        // Where an agenda lists the items, its lines are no headings, whatever points come later.
        isAgendaHeaded = lastCue >= 0 && PassageReader.hasAgenda(entries)
        let isPlain = lastCue < 0 || !isAgendaHeaded
        itemsWithPoints = isPlain ? PassageReader.itemsWithPoints(in: entries) : []
        for index in entries.indices {
            switch entries[index] {
            case .table(let table, let number): take(table, number: number, at: index)
            case .line(let line): take(line, at: index)
            }
        }
        if !isUnderWay, passages.count <= 2 { takeBarePoints() }
    }

    private mutating func take(_ line: PaperLine, at index: Int) {
        for part in line.courseParts {
            let numbered = part.numbered
            if isClosed {
                if passages.last?.kind == .signatures, isAppendix(part) { passages.append(Passage(kind: .aside)) }
                append(part)
            } else if opensMeeting(part) {
                setAside(opening: part)
            } else if let cue = cue(
                numbered.rest, of: part, isNumbered: numbered.number != nil && !headsPoints(part, at: index)),
                !cue.isHeading || headsDecisions(part, at: index),
                !(cue.verb == .decided && CourseCue.isOutcome(numbered.rest) && hasDecision(behind: index))
            {
                open(cue, numbered.number, of: part)
            } else if isUnderWay {
                takeCourse(part, numbered, at: index)
            } else {
                takeHead(part, at: index)
            }
        }
    }

    /// The cue of a line; items of the agenda that begin as cues do are none («Решение вопросов …» has no colon).
    private func cue(_ text: String, of line: PaperLine, isNumbered: Bool) -> CourseCue? {
        guard let cue = CourseCue(text, isNumbered: isNumbered) else { return nil }
        if cue.verb == .voted, passages.last?.kind == .head { return nil }
        // «Обсудили:» in the head lists what the meeting is about.
        if passages.last?.kind == .head, HeadCue(text)?.field == .agenda { return nil }
        // «Докладчик: …» opens a report, but not in an agenda and not below the heading of an item.
        if CueText(text).at(0, stems: ["докладчик", "докладывал"]), passages.last?.kind != .head,
            !SpeechReader.namesTopic(cue.rest)
        {
            return nil
        }
        if CueText(text).at(0, stems: ["содоклад", "выступающ"]), passages.last?.kind == .agenda { return nil }
        // «Поручить: …» among points is one of them.
        if cue.verb == .decided, passages.last?.kind == .decided, CueText(text).at(0, "поручить", "поручено") {
            return nil
        }
        // Without a verb only «По первому вопросу …» opens an item, and only where the meeting can be at one.
        if cue.verb == nil {
            guard cue.question?.number != nil || cue.topic.isEmpty || line.isHeadingLike else { return nil }
            if isListedQuestion(text, line) { return nil }
            // «1. Вопрос 1 программы …» is an item of the agenda; «1. ПО ПЕРВОМУ ВОПРОСУ» opens one.
            // «1. По первому вопросу Бабина Е.В. представила …» tells what was said, whatever number stands before it.
            if passages.last?.kind == .agenda, isNumbered, cue.question?.number == nil || !cue.topic.isEmpty {
                let isTold = cue.question?.number != nil && !called(cue, number: nil, by: line).entries.isEmpty
                return isTold ? cue : nil
            }
        }
        return cue
    }

    mutating func append(_ line: PaperLine) {
        passages[passages.count - 1].entries.append(.line(line))
    }

    /// Opens what a cue begins.
    private mutating func open(_ cue: CourseCue, _ number: NumberedHeading?, of line: PaperLine) {
        isUnderWay = true
        let asked = cue.question?.number
        let typed = number.map(\.number).map(Self.item)
        guard let verb = cue.verb else {
            passages.append(called(cue, number: asked ?? typed, by: line))
            return
        }
        let kind: Passage.Kind =
            switch verb {
            case .heard: .heard
            case .spoke: .spoke
            case .decided: .decided
            case .voted: .voted
            }
        var passage = Passage(kind: kind, number: asked, qualifier: cue.qualifier)
        // «1. СЛУШАЛИ», «1.1. ВЫСТУПИЛИ»: what is numbered is the item; the second of several is no item of its own.
        let isNext = verb == .decided && passages.last?.isTold == true
        if asked == nil, let typed, verb == .heard || isNext || number?.depth ?? 1 > 1 || number?.style == .roman {
            passage.number = typed
            if number?.style == .roman { passage.printed = number?.number }
        }
        // «СЛУШАЛИ: 1. Гончарова А.Е. – о сборнике»: the number of the item behind the word.
        if passage.number == nil, verb == .heard, let number = NumberedHeading(cue.rest), number.depth == 1,
            number.style == .decimal, line.part(cue.rest, isFirst: true).enumeratedParts.count == 1
        {
            passage.number = Self.item(number.number)
        }
        if cue.question != nil || verb == .heard { passage.topic = cue.topic.asTopic }
        if !cue.lead.isEmpty { passage.lead = line.part(cue.lead, isFirst: true) }
        if !cue.rest.isEmpty {
            // «Докладчик: …» tells who speaks, not what is said.
            let whole = line.numbered.rest
            let isSpeaker =
                verb == .heard && CueText(whole).at(0, stems: ["докладчик"]) && !SpeechReader.namesTopic(cue.rest)
            var rest = line.part(isSpeaker ? whole : cue.rest, isFirst: true)
            rest.label = nil
            passage.entries = rest.enumeratedParts.map { .line($0) }
        }
        passages.append(passage)
    }

    /// The item of the agenda in a number: the first of «2.1».
    static func item(_ number: String) -> String {
        let first = number.split(separator: ".").first.map(String.init) ?? number
        let bare = first.hasSuffix(")") ? String(first.dropLast()) : first
        return Question.roman(bare).map(String.init) ?? bare
    }

    private mutating func takeCourse(
        _ line: PaperLine, _ numbered: (number: NumberedHeading?, rest: String), at index: Int
    ) {
        let kind = passages.last?.kind
        if let passage = toldMiscellany(line) ?? toldItem(line) {
            passages.append(passage)
        } else if kind == .heard || kind == .spoke, let passage = dialogue(line) {
            passages.append(passage)
        } else if kind == .heard || kind == .spoke, namesAskers(line) {
            // What is heard goes on behind it.
            passages.insert(Passage(kind: .aside, entries: [.line(line)]), at: passages.count - 1)
        } else if kind == .heard, isAsking(line) {
            passages.append(Passage(kind: .spoke))
        } else if isKnown(line) && !line.isBulleted || isItemHeading(line) || isMiscellany(line)
            || isReportedNext(line, at: index)
        {
            callItem(line)
        } else if index > lastCue,
            isSignature(line) || isLabelOfSigners(line, at: index) || closes(line, at: index)
                || opensSignature(line, at: index)
        {
            close(with: line)
        } else if isAside(line) && kind != .heard && kind != .spoke || isLoudHeading(line, at: index) {
            passages.append(Passage(kind: .aside, entries: [.line(line)]))
        } else if kind == .question, numbered.number != nil || isPoint(line) {
            passages.append(Passage(kind: .decided, entries: [.line(line)]))
        } else if kind == .voted && numbered.number != nil || goesOnWithPoints(numbered.number) {
            // Points go on behind a vote or a remark between them.
            passages.append(Passage(kind: .decided, entries: [.line(line)]))
        } else {
            append(line)
        }
    }

    mutating func close(with line: PaperLine) {
        isClosed = true
        passages.append(Passage(kind: .signatures, entries: [.line(line)]))
    }

    func isSignature(_ line: PaperLine) -> Bool { SignatureStart.begins(line) || ElectronicMark.begins(line) }

    /// Remembers the items of the agenda.
    mutating func learn(_ lines: [PaperLine]) {
        // «(Иванова А.П.)» below an item names who reports.
        for line in lines where !line.text.hasPrefix("(") {
            let key = FoldedHeading(line.numbered.rest).key
            if key.utf8.count >= Self.shortestItem { agenda.append(key) }
        }
    }
}
