/// What a point says of itself in so many words: «Срок: до 1 мая», «Ответственный – Иванова И.И.», «(отв. Орлов П.С.)».
///
/// The words stay in the text of the point (contract.md, settled questions).
struct DecisionMarks {
    var deadlines: [String] = []
    var responsible: [String] = []

    private enum Kind {
        case deadline
        case responsible
        /// «контроль: Лунина Л.Л.»: who sees to it, for whom there is no field.
        case control
    }

    private struct Mark {
        var kind: Kind
        /// The index of the mark's first word.
        var start: Int
        /// The index of the first word of its value.
        var value: Int
    }

    init() {}

    /// Finds the marks of a text.
    init(_ text: String) {
        var isOpen = false
        for line in text.split(separator: "\n").map(String.init) {
            let cue = CueText(line)
            let marks = DecisionMarks.marks(in: cue)
            if isOpen, marks.isEmpty, NameReader.beginsName(line) {
                responsible.append(DecisionMarks.withoutSigns(DecisionMarks.withoutTime(line)))
                continue
            }
            isOpen = DecisionMarks.opensNames(cue, marks)
            for (index, mark) in marks.enumerated() {
                let next = index + 1 < marks.count ? marks[index + 1].start : cue.words.count
                take(mark, in: cue, upTo: next)
            }
        }
    }

    /// Whether the last line opens a list of who is responsible, or names one of them: «Ответственные: / Рябова Т.С. / Петров
    /// П.П.»
    static func isOpen(_ lines: [String]) -> Bool {
        for line in lines.reversed() where !NameReader.beginsName(line) {
            let cue = CueText(line)
            return opensNames(cue, marks(in: cue))
        }
        return false
    }

    /// «Ответственные:» at the end of a line, or «Ответственные: Котов К.К.,», the names below it.
    private static func opensNames(_ cue: CueText, _ marks: [Mark]) -> Bool {
        marks.last.map { $0.kind == .responsible && ($0.value >= cue.words.count || cue.words.last?.text == ",") }
            ?? false
    }

    /// Whether a line begins with a mark.
    static func begins(_ text: String) -> Bool {
        let cue = CueText(String(text.prefix(120)))
        return DecisionMarks.mark(cue, 0) != nil || cue.at(0, "(") && DecisionMarks.mark(cue, 1) != nil
    }

    private static func marks(in cue: CueText) -> [Mark] {
        var marks: [Mark] = []
        var index = 0
        while index < cue.words.count {
            if let mark = mark(cue, index) {
                marks.append(mark)
                index = mark.value
            } else {
                index += 1
            }
        }
        return marks
    }

    /// The mark that begins at a word.
    private static func mark(_ cue: CueText, _ index: Int) -> Mark? {
        if cue.at(index, "срок", "сроки") {
            // «в срок – до 1 мая» and «срок: до 1 мая», also «Срок исполнения поручения –»
            var next = index + 1
            while next < index + 4, let word = cue[next], word.kind == .word, ofDeadline(word.text) { next += 1 }
            // «(Отв. Рябова А.С. Срок до 10.03.2026 г.)», «… план. Срок исполнения 01.10.2025.»: a sentence of its own needs no sign.
            if cue.at(index, "срок"), isTime(cue, next), index == 0 || cue[index - 1]?.kind == .sign,
                cue.isCapitalised(index)
            {
                return Mark(kind: .deadline, start: index, value: next)
            }
            return separated(cue, next).map { Mark(kind: .deadline, start: index, value: $0) }
        }
        // «Дата исполнения: 01.03.2024»
        if cue.at(index, "дата"), let word = cue[index + 1], ofDeadline(word.text) {
            return separated(cue, index + 2).map { Mark(kind: .deadline, start: index, value: $0) }
        }
        // «контроль: Лунина Л.Л.», «Контроль – директор»
        if cue.at(index, "контроль"), index == 0 || cue[index - 1]?.kind == .sign {
            return separated(cue, index + 1).map { Mark(kind: .control, start: index, value: $0) }
        }
        if let behind = endOfShortened(cue, index) {
            return Mark(kind: .responsible, start: index, value: separated(cue, behind) ?? behind)
        }
        guard
            cue.at(
                index, "ответственный", "ответственная", "ответственные", "исполнитель", "исполнители", "соисполнители",
                "ответственными", "ответственным") || cue.at(index, "ответственное") && cue.at(index + 1, "лицо")
        else { return nil }
        var next = index + 1
        // «Ответственный за исполнение:», «Ответственные исполнители –», «Ответственное лицо:»
        while next < index + 7, let word = cue[next], word.kind == .word, !cue.isCapitalised(next) { next += 1 }
        guard let value = separated(cue, next) else {
            // «…, ответственная Шубина А.А.»
            let isNamed =
                cue[index + 1].map { NameReader(cue.tokens).end(ofNameAt: $0.tokens.lowerBound) != nil } == true
            return isNamed && next == index + 1 ? Mark(kind: .responsible, start: index, value: next) : nil
        }
        if cue.at(index, "ответственными", "ответственным"), cue[next]?.text != ":" { return nil }
        return Mark(kind: .responsible, start: index, value: value)
    }

    /// The index behind «Отв.», «отв –», «Ответств.», «Отв-й», «Отв. лицо».
    private static func endOfShortened(_ cue: CueText, _ index: Int) -> Int? {
        guard cue.at(index, "отв", "ответств") else { return nil }
        var behind = index + 1
        if cue.at(behind, "-"), !cue.isDash(behind), cue.at(behind + 1, "й", "ый", "ая", "е", "ые") {
            return behind + 2
        }
        if cue.at(behind, ".") { behind += 1 } else if separated(cue, behind) == nil { return nil }
        return cue.at(behind, "лицо", "лица", "исполнитель") && separated(cue, behind + 1) != nil ? behind + 1 : behind
    }

