import ChanceryModels

/// Reads what stands behind the points of an act: grounds, signatures, visas, readers, who drew it up.
struct OrderClosingReader {
    /// What a line opens.
    private enum Part {
        case signatures
        case basis
        case visas
        case acquainted
        case agreements
        case attachments
        case aside
    }

    private(set) var basis: [String] = []
    private(set) var signatures: [Signature] = []
    private(set) var visas: [Visa] = []
    private(set) var acquainted: [Acquaintance] = []
    private(set) var agreements: [AgreementBlock] = []
    /// What «Приложение: … на 2 л.» names.
    private(set) var attachments: [Attachment] = []
    private(set) var executor: Executor?
    private(set) var leftOut: [PaperLine] = []

    /// The index of the line that the closing begins at.
    ///
    /// - Parameter hasPoint: Whether a point stands before the lines, in that of the verb.
    static func start(in lines: [PaperLine], behindPoint hasPoint: Bool) -> Int {
        let cue = lines.firstIndex { part($0) != nil } ?? lines.count
        let points = lines[..<cue]
        let lastPoint = points.lastIndex { !$0.isTabled && ($0.numbered.number != nil || $0.label != nil) } ?? 0
        let signed = points.indices.first {
            $0 >= lastPoint && !lines[$0].isTabled && SignedLine.isSigned(lines[$0]) && ($0 > 0 || hasPoint)
        }
        guard let signed else { return cue }
        var start = signed
        // «Начальник управления / образования города        А.А. Сидорова»
        while start > lastPoint + 1, SignedLine.isOpen(lines[start - 1], before: lines[start]) { start -= 1 }
        return start
    }

    /// What a line opens; `nil` for one that goes on.
    private static func part(_ line: PaperLine) -> Part? {
        let cue = CueText(line.text)
        if cue.at(0, "с", "со"), cue.words.prefix(8).contains(where: { $0.text.hasPrefix("ознакомл") }) {
            return .acquainted
        }
        if cue.at(0, stems: ["ознакомлен"]) { return .acquainted }
        if cue.at(0, "лист"), cue.at(1, "ознакомления") { return .acquainted }
        if cue.at(0, "основание", "основания"), cue.at(1, ":") || cue.isDash(1) { return .basis }
        if LetterCue.attachments(line) != nil { return .attachments }
        if cue.at(0, "визы", "виза"), cue.words.count <= 4 { return .visas }
        // «Лист согласования»: a table of those who have seen the draft (реквизит 21).
        if cue.at(0, "лист"), cue.at(1, "согласования", "визирования"), cue.words.count <= 12 { return .visas }
        if cue.at(0, "согласовано"), cue.words.count <= 2 || cue.at(1, ":") { return .agreements }
        // «Проект приказа вносит: / начальник отдела        В.С. Ким»: who brings the draft in signs no act.
        if cue.at(0, "проект"),
            cue.words.prefix(4).contains(where: { word in
                ["вносит", "внес", "внесен", "представ"].contains { word.text.hasPrefix($0) }
            })
        {
            return .aside
        }
        if cue.at(0, "рассылка", "рассылается", "разослать", "верно", "мп"), cue.words.count <= 40 { return .aside }
        if cue.at(0, "в"), cue.at(1, "дело"), cue.words.count <= 6 { return .aside }
        if cue.at(0, "м"), cue.at(1, "."), cue.at(2, "п") { return .aside }
        return nil
    }

    /// Reads the lines of the closing.
    init(_ lines: [PaperLine]) {
        var kind = Part.signatures
        var pending: [PaperLine] = []
        var marks: [ElectronicMark.Found] = []
        var index = 0
        while index < lines.count {
            if let range = ElectronicMark.range(in: lines, at: index) {
                finish(kind, &pending)
                marks.append((ElectronicMark.mark(lines[range]), signatures.count))
                index = range.upperBound
                kind = .signatures
                continue
            }
            let line = lines[index]
            if let next = Self.part(line) {
                finish(kind, &pending)
                kind = next
            } else if kind == .basis || kind == .attachments,
                SignedLine.isSigned(line) || SignatureStart.begins(line) || Self.isPosition(lines, at: index)
            {
                finish(kind, &pending)
                kind = .signatures
            } else if let range = ContactReader.executorRange(in: lines[index...]), range.lowerBound == index,
                executor == nil, kind != .acquainted || Self.isDrawnUp(lines, in: range)
            {
                finish(kind, &pending)
                executor = ContactReader.executor(lines[range])
                index = range.upperBound
                kind = .aside
                continue
            } else if kind == .aside, SignedLine.isSigned(line), signatures.isEmpty {
                kind = .signatures
            }
            pending.append(line)
            index += 1
        }
        finish(kind, &pending)
        ElectronicMark.settle(marks, on: &signatures)
        executor = executor ?? ContactReader.executor(takenFor: &signatures)
    }

    /// Whether some lines below the readers of an act are no readers: the mark of who drew it up stands last, and nobody signs
    /// in it (реквизит 25).
    private static func isDrawnUp(_ lines: [PaperLine], in range: Range<Int>) -> Bool {
        let isLast = range.upperBound == lines.count || part(lines[range.upperBound]) != nil
        return isLast && lines[range].allSatisfy { !$0.isRow && !$0.text.contains("__") && $0.numbered.number == nil }
    }

    /// Whether a line is the position of who signs in the next: «Директор лицея / О.П. Белова».
    private static func isPosition(_ lines: [PaperLine], at index: Int) -> Bool {
        guard index + 1 < lines.count, SignedLine.isSigned(lines[index + 1]) else { return false }
        return !lines[index].beginsSmall && SignedLine.isOpen(lines[index], before: lines[index + 1])
            && SignedLine.beginsOffice(lines[index].text)
    }

    private mutating func finish(_ kind: Part, _ lines: inout [PaperLine]) {
        guard !lines.isEmpty else { return }
        defer { lines = [] }
        switch kind {
        case .signatures:
            let found = SignatureReader.signatures(SignedLine.joined(lines))
            signatures += found.signatures.map(\.official)
            leftOut += found.leftOut
        case .basis: readBasis(lines)
        case .visas:
            let found = VisaReader.visas(lines)
            visas += found.visas
            leftOut += found.leftOut
        case .acquainted:
            let found = AcquaintanceReader.readers(lines)
            acquainted += found.readers
            leftOut += found.leftOut
        case .agreements: agreements += AgreementReader.agreements(lines)
        case .attachments:
            guard let first = lines.first, let rest = LetterCue.attachments(first) else { return }
            let listed = (rest.isEmpty ? [] : [first.part(rest, isFirst: true)]) + lines.dropFirst()
            attachments += AttachmentReader.attachments(listed)
        case .aside: leftOut += lines
        }
    }

    private mutating func readBasis(_ lines: [PaperLine]) {
        for line in lines {
            let cue = CueText(line.text)
            let isLabel = basis.isEmpty && cue.at(0, "основание", "основания")
            let text = (isLabel ? cue.rest(from: 1) : line.numbered.rest).trimmed
            if !text.isEmpty { basis.append(text) }
        }
    }
}
