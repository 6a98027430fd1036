import ChanceryModels

/// Reads what stands below the text of a letter: attachments, closing phrase, signatures, who drew it up.
struct LetterClosingReader {
    /// The index of the first entry that is no text any more.
    private(set) var start: Int
    private(set) var attachments: [Attachment] = []
    private(set) var closing: String?
    private(set) var signatures: [Signature] = []
    private(set) var executor: Executor?
    /// The day beside or below the signature, where applications have it.
    private(set) var date: CalendarDate?
    private(set) var leftOut: [PaperLine] = []

    /// Reads the entries behind the head.
    init(_ entries: [PaperStory.Entry]) {
        let firstLine = (entries.lastIndex { if case .table = $0 { true } else { false } } ?? -1) + 1
        let lines = entries[firstLine...].compactMap { if case .line(let line) = $0 { line } else { nil } }
        let from = Self.start(in: lines)
        start = firstLine + from
        read(Array(lines[from...]))
    }

    /// Where the closing begins: at the attachments, the closing phrase, or the last line that is signed.
    private static func start(in lines: [PaperLine]) -> Int {
        let cue = lines.firstIndex { LetterCue.attachments($0) != nil || LetterCue.closing($0) != nil }
        let executor = executor(in: lines) ?? lines.count
        let stamp = lines.indices.first { ElectronicMark.range(in: lines, at: $0) != nil } ?? lines.count
        var signed = lines[..<executor].lastIndex(where: SignedLine.isSigned)
        // Those who sign together stand one below the other.
        while let known = signed, known > 0 {
            guard SignedLine.isSigned(lines[known - 1]) || SignedLine.isOpen(lines[known - 1], before: lines[known])
            else { break }
            signed = known - 1
        }
        // A line with a name in the midst of the text is none: hardly anything follows a signature.
        if let known = signed, cue == nil, lines.count - known > 16 { signed = nil }
        let end = min(signed ?? lines.count, executor, stamp)
        return min(cue ?? lines.count, end)
    }

    /// The index of the mark of who drew the letter up, among its last lines.
    ///
    /// «Контактное лицо: Лях Е.В., тел. 1-22-33» above the signature is text: the mark stands below it (реквизит 25).
    private static func executor(in lines: [PaperLine]) -> Int? {
        var rest = lines[max(0, lines.count - 8)...]
        while let range = ContactReader.executorRange(in: rest) {
            rest = lines[range.upperBound...]
            let isText =
                ContactReader.namesContact(lines[range.lowerBound]) && rest.contains(where: SignedLine.isSigned)
            if !isText { return range.lowerBound }
        }
        return nil
    }

    private mutating func read(_ lines: [PaperLine]) {
        var attached: [PaperLine] = []
        var signed: [PaperLine] = []
        var marks: [ElectronicMark.Found] = []
        var isAttaching = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if let range = ElectronicMark.range(in: lines, at: index) {
                finish(&signed)
                marks.append((ElectronicMark.mark(lines[range]), signatures.count))
                index = range.upperBound
                isAttaching = false
                continue
            }
            if let text = LetterCue.attachments(line) {
                isAttaching = true
                if !text.isEmpty { attached.append(line.part(text, isFirst: true)) }
            } else if let found = LetterCue.closing(line) {
                isAttaching = false
                closing = closing.map { $0 + "\n" + found.phrase } ?? found.phrase
                if !found.rest.isEmpty { signed.append(line.part(found.rest, isFirst: true)) }
            } else if isAttaching, LetterCue.isThanks(line) {
                isAttaching = false
                closing = line.text.collapsed
            } else if let range = ContactReader.executorRange(in: lines[index...]), range.lowerBound == index,
                executor == nil,
                !isAttaching || index + range.count == lines.count
            {
                executor = ContactReader.executor(lines[range])
                // «Отдел культуры / Лях Е.В. / 2-22-40»
                if signed.count > 1 || !signatures.isEmpty, let unit = signed.last, ContactReader.isUnit(unit.text),
                    executor?.unit == nil,
                    NameReader.names(in: unit.text).names.isEmpty
                {
                    executor?.unit = signed.removeLast().text
                }
                index = range.upperBound
                isAttaching = false
                continue
            } else if isAttaching, !endsAttachments(lines, at: index) {
                attached.append(line)
            } else {
                isAttaching = false
                signed.append(line)
            }
            index += 1
        }
        finish(&signed)
        ElectronicMark.settle(marks, on: &signatures)
        executor = executor ?? ContactReader.executor(takenFor: &signatures)
        attachments = AttachmentReader.attachments(attached)
    }

    /// Whether a line behind the attachments begins the signature.
    private func endsAttachments(_ lines: [PaperLine], at index: Int) -> Bool {
        if SignedLine.isSigned(lines[index]) { return true }
        guard index + 1 < lines.count, SignedLine.isSigned(lines[index + 1]) else { return false }
        return SignedLine.isOpen(lines[index], before: lines[index + 1])
    }

    private mutating func finish(_ lines: inout [PaperLine]) {
        guard !lines.isEmpty else { return }
        for field in lines.flatMap({ HeadFacts.fields(of: $0.text) }) where date == nil {
            var facts = HeadFacts()
            if facts.take(field).isEmpty { date = facts.date }
        }
        let found = SignatureReader.signatures(SignedLine.joined(lines))
        signatures += found.signatures.map(\.official)
        leftOut += found.leftOut
        lines = []
    }
}