    /// Whether a day, or the bound of a time, stands at a word.
    private static func isTime(_ cue: CueText, _ index: Int) -> Bool {
        guard let word = cue[index] else { return false }
        return cue.at(index, "до", "к") || cue.at(index, "не") && cue.at(index + 1, "позднее", "позже")
            || DateReader.date(in: cue.tokens, at: word.tokens.lowerBound) != nil
            || word.kind == .figure && cue[index + 1].map { Tokens.month($0.text) != nil } == true
    }

    private static func ofDeadline(_ word: String) -> Bool {
        ["исполнения", "выполнения", "реализации", "проведения", "представления", "сдачи", "поручения", "решения"]
            .contains(word)
    }

    /// The index behind a colon or a dash.
    private static func separated(_ cue: CueText, _ index: Int) -> Int? {
        guard cue.at(index, ":") || cue.isDash(index) else { return nil }
        // «Срок: – до 1 мая»
        return cue.isDash(index + 1) || cue.at(index + 1, ":") ? index + 2 : index + 1
    }

    /// Takes the value of a mark: up to the next mark, the bracket that closes it, or the sentence's end.
    private mutating func take(_ mark: Mark, in cue: CueText, upTo next: Int) {
        let limit = min(next, DecisionMarks.closingBracket(cue, from: mark.value, upTo: next) ?? next)
        guard mark.value < limit else { return }
        let text = DecisionMarks.source(cue, mark.value..<limit)
        switch mark.kind {
        case .deadline:
            var value = DeadlineScanner.withoutTail(DecisionMarks.sentence(text))
            // «[срок: 01.03.2024]», «/срок – март/»
            if value.hasSuffix("]") || value.hasSuffix("/") { value = String(value.dropLast()).trimmed }
            if !value.isEmpty { deadlines.append(value) }
        case .responsible:
            let value = DecisionMarks.withoutSigns(DecisionMarks.withoutTime(DecisionMarks.sentence(text)))
            if !value.isEmpty { responsible.append(value) }
        case .control: break
        }
    }

    /// The bracket that closes one opened before a place.
    private static func closingBracket(_ cue: CueText, from start: Int, upTo end: Int) -> Int? {
        var depth = 0
        for index in start..<end {
            if cue.at(index, "(") { depth += 1 }
            if cue.at(index, ")") {
                depth -= 1
                if depth < 0 { return index }
            }
        }
        return nil
    }

    private static func source(_ cue: CueText, _ range: Range<Int>) -> String {
        guard let first = cue[range.lowerBound], let last = cue[range.upperBound - 1] else { return "" }
        return cue.tokens.text(first.tokens.lowerBound...(last.tokens.upperBound - 1)).trimmed
    }

    /// A text up to its first sentence's end; initials, «г.» and other abbreviations end none.
    private static func sentence(_ text: String) -> String {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while let dot = scalars[index...].firstIndex(of: ".") {
            let behind = scalars.index(after: dot)
            guard behind < scalars.endIndex else { break }
            let word = String(scalars[..<dot].reversed().prefix { $0.isLetter }.map { Character($0) })
            let rest = scalars[behind...]
            if rest.first?.isBlank == true, let next = rest.first(where: { !$0.isBlank }), next.isLetter,
                !next.isLowercaseLetter,
                word.unicodeScalars.count > 2 || word.isEmpty
                    || word == "г" && isNewSentence(String(rest))
            {
                return String(scalars[..<behind])
            }
            index = behind
        }
        return text
    }

    /// «… 2024 г. Контроль возложить …»: whether what follows «г.» is no town's name.
    private static func isNewSentence(_ rest: String) -> Bool {
        let words = FoldedHeading(String(rest.prefix(80))).words
        return words.count > 2
    }

    /// People without the deadline behind them: «Орлов П.С., до 1 мая 2024 г.», «Петрова А.А. до 01.10.2025».
    private static func withoutTime(_ text: String) -> String {
        let tokens = Tokens(text)
        if let name = NameReader.names(in: text).names.last, tokens.at(name.tokens.upperBound, "до", "не"),
            tokens[name.tokens.upperBound + 1].map({
                $0.kind == .figure || ["позднее", "позже", "конца"].contains($0.text)
            })
                == true
        {
            return tokens.text(before: name.tokens.upperBound)
        }
        let comma = tokens.all.indices.dropFirst().first { index in
            guard tokens.at(index - 1, ",", ";") else { return false }
            return tokens.at(index, "до", "срок", "постоянно", "ежемесячно", "ежеквартально", "ежегодно", "еженедельно")
                || tokens.at(index, "не") && tokens.at(index + 1, "позднее") || tokens[index]?.kind == .figure
                || tokens[index].map { $0.kind == .word && Tokens.month($0.text) != nil } == true
        }
        return comma.map { tokens.text(before: $0) } ?? text
    }

    private static func withoutSigns(_ text: String) -> String {
        var scalars = text.unicodeScalars[...].drop { $0.isBlank || ",;:".unicodeScalars.contains($0) || $0.isDash }
        while let last = scalars.last, last.isBlank || ",;(/[]".unicodeScalars.contains(last) || last.isDash {
            scalars.removeLast()
        }
        // The full stop of initials stays, that of the sentence goes.
        if scalars.last == ".", let before = scalars.dropLast().last {
            // «Лосева Т.И.» ends in an initial, «библиотекари ОО.» in an abbreviation.
            let ahead = scalars.dropLast(2).last
            let isInitial = !before.isLowercaseLetter && before.isLetter && ahead?.isLetter != true
            if !isInitial { scalars.removeLast() }
        }
        return String(scalars).trimmed
    }
}
