import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

/// Reads how a meeting went: its items with what was heard, said and decided, and all points in a row.
struct CourseReader {
    private(set) var proceedings: [Proceeding] = []
    private(set) var decisions: [Decision] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The item that is being read.
    private var current: Proceeding?
    /// Its number as it is printed, where it is a Roman one.
    private var printed: String?
    /// The votes of the current item, and where its points begin among all.
    private var votes = ItemVotes()
    private var firstDecision = 0
    private let agenda: [String]
    private let scanner: DeadlineScanner

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - agenda: The items of the agenda, which give their topics to the items of the course.
    ///   - scanner: Finds the deadlines of points.
    init(agenda: [String], scanner: DeadlineScanner) {
        self.agenda = agenda
        self.scanner = scanner
    }

    /// Reads all passages of the course.
    mutating func read(_ passages: [Passage]) {
        for passage in passages {
            switch passage.kind {
            case .question: readQuestion(passage)
            case .heard: readHeard(passage)
            case .spoke: readSpoke(passage)
            case .decided: readDecided(passage)
            case .voted: readVoted(passage)
            case .head, .agenda, .signatures, .aside: break
            }
        }
        closeItem()
        nameByOrder()
    }

    /// «СЛУШАЛИ … ПОСТАНОВИЛИ …» for each item of the agenda in turn, without a number anywhere: the items are known by
    /// their order.
    private mutating func nameByOrder() {
        guard agenda.count > 1, proceedings.count == agenda.count,
            proceedings.allSatisfy({ $0.number == nil && $0.topic == nil && !$0.decided.isEmpty })
        else { return }
        for index in proceedings.indices { proceedings[index].topic = AgendaTopic.topic(of: agenda[index]) }
    }

    private mutating func readQuestion(_ passage: Passage) {
        // «По первому вопросу решили» within item 1 opens nothing.
        if let current, let number = passage.number, current.number == number, passage.topic == nil { return }
        openItem(number: passage.number, topic: passage.topic, printed: passage.printed)
        // A speech right behind the heading: «По первому вопросу выступила …» without its own cue, «(Иванова А.П.)».
        var speeches = SpeechReader.speeches(passage.lines)
        // «ВОПРОС 1 / О ходе работ / Докладчик: Мороз В.В.»: the topic in a line of its own.
        if passage.topic == nil { takeTopic(from: &speeches, isAlone: passage.lines.count == 1) }
        if passage.topic != nil, speeches.count == 1, speeches[0].name == nil, passage.lines.first?.beginsSmall == true,
            let more = speeches[0].text
        {
            let known = current?.topic.map { $0 + " " } ?? ""
            current?.topic = known + more
        } else {
            current?.heard += speeches
        }
    }

    private mutating func readHeard(_ passage: Passage) {
        var passage = passage
        // «Слушали: / 2. Юрченко Я.В. о графике»: the number of the item stands before its only report.
        let numbered = passage.lines.compactMap(\.numbered.number)
        if passage.number == nil, numbered.count == 1, agenda.count > 1,
            let number = passage.lines.first?.numbered.number,
            number.style == .decimal, number.depth == 1,
            Int(number.number) == proceedings.count + (current == nil ? 1 : 2)
        {
            passage.number = number.number
        }
        let isNext =
            current == nil || current?.decided.isEmpty == false
            || passage.number != nil && current?.number != nil && passage.number != current?.number
        if isNext {
            openItem(number: passage.number, topic: passage.topic, printed: passage.printed)
        } else if current?.number == nil {
            current?.number = passage.number
        }
        var speeches = SpeechReader.speeches(passage.lines)
        takeTopic(from: &speeches, isAlone: passage.lines.count == 1)
        current?.heard += speeches
    }

    /// «СЛУШАЛИ: О плане мероприятий» names the item; who reported follows in a line of its own.
    private mutating func takeTopic(from speeches: inout [Speech], isAlone: Bool) {
        guard let first = speeches.first, first.name == nil, let text = first.text, current?.topic == nil else {
            return
        }
        let isMiscellany = FoldedHeading(text).words == ["разное"]
        let isTopic = CueText(String(text.prefix(40))).beginsTopic && (speeches.count > 1 || isAlone)
        guard isTopic || isMiscellany || agenda.contains(where: { FoldedHeading($0).key == FoldedHeading(text).key })
        else { return }
        let lines = text.split(separator: "\n")
        current?.topic = lines.first.map(String.init)?.asTopic
        if lines.count == 1, speeches.count > 1 || isMiscellany { speeches.removeFirst() }
    }

    private mutating func readSpoke(_ passage: Passage) {
        openIfNeeded(passage)
        current?.spoke += SpeechReader.speeches(passage.lines)
    }

    private mutating func readDecided(_ passage: Passage) {
        if readTables(passage) { return }
        openIfNeeded(passage)
        var reader = DecisionReader(scanner: scanner)
        var passage = passage
        // «РЕШИЛИ: принято единогласно», alone or before the points.
        var vote: Vote?
        if case .line(let line)? = passage.entries.first, line.numbered.number == nil,
            CourseCue(line.text, isNumbered: false)?.verb == .voted
        {
            vote = VoteReader.vote(line.text)
            if vote != nil { passage.entries.removeFirst() }
        }
        reader.read(passage)
        if let vote {
            votes.add(vote, behind: decisions.count + reader.decisions.count, told: nil)
            if passage.entries.isEmpty { return }
        }
        diagnostics += reader.diagnostics
        if let vote = VoteReader.vote(passage.qualifier), !passage.qualifier.isEmpty {
            votes.add(vote, behind: decisions.count + reader.decisions.count, told: nil)
        }
        decisions += reader.decisions
        current?.decided += reader.decisions.map(\.text)
    }

