import ChanceryDiagnostics
import ChanceryModels

/// Reads what a programme says of the day above its table: «Дата проведения: 21 апреля 2026 г.», «Время: 10.00», «Место
/// проведения: школа № 2», or «21 апреля 2026 г., школа № 2» in one line.
struct ProgrammeFacts {
    private(set) var programme: Programme
    /// The lines beside the table that say something else.
    private(set) var leftOut: [PaperLine] = []

    init(_ programme: Programme) { self.programme = programme }

    /// Takes the lines behind the title; those of the table are read elsewhere.
    mutating func take(_ lines: [PaperLine]) {
        var isAbove = true
        for line in lines {
            if case .table? = line.place.steps.first {
                isAbove = false
            } else if !isAbove || !take(line.text) {
                leftOut.append(line)
            }
        }
    }

    private mutating func take(_ text: String) -> Bool {
        let cue = CueText(text)
        guard let colon = cue.words.prefix(6).firstIndex(where: { $0.text == ":" }), colon > 0 else {
            return takeDay(text)
        }
        let rest = cue.rest(from: colon + 1)
        guard !rest.isEmpty else { return false }
        if cue.at(0, "место"), programme.place == nil {
            programme.place = rest.withoutSentenceEnd
        } else if cue.at(0, "время", "начало"), programme.time == nil {
            programme.time = rest.withoutSentenceEnd
        } else if cue.at(0, "дата", "день") {
            return takeDay(rest)
        } else if cue.at(0, stems: ["организатор"]), programme.organisers.isEmpty {
            programme.organisers = Self.parted(rest)
        } else {
            return false
        }
        return true
    }

    /// «21 апреля 2026 г.», «21 апреля 2026 г., 10.00, школа № 2»
    private mutating func takeDay(_ text: String) -> Bool {
        guard programme.date == nil else { return false }
        var facts = HeadFacts()
        let rest = facts.take(text)
        guard let date = facts.date, rest.isEmpty || programme.place == nil && facts.number == nil else { return false }
        programme.date = date
        programme.time = programme.time ?? facts.time
        let place = rest.isEmpty ? facts.place : rest.withoutSentenceEnd
        programme.place = programme.place ?? place
        return true
    }

    /// «Методический центр, Библиотека № 2»: a comma before a capital parts two.
    private static func parted(_ text: String) -> [String] {
        var parts: [String] = []
        for part in text.withoutSentenceEnd.split(separator: ", ").map(String.init) {
            let isOwn = part.unicodeScalars.first.map { $0.isLetter && !$0.isLowercaseLetter } ?? false
            if let last = parts.last, !isOwn {
                parts[parts.count - 1] = last + ", " + part
            } else {
                parts.append(part)
            }
        }
        return parts
    }
}
