/// What an item of an agenda is about, without who reports on it.
///
/// Agendas name the speaker behind each item (domain.md §3): «О плане. Докладчик: Громова Е.В., директор школы», «О плане
/// (докл. Громова Е.В.)», «О плане – Громова Е.В., директор», or in a line of its own. The agenda keeps these words; the
/// topic of the item is what stands before them.
enum AgendaTopic {
    /// The topic in the words of an item.
    static func topic(of item: String) -> String { parted(item).topic }

    /// The topic in the words of an item, and the words that name who reports.
    static func parted(_ item: String) -> (topic: String, speaker: String?) {
        var kept: [String] = []
        var speakers: [String] = []
        for line in item.split(separator: "\n").map(String.init) {
            let end = kept.isEmpty || !isSpeaker(line) ? speakerStart(in: line) : line.startIndex
            let head = withoutOpenSign(String(line[..<end]))
            if !head.isEmpty {
                kept.append(end < line.endIndex ? head : line)
            }
            if end < line.endIndex { speakers.append(withoutClosingBracket(String(line[end...]))) }
        }
        let topic = kept.joined(separator: "\n").trimmed
        return topic.isEmpty ? (item, nil) : (topic, speakers.isEmpty ? nil : speakers.joined(separator: "\n"))
    }

    /// Where the words begin, behind a sign, that only name the speaker; the end of the line where none do.
    private static func speakerStart(in line: String) -> String.Index {
        guard line.utf8.count < 4_000 else { return line.endIndex }
        let cue = CueText(line)
        for index in cue.words.indices.dropFirst() where mayBegin(cue, index) {
            guard
                let start = cue.tokens[cue.words[index].tokens.lowerBound]?.range.lowerBound
            else { continue }
            let tail = String(line[start...]).trimmed
            // Where the speaker stands in brackets, they close the line.
            let isBracket = cue.at(index - 1, "(", "/")
            let isClosed = [")", ").", ");", "/", "/."].contains { tail.hasSuffix($0) }
            if !isBracket || isClosed, isSpeaker(tail) { return start }
        }
        return line.endIndex
    }

    /// Whether who reports may stand from a word on: behind a sign that parts, or with the word for it. A comma alone parts
    /// nothing: «О награждении Громовой Е.В., Зуевой И.П.»
    private static func mayBegin(_ cue: CueText, _ index: Int) -> Bool {
        cue.isDash(index - 1) || cue.at(index - 1, ".", ";", "(", "/") || cue.words[index].followsTab
            || leads(cue, index)
    }

    /// «Докладчик», «Докладывает», «докл.», «Содокладчики», «Отв.:», «Выступает»: what leads to the name of who reports.
    private static func leads(_ cue: CueText, _ index: Int) -> Bool {
        let isSure =
            cue.at(index, "докладчик", "докладчики", "докладывает", "докладывают", "содокладчик", "содокладчики")
            || cue.at(index, "докладывал", "докладывала", "докладывали", "докл")
        let isClosed = cue.at(index + 1, ":", ".") || cue.isDash(index + 1)
        return isSure
            || isClosed && cue.at(index, "отв", "ответственный", "ответственная", "выступает", "выступающий")
    }

    /// Whether a text names who reports and says nothing else: «Докладчик: Громова Е.В.», «Громова Е.В., директор школы»,
    /// «директор школы Громова Е.В.»
    private static func isSpeaker(_ text: String) -> Bool {
        guard text.utf8.count < 600 else { return false }
        let cue = CueText(text)
        if leads(cue, 0) { return true }
        let (tokens, names) = NameReader.names(in: text)
        guard let first = names.first, let last = names.last else { return false }
        // «Доклад директора Громовой Е.В.» in a line of its own.
        if cue.at(0, "доклад", "сообщение", "информация", "содоклад"), cue.isCapitalised(0) {
            return FoldedHeading(tokens.text(before: first.tokens.lowerBound)).words.count <= 8
        }
        if first.tokens.lowerBound == 0 {
            let behind = CueText(tokens.text(from: first.tokens.upperBound))
            return behind.words.isEmpty || behind.at(0, ",", ";", ".", "(", "и", ")", "/") || behind.isDash(0)
        }
        // «директор школы Громова Е.В.»: an office in the nominative before the name that ends the text.
        let isLast = PersonReader.cleaned(tokens.text(from: last.tokens.upperBound)).isEmpty
        let isOffice =
            cue[0].map { NameReader.offices.contains($0.text) } == true
            || cue.at(0, "зам", "зав", "нач", "главный", "ведущий", "старший", "классный", "социальный")
        return isLast && isOffice && cue.words.count <= 24 && !isOblique(cue)
    }

    /// «директора», «заместителю»: whom the item is about.
    private static func isOblique(_ cue: CueText) -> Bool {
        guard let first = cue[0]?.text else { return true }
        return ["ю", "ому", "ему", "ого", "его", "ую"].contains { first.hasSuffix($0) }
            || ["директора", "начальника", "руководителя", "заместителя", "методиста", "учителя"].contains(first)
    }

    /// «Громова Е.В. (директор)», «Громова Е.В.)» behind the bracket that stood before it.
    private static func withoutClosingBracket(_ speaker: String) -> String {
        var text = speaker.trimmed
        guard text.count(where: { $0 == ")" }) > text.count(where: { $0 == "(" }) else { return text }
        while let last = text.last, ").;".contains(last) {
            text.removeLast()
            if last == ")" { break }
        }
        return text.trimmed
    }

    /// A head without the sign that led to the speaker; a full stop stays with its sentence.
    private static func withoutOpenSign(_ head: String) -> String {
        var scalars = head.unicodeScalars
        while let last = scalars.last, last.isBlank || last.isDash || "(,;/".unicodeScalars.contains(last) {
            scalars.removeLast()
        }
        return String(scalars)
    }
}
