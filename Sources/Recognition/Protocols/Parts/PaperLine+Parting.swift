extension PaperLine {
    /// The line in the parts that clerks run together: «Председатель – …     Секретарь – …», «Присутствовало – 24 чел.
    /// Отсутствовало – 3 чел.»
    var headParts: [PaperLine] {
        guard text.utf8.count < 2_000 else { return [self] }
        let isChair = HeadCue(text)?.field == .chair
        return parts { before, rest in
            // «Председатель – Ерёменко А.И., секретарь – Жарикова П.П.», «Собрание вела …, протокол писал Алиев Т.Р.»
            if before == ", ", !isChair {
                // «Присутствовали: 12 чел., отсутствовали: 1 чел.»
                guard let cue = HeadCue(String(rest)), cue.field == .absent || cue.field == .invited else {
                    return false
                }
                // «…, приглашены: Котов К.К., инспектор»: they are named behind a colon of their own.
                if cue.field == .invited { return Self.endsLabel(rest, cue) }
                return cue.rest.unicodeScalars.first?.isDigit == true && NameReader.names(in: cue.rest).names.isEmpty
            }
            if before == ", " {
                guard isChair, let cue = HeadCue(String(rest)), cue.field == .secretary else { return false }
                return NameReader.names(in: cue.rest).names.first != nil && cue.lead.utf8.count < 80
            }
            // «Место проведения: каб. 5 | № 3», «… | Протокол № 3»
            if before == "\t", HeadCue(text) != nil, Self.isNumber(rest) { return true }
            return (before == "\t" || before == "  " || before == ". " || before == "; ")
                && HeadCue(String(rest)).map { $0.field != .topic } == true
        }
    }

    /// Whether a colon closes the words of a cue.
    private static func endsLabel(_ rest: Substring, _ cue: HeadCue) -> Bool {
        rest.dropFirst(cue.lead.count).drop { $0 == " " }.first == ":" && !cue.rest.isEmpty
    }

    /// The line in the parts that begin with a loud cue behind a full stop: «… доложила. РЕШИЛИ: …».
    var courseParts: [PaperLine] {
        guard text.utf8.count < 100_000 else { return [self] }
        return parts { before, rest in
            guard before == ". " || before == "\t" || before == "  " else { return false }
            if before == ". ", isVote(rest) { return true }
            let start = String(rest.unicodeScalars.prefix(40))
            let cue = CueText(start)
            if before == ". ", Self.beginsCourse(cue) { return true }
            return cue.isUppercase(0) && (cue[0]?.text.unicodeScalars.count ?? 0) > 5
                && CourseCue(start, isNumbered: false)?.verb != nil
        }
    }

    /// «3. Разное. Слушали Андрееву Н.Н. …», «… о плане. Решили: утвердить план.»: a new sentence with the verb of a cue.
    private static func beginsCourse(_ cue: CueText) -> Bool {
        guard cue.isCapitalised(0) else { return false }
        if cue.at(0, "слушали", "заслушали") { return cue.at(1, ":") || cue.isCapitalised(1) }
        if cue.at(0, "выступили", "выступила", "выступил") { return cue.at(1, ":") }
        guard cue.at(0, "решили", "постановили") else { return false }
        return cue.at(1, ":") || cue[1].map { $0.text.endsAsInfinitive && !cue.isCapitalised(1) } ?? false
    }

    /// «… под подпись. Принято единогласно.»: a vote as the last sentence of a point.
    private func isVote(_ rest: Substring) -> Bool {
        guard rest.utf8.count < 240, CourseCue(String(rest), isNumbered: false)?.verb == .voted else { return false }
        return !rest.dropLast().contains(". ") || !rest.contains { $0.isNumber }
    }

    /// «№ 3», «Протокол № 3»: the number of the minutes, up to the next cell.
    private static func isNumber(_ rest: Substring) -> Bool {
        let tokens = Tokens(String(rest.prefix(40)))
        let sign = tokens.at(0, "протокол") ? 1 : 0
        return ReferenceReader.isNumberSign(tokens, sign) && tokens[sign + 1]?.kind == .figure
            && tokens.all.count <= sign + 5
    }

    /// Parts the line wherever a test holds for what stands before a capital letter and what follows.
    private func parts(where begins: (_ before: String, _ rest: Substring) -> Bool) -> [PaperLine] {
        let scalars = text.unicodeScalars
        var starts: [String.Index] = []
        var index = scalars.startIndex
        // The two signs before, and how many letters there are so far.
        var earlier: Unicode.Scalar?
        var last: Unicode.Scalar?
        var letterCount = 0
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let isLetter = scalar.isLetter
            // «…; приглашённые – …» begins in small letters.
            let isBeside = earlier == ";" || earlier == ","
            // «2. СЛУШАЛИ»: a number alone is no part of its own.
            if letterCount > (last == "\t" ? 2 : 3), isLetter || scalar == "№", let last, last.isBlank,
                !scalar.isLowercaseLetter || isBeside
            {
                let signs = [earlier, last].compactMap { $0.map { $0.isBlank && $0 != "\t" && $0 != "\n" ? " " : $0 } }
                let key = last == "\t" ? "\t" : signs.map(String.init).joined()
                if begins(key, text[index...]) { starts.append(index) }
            }
            (earlier, last) = (last, scalar)
            if isLetter { letterCount += 1 }
            index = scalars.index(after: index)
        }
        guard !starts.isEmpty else { return [self] }
        var result: [PaperLine] = []
        var start = text.startIndex
        for end in starts + [text.endIndex] {
            let piece = String(text[start..<end]).trimmed
            if !piece.isEmpty { result.append(part(piece, isFirst: result.isEmpty)) }
            start = end
        }
        return result
    }

    /// The line in the numbered parts that follow each other in it: «1. О плане. 2. Разное.»; itself where there are
    /// fewer than two.
    var enumeratedParts: [PaperLine] {
        guard label == nil, text.utf8.count < 100_000, text.unicodeScalars.first?.isDigit == true else { return [self] }
        let scalars = Array(text.unicodeScalars)
        var starts = [0]
        var expected = 2
        var index = 1
        // «2.1. Принять … 2.2. Провести …»: points of an item.
        let outer = Self.outerNumber(scalars)
        guard let mark = Self.mark(scalars, at: 0, number: outer + "1") else { return [self] }
        while index < scalars.count {
            if scalars[index - 1].isBlank, scalars[index].isDigit, Self.endsSentence(scalars, before: index),
                Self.mark(scalars, at: index, number: outer + String(expected)) == mark
            {
                starts.append(index)
                expected += 1
            }
            index += 1
        }
        guard starts.count > 1 else { return [self] }
        return zip(starts, starts.dropFirst() + [scalars.count]).map { start, end in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<end])
            return part(String(view).trimmed, isFirst: start == 0)
        }
    }

    /// «2.» before «2.1. …», nothing before «1. …».
    private static func outerNumber(_ scalars: [Unicode.Scalar]) -> String {
        let digits = scalars.prefix { $0.isDigit }
        guard digits.count <= 2, digits.count + 1 < scalars.count, scalars[digits.count] == ".",
            scalars[digits.count + 1].isDigit
        else { return "" }
        return String(String.UnicodeScalarView(digits)) + "."
    }

    /// The sign behind a certain number: «1. О», «2) О», «2.1. О».
    private static func mark(_ scalars: [Unicode.Scalar], at start: Int, number: String) -> Unicode.Scalar? {
        let digits = Array(number.unicodeScalars)
        let end = start + digits.count
        guard end + 1 < scalars.count, Array(scalars[start..<end]) == digits, scalars[end] == "." || scalars[end] == ")"
        else { return nil }
        var next = end + 1
        while next < scalars.count, scalars[next].isBlank { next += 1 }
        // «2. 10.2024» is a date; a point begins with a capital letter or a quotation.
        // Behind a bracket small letters do: «1) утвердить план; 2) подвести итоги».
        guard next < scalars.count,
            scalars[next].isLetter && (!scalars[next].isLowercaseLetter || scalars[end] == ")") || scalars[next] == "«"
        else { return nil }
        return scalars[end]
    }

    private static func endsSentence(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
        guard let last = scalars[..<index].last(where: { !$0.isBlank }) else { return false }
        return ".;:!?)»".unicodeScalars.contains(last)
    }
}
