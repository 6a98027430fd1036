import ChanceryModels

/// Reads what was reported or said: «Иванову А.П., директора школы, – о плане мероприятий».
struct SpeechReader {
    private(set) var speeches: [Speech] = []

    /// Reads the lines behind «СЛУШАЛИ:» or «ВЫСТУПИЛИ:».
    static func speeches(_ lines: [PaperLine]) -> [Speech] {
        var reader = SpeechReader()
        for line in lines { for part in line.enumeratedParts { reader.read(part) } }
        return reader.speeches
    }

    private mutating func read(_ line: PaperLine) {
        // A row of a table that a report shows is a part of it, whoever is named there.
        if line.isRow, let last = speeches.last, last.text != nil, !isRowOfSpeaker(line.text),
            let known = speeches.popLast()
        {
            speeches.append(SpeechReader.joined(known, line.shown, isNew: true))
            return
        }
        let text = SpeechReader.withoutBrackets(line.numbered.rest)
        if let speech = SpeechReader.informed(text) {
            speeches.append(speech)
            return
        }
        if let speakers = SpeechReader.speakers(text) {
            speeches += speakers
            return
        }
        if let several = SpeechReader.several(text) {
            speeches += several
            return
        }
        if let names = SpeechReader.namesAlone(text) {
            speeches += names
            return
        }
        // «Алексей Николаевич ознакомил …» behind «Винникова А.Н., директора»: the same speaker, now without his surname.
        if let last = speeches.last, last.name != nil, SpeechReader.namesNoSurname(text), let known = speeches.popLast()
        {
            speeches.append(SpeechReader.joined(known, text, isNew: line.numbered.number != nil))
            return
        }
        if let speech = SpeechReader.speaker(text) ?? SpeechReader.reported(text) {
            speeches.append(speech)
        } else if let speech = SpeechReader.speech(text) {
            speeches.append(speech)
        } else if let last = speeches.popLast() {
            speeches.append(SpeechReader.joined(last, text, isNew: line.numbered.number != nil || line.isBulleted))
        } else {
            speeches.append(Speech(text: text))
        }
    }

    /// «Иванова А.П. | – о плане»: two cells, the first of them a name.
    private func isRowOfSpeaker(_ text: String) -> Bool {
        text.unicodeScalars.count { $0 == "\t" } == 1 && NameReader.beginsName(text)
    }

    /// «(докладчик – Шкатов В.Ю.)» below the heading of an item: who reports, without the brackets.
    private static func withoutBrackets(_ text: String) -> String {
        guard text.hasPrefix("("), text.hasSuffix(")"), text.utf8.count < 600 else { return text }
        let inside = String(text.dropFirst().dropLast()).trimmed
        let cue = CueText(inside)
        return cue.at(0, stems: ["докладчик", "докладыва", "содокладчик", "докл"]) ? inside : text
    }

    /// «информацию директора Гусевой Т.Н. о сборе материалов», «отчёт Гусевой Т.Н. за 2023 год»: whose information it was.
    private static func informed(_ text: String) -> Speech? {
        let cue = CueText(String(text.prefix(400)))
        guard cue.at(0, "информацию", "доклад", "отчет", "сообщение", "выступление"), cue[1]?.kind == .word,
            let speech = speech(CueText(text).rest(from: 1)),
            speech.name != nil, let said = speech.text,
            CueText(said).at(0, "о", "об", "обо", "за", "по", "на")
        else { return nil }
        return speech
    }

    /// «Докладчики: Корнева А.Ю., Стрелец Т.В.»: who reported together.
    private static func speakers(_ text: String) -> [Speech]? {
        let cue = CueText(text)
        guard cue.at(0, "докладчики", "докладывали", "содокладчики"), cue.at(1, ":") || cue.isDash(1) else {
            return nil
        }
        let people = PersonReader.people(cue.rest(from: 1))
        return people.count > 1 ? people.map { Speech(name: $0.name, position: $0.position) } : nil
    }

    /// «Втюрина О.С., отметила высокий уровень работ; Шишкина Г.М., предложила …»: who spoke, one behind the other.
    private static func several(_ text: String) -> [Speech]? {
        let parts = text.split(separator: ";").map { String($0).trimmed }
        guard parts.count > 1, parts.allSatisfy(NameReader.beginsName) else { return nil }
        let speeches = parts.compactMap(speech)
        return speeches.count == parts.count && speeches.allSatisfy { $0.name != nil && $0.text != nil }
            ? speeches : nil
    }

    /// «Докладчик: Доронина Ж.Ж., директор»: who reports, below what about.
    private static func speaker(_ text: String) -> Speech? {
        let cue = CueText(text)
        // «Докл. Бидаров М.С., начальник управления»
        let isShortened = cue.at(0, "докл", "содокл") && cue.at(1, ".")
        guard cue.at(0, stems: ["докладчик", "содокладчик", "докладывает", "докладывал"]) || isShortened,
            isShortened || cue.at(1, ":") || cue.isDash(1), let person = PersonReader.person(cue.rest(from: 1)),
            person.name != nil
        else { return nil }
        return Speech(name: person.name, position: person.position)
    }

