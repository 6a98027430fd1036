import ChanceryDocument

/// Parts the story of minutes, from behind its title on, into passages.
struct PassageReader {
    private(set) var passages: [Passage] = [Passage(kind: .head)]
    /// The index of the last entry with a cue of the meeting's course; signatures stand behind it.
    private let lastCue: Int
    /// The folded texts of the agenda's items as far as they were read.
    private var agenda: [String] = []
    /// Whether anything of the course was read.
    private var isUnderWay = false
    private var isClosed = false
    /// The index of the first of the last lines.
    private let closingStart: Int
    /// The numbers of items that have points of their own: 2 for «2.1».
    private let itemsWithPoints: Set<String>

    /// Parts the entries.
    init(_ entries: ArraySlice<PaperStory.Entry>) {
        lastCue = PassageReader.lastCue(in: entries)
        closingStart = max(lastCue + 1, entries.endIndex - 4)
        itemsWithPoints = lastCue < 0 ? PassageReader.itemsWithPoints(in: entries) : []
        for index in entries.indices {
            switch entries[index] {
            case .table(let table, _):
                if MinutesTable(table)?.isCourse == true, passages.last?.kind != .decided {
                    isUnderWay = true
                    passages.append(Passage(kind: .decided))
                }
                passages[passages.count - 1].entries.append(entries[index])
                if passages.last?.kind == .agenda { learn(table) }
            case .line(let line): take(line, at: index)
            }
        }
        if !isUnderWay, passages.count <= 2 { takeBarePoints() }
    }

    /// Minutes without any word for what was heard and decided: the numbered lines behind the head are the points.
    private mutating func takeBarePoints() {
        let lines = passages[0].entries
        let first = lines.firstIndex { entry in
            guard case .line(let line) = entry, line.printedNumber == "1" else { return false }
            // «1. Иванова А.П. – директор» is somebody present, «1. Ивановой А.П. подготовить …» a point.
            return NameReader.names(in: line.numbered.rest).names.first?.tokens.lowerBound != 0
                || ClauseExecutor.isAssignment(line.numbered.rest)
        }
        guard let first, first > 0, !passages.contains(where: { $0.kind == .agenda }) else { return }
        let end = lines[(first + 1)...].firstIndex { entry in
            if case .line(let line) = entry { SignatureStart.begins(line) } else { false }
        }
        passages.insert(Passage(kind: .decided, entries: Array(lines[first..<(end ?? lines.count)])), at: 1)
        if let end { passages.insert(Passage(kind: .signatures, entries: Array(lines[end...])), at: 2) }
        passages[0].entries.removeSubrange(first...)
    }

    private static func lastCue(in entries: ArraySlice<PaperStory.Entry>) -> Int {
        for index in entries.indices.reversed() {
            switch entries[index] {
            case .table(let table, _): if MinutesTable(table)?.isCourse == true { return index }
            case .line(let line):
                for part in line.courseParts {
                    let numbered = part.numbered
                    let cue = CourseCue(numbered.rest, isNumbered: numbered.number != nil)
                    if cue?.verb != nil, cue?.verb != .voted || !SignatureStart.begins(part) { return index }
                }
            }
        }
        return -1
    }

    private static func itemsWithPoints(in entries: ArraySlice<PaperStory.Entry>) -> Set<String> {
        var items = Set<String>()
        for case .line(let line) in entries {
            if let number = line.printedNumber, number.hasSuffix(".1") { items.insert(String(number.dropLast(2))) }
        }
        return items
    }

