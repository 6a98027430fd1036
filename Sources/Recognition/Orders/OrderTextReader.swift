import ChanceryModels

/// Reads the text of an act: its heading, its grounds, its verb; the points follow.
struct OrderTextReader {
    private(set) var subject: String?
    private(set) var preamble: [String] = []
    private(set) var verb: String?
    /// What follows the verb in its line, as the first line of the points.
    private(set) var firstPoint: PaperLine?
    /// The index of the first line of the points.
    private(set) var end: Int

    /// Reads the lines behind the head.
    ///
    /// - Parameter subject: The heading that stood beside the kind of the act.
    init(_ lines: [PaperLine], subject known: String?) {
        subject = known
        end = 0
        let found = lines.indices.prefix(400).lazy.compactMap { index in OrderVerb(lines[index]).map { (index, $0) } }
            .first
        let point = lines.firstIndex { $0.numbered.number != nil || $0.label != nil }
        // A verb behind the first point belongs to that point.
        let isVerbFirst = found.map { found in point.map { found.0 <= $0 } ?? true } ?? false
        let limit = isVerbFirst ? found?.0 ?? 0 : point ?? lines.count
        let start = takeSubject(lines[..<min(limit + (isVerbFirst ? 1 : 0), lines.count)], upTo: limit)
        if isVerbFirst, let (index, verb) = found {
            add(lines[start..<max(start, index)])
            if !verb.before.isEmpty {
                add(ArraySlice([lines[index].part(verb.before, isFirst: !lines[index].continuesParagraph)]))
            }
            self.verb = verb.verb
            if !verb.rest.isEmpty { firstPoint = lines[index].part(verb.rest, isFirst: true).unlabelled }
            end = index + 1
        } else if let point {
            add(lines[start..<max(start, point)])
            end = point
        } else if let colon = lines.indices.dropFirst(start).first(where: { lines[$0].text.hasSuffix(":") }) {
            // A directive without a verb: «В целях … :», points without numbers.
            add(lines[start...colon])
            end = colon + 1
        } else {
            end = start
        }
    }

    /// Adds paragraphs to the grounds; what a line break parts stays one.
    private mutating func add(_ lines: ArraySlice<PaperLine>) {
        for line in lines {
            if line.continuesParagraph || line.beginsSmall && !line.followsGap && line.label == nil,
                let last = preamble.popLast()
            {
                let separator = line.continuesParagraph ? "\n" : " "
                preamble.append(CutWord.joined(last, line.text) ?? last + separator + line.text)
            } else {
                preamble.append(line.shown)
            }
        }
    }

    /// Takes the heading «О …»; gives back the index behind it.
    private mutating func takeSubject(_ lines: ArraySlice<PaperLine>, upTo limit: Int) -> Int {
        guard let first = lines.first, OrderVerb(first) == nil, limit > 0 || subject != nil else { return 0 }
        var index = 0
        if subject == nil {
            let cue = CueText(first.text.unquoted)
            let isHeading =
                cue.beginsTopic
                || !Self.beginsGrounds(first) && first.text.utf8.count < 600 && !first.text.hasSuffix(":")
                    && (first.isHeadingLike || !first.text.hasSuffix(".") && limit > 1)
            guard isHeading, first.label == nil else { return 0 }
            subject = first.text
            index = 1
        }
        while index < min(limit, 12), goesOn(lines[index], behind: index > 0 ? lines[index - 1] : nil, first: first) {
            subject = subject.map { (CutWord.joined($0, lines[index].text) ?? $0 + " " + lines[index].text) }
            index += 1
        }
        subject = subject?.collapsed.unframed.withoutTitleStop.unquoted
        return index
    }

    private func goesOn(_ line: PaperLine, behind last: PaperLine?, first: PaperLine) -> Bool {
        guard line.label == nil, !line.isBulleted, OrderVerb(line) == nil, let last else { return false }
        if Self.beginsGrounds(line), !(line.isBold && first.isBold) { return false }
        if line.continuesParagraph || line.cell != nil && line.cell == first.cell { return true }
        if let mark = line.text.unicodeScalars.first, "(«\"".unicodeScalars.contains(mark), !line.followsGap {
            return true
        }
        if line.beginsSmall { return !line.followsGap || line.alignment == first.alignment }
        if last.text.hasSuffix(",") || last.text.hasSuffix("-") { return true }
        return !line.followsGap && first.isHeadingLike && line.isBold == first.isBold
            && line.alignment == first.alignment
    }

    /// Whether a line begins as the grounds of acts do.
    static func beginsGrounds(_ line: PaperLine) -> Bool {
        let cue = CueText(line.text)
        if GroundsCue.begins(cue, at: 0) { return true }
        return cue.at(
            0, "руководствуясь", "согласно", "учитывая", "рассмотрев", "исходя", "заслушав", "обсудив", "принимая",
            "для")
    }
}

extension PaperLine {
    /// The line without its automatic number.
    var unlabelled: PaperLine {
        var copy = self
        copy.label = nil
        copy.isBulleted = false
        return copy
    }
}