    /// «О плане работы – доцент Васильева Т.Е.», «О плане работы (Васильева Т.Е.)»: the report before who made it.
    private static func reported(_ text: String) -> Speech? {
        let cue = CueText(text)
        let (tokens, names) = NameReader.names(in: text)
        guard cue.beginsTopic, names.count == 1, let name = names.first,
            PersonReader.cleaned(tokens.text(from: name.tokens.upperBound)).isEmpty,
            let mark = cue.words.indices.last(where: { index in
                cue.words[index].tokens.lowerBound < name.tokens.lowerBound
                    && (cue.isDash(index) || cue.at(index, "(", "докладчик", "докл"))
            })
        else { return nil }
        let between = tokens.text(in: cue.words[mark].tokens.upperBound..<name.tokens.lowerBound)
        guard FoldedHeading(between).words.count <= 10, !between.contains(". ") else { return nil }
        let position = PersonReader.cleaned(between)
        let said = cue.text(before: mark).trimmedOfSigns
        return said.isEmpty ? nil : Speech(name: name.text, position: position.isEmpty ? nil : position, text: said)
    }

    /// Whether a text begins with a given name and a patronymic alone.
    private static func namesNoSurname(_ text: String) -> Bool {
        let (tokens, names) = NameReader.names(in: String(text.prefix(200)))
        guard let name = names.first, name.tokens == 0..<2, let second = tokens[1] else { return false }
        return second.text.unicodeScalars.count > 5
            && ["вич", "вна", "ична", "ьич"].contains { second.text.hasSuffix($0) }
    }

    /// A speech with one more line to it.
    private static func joined(_ speech: Speech, _ text: String, isNew: Bool) -> Speech {
        var speech = speech
        guard let known = speech.text else {
            speech.text = text
            return speech
        }
        speech.text = isNew ? known + "\n" + text : CutWord.joined(known, text) ?? known + "\n" + text
        return speech
    }

    /// «(Иванова А.П., Орлов П.С.)», «Иванова А.П., Орлов П.С.»: names and nothing said.
    private static func namesAlone(_ text: String) -> [Speech]? {
        // «(Иванова А.П.)», in some offices «/Иванова А.П./».
        let isBracketed = text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("/") && text.hasSuffix("/")
        let bare = isBracketed ? String(text.dropFirst().dropLast()) : text
        let (tokens, names) = NameReader.names(in: bare)
        if names.isEmpty {
            if bare.utf8.count < text.utf8.count { return surnamesAlone(bare) }
            // «ВЫСТУПИЛИ: Иванова, Петров.»
            let people = SurnameList.people(text)
            return people.count > 1 && people.allSatisfy { $0.position == nil }
                ? people.map { Speech(name: $0.name) } : nil
        }
        guard names.count > 1 || names.count == 1 && bare.utf8.count < text.utf8.count, let last = names.last else {
            return nil
        }
        let isList = zip(names, names.dropFirst()).allSatisfy { left, right in
            let gap = tokens.text(in: left.tokens.upperBound..<right.tokens.lowerBound).trimmed
            return gap == "," || gap == ";" || gap == "и" || gap == ", и"
        }
        let tail = PersonReader.cleaned(tokens.text(from: last.tokens.upperBound))
        let head = PersonReader.cleaned(tokens.text(before: names[0].tokens.lowerBound))
        guard isList, tail.isEmpty, head.isEmpty else { return titled(bare, count: names.count) }
        return names.map { Speech(name: $0.text) }
    }

    /// «д.и.н. Кравцов М.С., к.и.н. Левина О.О.», «Агапова Н.В. – депутат, Сапрыкин И.В. – директор школы»: names with what
    /// they are, and nothing said.
    private static func titled(_ text: String, count: Int) -> [Speech]? {
        let people = PersonReader.people(text)
        let isList = people.allSatisfy { person in
            guard let position = person.position else { return false }
            let cue = CueText(position)
            let isSaid = cue.words.indices.contains { isSaying(cue, $0) && !cue.at($0, "по", "с") }
            return cue.words.count { $0.kind == .word } <= 8 && !isSaid
        }
        guard count > 1, people.count == count, isList, !text.contains(":") else { return nil }
        return people.map { Speech(name: $0.name, position: $0.position) }
    }

