import ChanceryDocument

/// Finds the lines that make the title.
struct TitleReader {
    let lines: [Line]
    let hasHeadingsBetween: Bool

    /// The lines of the title; `nil` where none can be told.
    var range: Range<Int>? {
        if let start = lines.firstIndex(where: \.isTitleStyled), lines[start].cell == nil {
            // A style for titles is the strongest word; it may be given to each line of the title.
            let end = lines[start...].firstIndex { !$0.isTitleStyled } ?? lines.endIndex
            return start..<extended(from: start, end: end)
        }
        guard let start = wordedStart ?? settingStart else { return nil }
        return grown(start)
    }

    /// The last line that begins as titles of plans do, one that is set as a heading before all others.
    private var wordedStart: Int? {
        let worded = lines.indices.filter { index in
            let line = lines[index]
            return TitleWords.begin(line.text) && !PurposeReader.begins(line.text) && line.text.utf8.count < 800
                && !(line.paragraph.label != nil && !line.isHeadingLike)
        }
        // The first of the lines that follow the last mark of an appendix: later ones may be headings of sections.
        let mark = lines.lastIndex { AppendixReader.isMark($0.text) || ApprovalReader.begins($0.text) } ?? -1
        let behind = worded.filter { $0 > mark }
        let candidates = behind.isEmpty ? worded : behind
        return candidates.first { lines[$0].isHeadingLike } ?? candidates.first
    }

    /// Without the words of a plan: the first line of the last group that is set as a heading, before any goal.
    private var settingStart: Int? {
        let end = lines.firstIndex { PurposeReader.begins($0.text) } ?? lines.endIndex
        let mark = lines[..<end].lastIndex { AppendixReader.isMark($0.text) || ApprovalReader.begins($0.text) }
        let behind =
            mark.map { mark in
                AppendixReader.isMark(lines[mark].text)
                    ? AppendixReader.range(of: lines, from: mark).upperBound
                    : ApprovalReader.range(of: lines, from: mark, sparing: []).upperBound
            } ?? 0
        guard behind < end else { return nil }
        let range = behind..<end
        guard let last = range.last(where: { isTitleSet(lines[$0]) }) else {
            return range.first {
                lines[$0].text.utf8.count < 400 && lines[$0].paragraph.label == nil
                    && NumberedHeading(lines[$0].text) == nil
            }
        }
        var start = last
        while start > range.lowerBound, !lines[start].followsGap, isTitleSet(lines[start - 1]) { start -= 1 }
        return start
    }

    private func isTitleSet(_ line: Line) -> Bool {
        line.isHeadingLike && line.paragraph.label == nil && NumberedHeading(line.text) == nil
            && line.text.utf8.count < 800
    }

    /// The title from its first line on, with adjectives above it and the lines that go on from it.
    private func grown(_ first: Int) -> Range<Int> {
        var start = first
        while start > 0, !lines[start].followsGap, lines[start - 1].cell == lines[start].cell,
            TitleWords.areAdjectives(lines[start - 1].text),
            lines[start - 1].isHeadingLike == lines[first].isHeadingLike
        { start -= 1 }
        return start..<extended(from: first, end: first + 1)
    }

    /// Where the title ends: behind the lines that are set like its first one and stand close to it.
    private func extended(from first: Int, end: Int) -> Int {
        var end = end
        while end < lines.endIndex, continues(end, after: first),
            !isSection(end, after: first),
            !ImprintWords.fill(lines[end].text, after: lines[end - 1].text)
        {
            end += 1
        }
        return end
    }

    /// Whether a line heads the plan's first section, though it is set like the title above it: it names a part, or it
    /// names a kind of work below a title that has told its time already.
    private func isSection(_ index: Int, after first: Int) -> Bool {
        let text = lines[index].text
        if SectionWords.beginPart(text) { return true }
        guard SectionWords.nameWork(text), !SectionWords.nameWork(lines[first].text) else { return false }
        return lines[first..<index].contains { PeriodReader.period(in: $0.text) != nil }
    }

    private func isForeign(_ line: Line, to first: Line) -> Bool {
        line.paragraph.label != nil || NumberedHeading(line.text) != nil || PurposeReader.begins(line.text)
            || AppendixReader.isMark(line.text) || ApprovalReader.begins(line.text) || line.cell != first.cell
            || line.text.utf8.count > 600 || Labelled.begins(line.text) || TitleRemarks.begin(line.text)
    }

    private func isSetAlike(_ line: Line, _ first: Line) -> Bool {
        line.paragraph.alignment == first.paragraph.alignment && line.isHeadingLike == first.isHeadingLike
    }

    /// Whether a line begins as what goes on does: in small letters, with quotes, brackets or figures.
    private func goesOn(_ line: Line) -> Bool {
        line.text.unicodeScalars.first.map {
            $0.isLowercaseLetter || "(«\"„".unicodeScalars.contains($0) || $0.isDigit
        } ?? false
    }

    /// Whether a line behind blank ones belongs to the title: clerks set the parts of a title apart, «ПЛАН РАБОТЫ», «МБУК «Дом
    /// культуры»», «на 2026 год». As long as the time has not been told, what goes on does, and whatever stands above the time.
    private func continuesBehindGap(_ index: Int, after first: Int) -> Bool {
        let line = lines[index]
        guard isSetAlike(line, lines[first]) else { return false }
        let tellsTime = PeriodReader.period(in: line.text) != nil
        if goesOn(line), tellsTime { return true }
        guard !lines[first..<index].contains(where: { PeriodReader.period(in: $0.text) != nil }) else { return false }
        if goesOn(line), line.text.unicodeScalars.first?.isDigit == false { return true }
        let next = lines[index...].prefix(4).prefix { isSetAlike($0, lines[first]) && !isForeign($0, to: lines[first]) }
        return next.contains { Self.isTime($0.text) }
    }

    /// Whether a line is nothing but the time of a plan: «на 2026 год», «НА 2025/2026 УЧЕБНЫЙ ГОД».
    private static func isTime(_ text: String) -> Bool {
        let words = FoldedHeading(text).words
        return words.count <= 6 && ["на", "в", "за"].contains(words.first) && PeriodReader.period(in: text) != nil
    }

    private func continues(_ index: Int, after start: Int) -> Bool {
        let (line, first) = (lines[index], lines[start])
        if isForeign(line, to: first) { return false }
        if line.followsGap { return continuesBehindGap(index, after: start) }
        let (isSetAlike, goesOn) = (isSetAlike(line, first), goesOn(line))
        if goesOn, isSetAlike || line.isHeadingLike { return true }
        // A title whose first line alone was set as one goes on in small letters; a sentence has its full stop.
        if line.text.unicodeScalars.first?.isLowercaseLetter == true, !line.text.hasSuffix("."),
            line.text.utf8.count < 300,
            first.text.unicodeScalars.last.map({ $0.isLetter || "»\"".unicodeScalars.contains($0) }) == true
        {
            return true
        }
        // «Целевые показатели» right above a table that is not the plan's is the caption of that table.
        guard isSetAlike, first.isHeadingLike, !line.isOfTable else { return false }
        // A heading of the first section is set in its own way or stands apart; where headings part the tables, the
        // last line with a capital is one of them.
        if line.paragraph.outlineLevel != first.paragraph.outlineLevel, line.paragraph.outlineLevel != nil {
            return false
        }
        return !(hasHeadingsBetween && index == lines.endIndex - 1)
    }
}