    private mutating func readVoted(_ passage: Passage) {
        openIfNeeded(passage)
        let text = passage.lines.map(\.text).joined(separator: " ")
        guard var vote = VoteReader.vote(text) ?? (text.isEmpty ? nil : Vote(text: text)) else { return }
        if vote.text == nil, vote.inFavour == nil { vote.text = text }
        votes.add(vote, behind: decisions.count, told: passage.lines.first)
        // «Решение принято.» and the like below the figures tell no more of the vote.
        // Nor do they in one paragraph with them: «Голосовали: «за» – 5. Решение принято.»
        let lines = passage.lines.flatMap { line in
            line.text.split(separator: ". ").enumerated().map { line.part(String($1), isFirst: $0 == 0) }
        }
        let others = lines.dropFirst().filter {
            VoteReader.vote($0.text) == nil && $0.text.unicodeScalars.count(where: { $0.isLetter }) > 6
        }
        diagnostics += others.map { .leftOutOfPaper($0.shown, at: $0.place) }
    }

    /// The items that tell more than the points do.
    var tellingProceedings: [Proceeding] {
        let isTold = proceedings.count > 1 || proceedings.contains(where: tells)
        return isTold ? proceedings : []
    }

    /// Whether the only item tells more than its points: what was said, how it was voted on, or a topic that no agenda has.
    private func tells(_ item: Proceeding) -> Bool {
        if !item.heard.isEmpty || !item.spoke.isEmpty { return true }
        if item.votes != nil, item.number != nil || item.decided.count > 1 { return true }
        guard let topic = item.topic else { return false }
        return !agenda.contains { $0 == topic || AgendaTopic.topic(of: $0) == topic }
    }

    // MARK: Items

    /// A passage that names another item, or comes behind the points of one, begins the next.
    private mutating func openIfNeeded(_ passage: Passage) {
        if let number = passage.number {
            if current?.number != number { openItem(number: number, topic: passage.topic) }
        } else if passage.kind == .spoke, current == nil || current?.decided.isEmpty == false {
            openItem(number: nil, topic: passage.topic)
        }
    }

    private mutating func openItem(number: String?, topic: String?, printed: String? = nil) {
        closeItem()
        self.printed = printed
        current = Proceeding(number: number, topic: topic)
        firstDecision = decisions.count
    }

    private mutating func closeItem() {
        settleVotes()
        guard var item = current else { return }
        current = nil
        if item.topic == nil { item.topic = listedTopic(of: item) }
        // «3. О переводе обучающихся – Орешкину Т.Н.»: whom the heading names was heard, where nobody else was.
        if let (topic, speaker) = item.topic.map(AgendaTopic.parted), let speaker {
            item.topic = topic
            if item.heard.isEmpty, item.spoke.isEmpty, !agenda.contains(where: { $0.contains(speaker) }) {
                item.heard = SpeechReader.speeches(speaker.split(separator: "\n").map { PaperLine(String($0)) })
            }
        }
        item.number = printed ?? item.number
        if item != Proceeding() { proceedings.append(item) }
    }

    /// What the agenda says of an item that has no heading: by its number, or where it is the only one.
    private func listedTopic(of item: Proceeding) -> String? {
        if let number = item.number.flatMap({ Int($0) }), agenda.indices.contains(number - 1) {
            return agenda[number - 1]
        }
        return item.number == nil && agenda.count == 1 && proceedings.isEmpty ? agenda[0] : nil
    }

    private mutating func settleVotes() {
        let points = firstDecision..<decisions.count
        let settled = votes.settled(on: points, hasItem: current != nil)
        votes = ItemVotes()
        for (index, vote) in settled.ofPoints where decisions.indices.contains(index) { decisions[index].votes = vote }
        if let vote = settled.ofItem {
            // «РЕШИЛИ: 1. … 2. … Голосовали: …» without an item: the vote is on all of the points.
            if current == nil { current = Proceeding(decided: decisions[points].map(\.text)) }
            current?.votes = vote
        }
        diagnostics += settled.leftOut.map { .leftOutOfPaper($0.shown, at: $0.place) }
    }

    // MARK: Tables

    /// Reads tables that tell a whole item in each row: «№ | Слушали | Решили».
    private mutating func readTables(_ passage: Passage) -> Bool {
        let tables = passage.entries.compactMap { entry in
            if case .table(let table, _) = entry { MinutesTable(table) } else { nil }
        }
        guard tables.count == passage.entries.count, !tables.isEmpty,
            tables.allSatisfy({ $0.roles.contains(.heard) || $0.roles.contains(.question) })
        else { return false }
        for table in tables {
            for row in table.bodyRows {
                let item = TableItem(table.texts(ofRow: row), scanner: scanner)
                openItem(number: item.proceeding.number, topic: item.proceeding.topic)
                current = item.proceeding
                decisions += item.decisions
            }
        }
        return true
    }
}