    /// «(Носова, Карпов)»: surnames in brackets, as short minutes name who spoke.
    private static func surnamesAlone(_ text: String) -> [Speech]? {
        let fields = text.split(whereSeparator: { ",;".contains($0) }).map { String($0).trimmed }
        let isList = fields.allSatisfy { field in
            let tokens = Tokens(field)
            guard let first = field.unicodeScalars.first, first.isLetter, !first.isLowercaseLetter else { return false }
            return tokens.all.count == 1 && tokens[0]?.kind == .word
                || tokens.all.count == 3 && tokens.isDash(1) && tokens[1]?.followsBlank == false
        }
        return isList && !fields.isEmpty ? fields.map { Speech(name: $0) } : nil
    }

    /// A speech that begins with its speaker; `nil` where no name stands near the beginning.
    static func speech(_ text: String) -> Speech? {
        let (tokens, names) = NameReader.names(in: text)
        if let speech = surnameSpeech(text, tokens) { return speech }
        guard let name = names.first, name.tokens.lowerBound <= 14 else { return nil }
        let before = tokens.text(before: name.tokens.lowerBound)
        guard isPosition(before) else { return nil }
        var position = PersonReader.cleaned(before)
        let behind = tokens.text(from: name.tokens.upperBound)
        let (more, said) = parted(behind)
        if !more.isEmpty { position = position.isEmpty ? more : position + ", " + more }
        return Speech(name: name.text, position: position.isEmpty ? nil : position, text: said.isEmpty ? nil : said)
    }

    /// Whether what stands before a name is a position: short, without a verb's signs and quotation marks left open.
    private static func isPosition(_ text: String) -> Bool {
        let words = FoldedHeading(text).words
        if words.isEmpty { return true }
        guard words.count <= 12, let first = words.first else { return false }
        let others = [
            "о", "об", "обо", "информацию", "доклад", "отчет", "сообщение", "в", "на", "по", "с", "за", "что",
        ]
        return !others.contains(first) && !endsSentence(text) && !text.contains(":")
    }

    /// Whether a sentence ends within a text; the full stop of «зам. зав. по ВМР» ends none.
    private static func endsSentence(_ text: String) -> Bool {
        let tokens = Tokens(text)
        return tokens.all.indices.dropFirst().contains { index in
            guard tokens.at(index, "."), let word = tokens[index - 1], tokens[index + 1]?.followsBlank == true else {
                return false
            }
            return word.text.unicodeScalars.count > 4
        }
    }

    /// What follows a name: the position up to a dash, a colon or «о …», and what was said.
    private static func parted(_ text: String) -> (position: String, said: String) {
        let line = CueText(text)
        var index = 0
        // «(директор школы)»
        if line.at(0, "("), let close = line.words.firstIndex(where: { $0.text == ")" }) {
            let position = PersonReader.cleaned(line.text(before: close + 1))
            // «(предложила доработать раздел 3)» says something, «(директор школы)» what he is.
            if SpeechReader.isSaid(line, 1), line.rest(from: close + 1).isEmpty { return ("", position) }
            return (position, line.rest(from: close + 1))
        }
        if line.isDash(0) || line.at(0, ":") {
            return position(behindDash: line)
        }
        guard line.at(0, ",") else { return ("", line.rest(from: 0)) }
        index = 1
        // «, которая рассказала …», «, о плане»: no position at all.
        if isSaying(line, index) { return ("", line.rest(from: index)) }
        while index < min(line.words.count, 60) {
            let isEnd = line.isDash(index) || line.at(index, ":") || line.at(index, ",") && isSaying(line, index + 1)
            if isEnd {
                return (PersonReader.cleaned(line.text(before: index)), line.rest(from: index))
            }
            // «библиотекой им. А.П. Чехова»: full stops that end no sentence.
            let isCut =
                line.at(index - 1, "им")
                || line[index - 1].map { $0.kind == .word && $0.text.unicodeScalars.count == 1 } ?? false
            if line.at(index, "."), !isCut, index + 1 < line.words.count, line.isCapitalised(index + 1) {
                return (PersonReader.cleaned(line.text(before: index)), line.rest(from: index + 1))
            }
            index += 1
        }
        let words = FoldedHeading(text).words.count
        return words <= 14 ? (PersonReader.cleaned(text), "") : ("", line.rest(from: 0))
    }

    /// «– директора школы – о плане»: a position between two dashes; «– о плане», «– отметила …»: what was said.
    private static func position(behindDash line: CueText) -> (String, String) {
        let end = line.words.indices.dropFirst().prefix(16).first { index in
            line.isDash(index) || line.at(index, ":") || line.at(index, ",") && isSaying(line, index + 1)
        }
        // «– открыла совещание, обозначила цели»: a verb is no position.
        if let next = end, next > 1, !isSaying(line, 1), !isSaid(line, 1) {
            let inner = PersonReader.cleaned(line.text(before: next))
            let words = FoldedHeading(inner).words
            if words.count <= 10, let first = inner.unicodeScalars.first, first.isLowercaseLetter {
                return (inner, line.rest(from: next))
            }
        }
        return ("", line.rest(from: 0))
    }
}
