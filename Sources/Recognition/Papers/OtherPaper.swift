import ChanceryDocument
import ChanceryModels

/// Papers that are none of the kinds that documents are read into: regulations, reports, memos, contracts.
///
/// They have tables headed as plans are and addressees as letters have; the word that heads them tells what they are
/// (ГОСТ Р 7.0.97, реквизит 09: all papers but letters name their kind).
enum OtherPaper {
    private static let kinds: Set<String> = [
        "положение", "правила", "порядок", "регламент", "инструкция", "устав", "договор", "соглашение", "контракт",
        "акт", "справка", "доверенность", "отчет", "информация", "заявление", "характеристика", "сертификат",
        "свидетельство", "диплом", "анкета", "рапорт", "объяснительная",
    ]
    private static let notes: Set<String> = ["служебная", "докладная", "аналитическая"]
    /// Words that head a plan as well as a timetable or a list; what stands in the table tells.
    private static let schedules: Set<String> = ["график", "программа", "расписание", "список", "перечень"]

    /// The heading of another paper above a plan's table; `nil` where the title of a plan stands there, or neither.
    ///
    /// - Parameter header: The table's header.
    static func heading(above header: TableHeader?, in lines: [Line]) -> String? {
        var found: String?
        for (index, line) in lines.enumerated() where isTitleLike(line, isFirst: index == 0) {
            let next = lines.indices.contains(index + 1) && line.text.utf8.count < 60 ? " " + lines[index + 1].text : ""
            if TitleWords.begin(line.text + next) { return nil }
            if found == nil, names(line.text + next) || isTimetable(line.text, under: header) { found = line.text }
        }
        return found
    }

    /// The heading of another paper in the head of what looks like a letter, before its salutation and its text.
    ///
    /// «Сертификат 00F1A2» in the mark of an electronic signature heads nothing.
    static func heading(in lines: [PaperLine]) -> String? {
        let marks = ElectronicMark.ranges(in: lines)
        for (index, line) in lines.enumerated().prefix(25) where !marks.contains(where: { $0.contains(index) }) {
            let words = CueText(line.text).words
            if LetterCue.isSalutation(line) || words.count > 8 && line.text.hasSuffix(".") { return nil }
            let first = CueText(line.text.withoutLetterSpacing)
            if line.isHeadingLike || first.isUppercase(0) || words.count == 1, names(line.text) { return line.text }
        }
        return nil
    }

    /// Whether a line names another kind: «ПОЛОЖЕНИЕ о конкурсе», «Административный регламент», «Служебная записка», «Информация о
    /// выполнении».
    private static func names(_ text: String) -> Bool {
        let cue = CueText(text.withoutLetterSpacing)
        guard let first = cue[0], first.kind == .word else { return false }
        if notes.contains(first.text), cue.at(1, "записка", "справка") { return true }
        let isQualified = ["ый", "ий", "ой", "ая", "ое"].contains { first.text.hasSuffix($0) }
        let head = isQualified && !kinds.contains(first.text) ? 1 : 0
        guard let kind = cue[head]?.text, kinds.contains(kind) else { return false }
        // «Информация для родителей», «Справка-вызов» head parts of anything.
        return kind != "информация" || cue[head + 1] == nil || cue.at(head + 1, "о", "об", "по")
    }

    /// Whether a line heads a timetable or a list and the table below is no surer: nothing there is headed as an event, or
    /// hours take the place of deadlines.
    private static func isTimetable(_ text: String, under header: TableHeader?) -> Bool {
        guard let first = CueText(text.withoutLetterSpacing)[0], schedules.contains(first.text), let header else {
            return false
        }
        if !header.isStrong(.event) { return true }
        guard first.text == "программа" || first.text == "расписание", let deadline = header.index(of: .deadline) else {
            return false
        }
        let words = FoldedHeading(header.columns[deadline].title).words
        return words.first.map { $0.hasPrefix("врем") || $0.hasPrefix("час") } ?? false
    }

    private static func isTitleLike(_ line: Line, isFirst: Bool) -> Bool {
        guard line.text.utf8.count < 400, line.paragraph.label == nil, NumberedHeading(line.text) == nil,
            !ReviewStamp.begins(line.text),
            line.text.unicodeScalars.last.map({ !".:;,".unicodeScalars.contains($0) })
                ?? false
        else { return false }
        return line.isHeadingLike || line.followsGap || isFirst
            || CueText(line.text.withoutLetterSpacing).isUppercase(0)
    }
}
