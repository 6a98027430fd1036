import ChanceryModels

/// Reads who has read an act: «Иванова А.П., методист      ______  16.01.2026», in lines or in a table.
enum AcquaintanceReader {
    /// The readers that lines name.
    static func readers(_ lines: [PaperLine]) -> (readers: [Acquaintance], leftOut: [PaperLine]) {
        var readers: [Acquaintance] = []
        var leftOut: [PaperLine] = []
        for line in lines {
            let cue = CueText(line.text)
            var text = line.numbered.rest
            if let label = cue.words.prefix(8).firstIndex(where: { $0.text.hasPrefix("ознакомл") }) {
                // «С приказом ознакомлена: ______ И.И. Петрова»
                var next = label + 1
                if cue.at(next, "("), let close = cue.words[next...].firstIndex(where: { $0.text == ")" }) {
                    next = close + 1
                }
                text = cue.rest(from: next)
                if cue.at(0, "лист") || NameReader.names(in: text).names.isEmpty { continue }
            } else if isHeader(cue) {
                continue
            }
            let people = PersonReader.people(text.replacing("_", with: "").collapsed)
            if people.count > 1, people.allSatisfy({ $0.position == nil }) {
                // «Ознакомлены: Гуляева Т.Т., Ким Е.Е.», «______ Гуляева Т.Т.        ______ Ким Е.Е.»
                readers += people.map { Acquaintance(name: $0.name) }
            } else if let reader = reader(text) {
                readers.append(reader)
            } else {
                leftOut.append(line)
            }
        }
        return (readers, leftOut)
    }

    private static func isHeader(_ cue: CueText) -> Bool {
        let words = cue.words.filter { $0.kind == .word }.map(\.text)
        return NameReader.names(in: cue.tokens.source).names.isEmpty
            && words.contains { ["подпись", "роспись", "фио", "дата", "лист"].contains($0) }
            || words.isEmpty
    }

    /// «2024 г.», «января 2024 г.»: what is left of a day that is to be filled in.
    private static func isBlankDate(_ tokens: Tokens) -> Bool {
        tokens.all.allSatisfy { token in
            token.kind != .word || ["г", "год", "года"].contains(token.text) || Tokens.month(token.text) != nil
        }
    }

    private static func withoutMarks(_ text: String) -> String {
        let isMark: (Unicode.Scalar) -> Bool = { "«»\"".unicodeScalars.contains($0) || $0.isBlank }
        var scalars = text.unicodeScalars[...].drop(while: isMark)
        while let last = scalars.last, isMark(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// «О.П. Гусева «18» марта 2026 г.»: a name and the day behind it.
    private static func dated(_ text: String) -> (name: String, date: CalendarDate)? {
        let (tokens, names) = NameReader.names(in: text)
        guard names.count == 1, let end = names.first?.tokens.upperBound else { return nil }
        var facts = HeadFacts()
        guard facts.take(tokens.text(from: end).trimmed).isEmpty, let date = facts.date else { return nil }
        return (tokens.text(before: end).trimmed, date)
    }

    private static func reader(_ text: String) -> Acquaintance? {
        var reader = Acquaintance()
        var words: [String] = []
        // A line to sign on parts fields as a tab does.
        for field in HeadFacts.fields(of: text.replacing("_", with: "\t")) {
            // «Е.В. Фокин «__» ________ 2024 г.»: quotation marks of a day that is to be filled in.
            let bare = withoutMarks(field.trimmedOfSigns)
            let tokens = Tokens(bare)
            if let found = DateReader.date(in: tokens, at: 0) {
                reader.date = reader.date ?? found.date
            } else if let dated = dated(bare) {
                reader.date = reader.date ?? dated.date
                words.append(dated.name)
            } else if bare.unicodeScalars.contains(where: \.isLetter), !bare.isFigure, !isBlankDate(tokens) {
                words.append(bare)
            }
        }
        guard let person = PersonReader.person(words.joined(separator: ", ")), let name = person.name else {
            return nil
        }
        reader.name = name
        reader.position = person.position
        return reader
    }
}