    private mutating func take(_ line: PaperLine, at index: Int) {
        for part in line.courseParts {
            let numbered = part.numbered
            if isClosed {
                append(part)
            } else if let cue = cue(numbered.rest, of: part, isNumbered: numbered.number != nil) {
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
        // Without a verb only «По первому вопросу …» opens an item, and only where the meeting can be at one.
        if cue.verb == nil {
            guard cue.question?.number != nil || cue.topic.isEmpty || line.isHeadingLike else { return nil }
            // «1. Вопрос 1 программы …» is an item of the agenda; «1. ПО ПЕРВОМУ ВОПРОСУ» opens one.
            if passages.last?.kind == .agenda, isNumbered, cue.question?.number == nil || !cue.topic.isEmpty {
                return nil
            }
        }
        return cue
    }

    private mutating func append(_ line: PaperLine) {
        passages[passages.count - 1].entries.append(.line(line))
    }

    /// Opens what a cue begins.
    private mutating func open(_ cue: CourseCue, _ number: NumberedHeading?, of line: PaperLine) {
        isUnderWay = true
        let asked = cue.question?.number
        let typed = number.map(\.number).map(Self.item)
        guard let verb = cue.verb else {
            passages.append(Passage(kind: .question, number: asked ?? typed, topic: cue.topic.asTopic))
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
        if asked == nil, let typed, verb == .heard || number?.depth ?? 1 > 1 || number?.style == .roman {
            passage.number = typed
            if number?.style == .roman { passage.printed = number?.number }
        }
        if cue.question != nil || verb == .heard { passage.topic = cue.topic.asTopic }
        if !cue.rest.isEmpty {
            var rest = line.part(cue.rest, isFirst: true)
            rest.label = nil
            passage.entries = rest.enumeratedParts.map { .line($0) }
        }
        passages.append(passage)
    }

    /// The item of the agenda in a number: the first of «2.1».
    private static func item(_ number: String) -> String {
        let first = number.split(separator: ".").first.map(String.init) ?? number
        let bare = first.hasSuffix(")") ? String(first.dropLast()) : first
        return Question.roman(bare).map(String.init) ?? bare
    }

    private mutating func takeHead(_ line: PaperLine, at index: Int) {
        let kind = passages.last?.kind ?? .head
        for part in line.headParts {
            let cue = part.label == nil ? HeadCue(part.text) : nil
            if let cue, cue.field == .agenda {
                var passage = Passage(kind: .agenda)
                if !cue.rest.isEmpty {
                    let rest = part.part(cue.rest, isFirst: true)
                    passage.entries = rest.enumeratedParts.map { .line($0) }
                }
                passages.append(passage)
                learn(passage.lines)
            } else if kind == .agenda, cue != nil, cue?.field != .aside {
                // «Председатель: …» behind the agenda.
                passages.append(Passage(kind: .head, entries: [.line(part)]))
            } else if passages.last?.kind == .agenda {
                takeAgenda(part, at: index)
            } else if index > lastCue, passages.contains(where: { $0.kind == .agenda }), isSignature(part) {
                close(with: part)
            } else if part.numbered.number != nil, isItemHeading(part) {
                isUnderWay = true
                passages.append(question(part))
            } else {
                append(part)
            }
        }
    }

    /// A line of the agenda, or the heading of its first item.
    private mutating func takeAgenda(_ line: PaperLine, at index: Int) {
        if isCourseHeading(line) {
            isUnderWay = true
            passages.append(Passage(kind: .heard))
        } else if isKnown(line) || isItemHeading(line) && isUnlikeAgenda(line), !agenda.isEmpty {
            isUnderWay = true
            passages.append(question(line))
        } else if index > lastCue, SignatureStart.begins(line) {
            close(with: line)
        } else if isAside(line) {
            passages.append(Passage(kind: .aside, entries: [.line(line)]))
        } else {
            append(line)
            learn([line])
        }
    }

    private mutating func takeCourse(
        _ line: PaperLine, _ numbered: (number: NumberedHeading?, rest: String), at index: Int
    ) {
        let kind = passages.last?.kind
        if isKnown(line) && !line.isBulleted || isItemHeading(line) {
            passages.append(question(line))
        } else if index > lastCue, isSignature(line) || index >= closingStart && SignatureStart.closes(line) {
            close(with: line)
        } else if isAside(line), kind != .heard && kind != .spoke {
            passages.append(Passage(kind: .aside, entries: [.line(line)]))
        } else if kind == .question, numbered.number != nil || isPoint(line) {
            passages.append(Passage(kind: .decided, entries: [.line(line)]))
        } else if kind == .aside {
            append(line)
        } else if kind == .voted, numbered.number != nil {
            // Points go on behind a vote between them.
            passages.append(Passage(kind: .decided, entries: [.line(line)]))
        } else {
            append(line)
        }
    }

    /// Whether a line without a number below an item's heading is a point: behind its speakers in brackets, as short minutes
    /// name them, or where the minutes have no words for what was heard and decided.
    private func isPoint(_ line: PaperLine) -> Bool {
        guard !line.text.hasPrefix("("), !line.beginsSmall, !line.continuesParagraph else { return false }
        if passages.last?.lines.last?.text.hasPrefix("(") == true { return true }
        let isNamed = NameReader.names(in: String(line.text.prefix(200))).names.first?.tokens.lowerBound == 0
        return lastCue < 0 && !isNamed
    }

    private mutating func close(with line: PaperLine) {
        isClosed = true
        passages.append(Passage(kind: .signatures, entries: [.line(line)]))
    }

    private func isSignature(_ line: PaperLine) -> Bool { SignatureStart.begins(line) }

    /// Remembers the items of the agenda.
    private mutating func learn(_ lines: [PaperLine]) {
        // «(Иванова А.П.)» below an item names who reports.
        for line in lines where !line.text.hasPrefix("(") {
            let key = FoldedHeading(line.numbered.rest).key
            if key.utf8.count > 12 { agenda.append(key) }
        }
    }

    private mutating func learn(_ table: Table) {
        guard let headed = MinutesTable(table), headed.kind == .agenda else { return }
        for row in headed.bodyRows {
            let texts = headed.texts(ofRow: row).filter { $0.role == .question }.flatMap(\.paragraphs)
            learn(texts.map { PaperLine($0) })
        }
    }

    /// Whether a line says an item of the agenda again.
    private func isKnown(_ line: PaperLine) -> Bool {
        guard line.text.utf8.count < 2_000, !agenda.isEmpty else { return false }
        let key = FoldedHeading(line.numbered.rest).key
        guard key.utf8.count > 12 else { return false }
        return agenda.contains { $0 == key || key.utf8.count > 30 && $0.hasPrefix(key) }
    }

    /// «II. О смотре школьных библиотек»: an item's heading, by its Roman number or its setting.
    private func isItemHeading(_ line: PaperLine) -> Bool {
        let numbered = line.numbered
        let words = CueText(String(numbered.rest.prefix(40)))
        let isRoman = numbered.number?.style == .roman
        guard words.beginsTopic || words.at(0, "разное") || isRoman, line.text.utf8.count < 1_000 else { return false }
        // «1. О ходе подготовки / 1.1. Принять к сведению»: minutes without words for what was decided.
        if let number = line.printedNumber, itemsWithPoints.contains(number) { return true }
        return isRoman || line.isBold || line.alignment == .center || line.isOutlined
    }

    /// «Ход заседания:», «Ход собрания»
    private func isCourseHeading(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(60)))
        return cue.at(0, "ход") && cue.words.filter { $0.kind == .word }.count <= 4
    }

    /// Whether a line is set or numbered in another way than the agenda that is being read.
    private func isUnlikeAgenda(_ line: PaperLine) -> Bool {
        guard let first = passages.last?.lines.first else { return true }
        return first.isBold != line.isBold || first.alignment != line.alignment
            || first.numbered.number?.style != line.numbered.number?.style
    }

    private func question(_ line: PaperLine) -> Passage {
        let numbered = line.numbered
        let printed = numbered.number.flatMap { $0.style == .roman ? $0.number : nil }
        return Passage(
            kind: .question, number: numbered.number.map { Self.item($0.number) }, printed: printed,
            topic: numbered.rest.asTopic)
    }

    /// What is no part of the meeting's course: «Приложение: …», «Повестка дня исчерпана», «Заседание закрыто».
    private func isAside(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(200)))
        if cue.at(0, "приложение", "приложения") {
            return cue.at(1, ":", ".", "№", "к") || cue[1]?.kind == .figure || cue[1] == nil
        }
        guard line.label == nil, line.numbered.number == nil else { return false }
        // «Следующее совещание: 11 июня 2025 г.»
        if cue.at(0, "следующее", "следующий"), let colon = cue.words.prefix(6).firstIndex(where: { $0.text == ":" }),
            colon > 1
        {
            return true
        }
        let ends = ["закрыт", "исчерпан", "окончен", "завершен", "утвержден"]
        let isEnd =
            cue.at(0, "заседание", "совещание", "собрание", "педсовет", "повестка", "на", "председатель")
            && cue.words.prefix(12).contains { word in ends.contains { word.text.hasPrefix($0) } }
        return isEnd && (cue.at(0, "заседание", "совещание", "собрание", "педсовет", "повестка") || cue.at(1, "этом"))
    }
}

extension String {
    /// What an item is about, without the quotation marks around it; `nil` for nothing.
    var asTopic: String? {
        var text = trimmed
        while let last = text.unicodeScalars.last, last == ":" || last.isBlank { text.unicodeScalars.removeLast() }
        let unquoted = text.unquoted
        return unquoted.isEmpty ? nil : unquoted
    }

    /// The text without one pair of quotation marks around all of it.
    var unquoted: String {
        let scalars = Array(unicodeScalars)
        guard scalars.count > 2, let first = scalars.first, let last = scalars.last else { return self }
        let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("«", "»"), ("\"", "\""), ("“", "”"), ("„", "“")]
        guard let pair = pairs.first(where: { $0.0 == first && $0.1 == last }) else { return self }
        var depth = 0
        for (index, scalar) in scalars.enumerated() where pair.0 != pair.1 {
            if scalar == pair.0 { depth += 1 } else if scalar == pair.1 { depth -= 1 }
            if depth == 0, index < scalars.count - 1 { return self }
        }
        if pair.0 == pair.1, scalars.dropFirst().dropLast().contains(pair.0) { return self }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[1..<(scalars.count - 1)])
        return String(view).trimmed
    }
}
