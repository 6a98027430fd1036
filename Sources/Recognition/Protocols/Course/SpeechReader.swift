import ChanceryModels

/// Reads what was reported or said: «Иванову А.П., директора школы, – о плане мероприятий».
struct SpeechReader {
    private(set) var speeches: [Speech] = []
    /// The typed number or dash that was left off where the text of the last speech begins; if another follows, they list
    /// what is said.
    private var firstMark = ""

    /// Reads the lines behind «СЛУШАЛИ:» or «ВЫСТУПИЛИ:».
    static func speeches(_ lines: [PaperLine]) -> [Speech] {
        var reader = SpeechReader()
        for line in lines {
            for part in line.enumeratedParts {
                let known = reader.speeches.count
                reader.read(part)
                let isNew = reader.speeches.count > known
                if isNew { reader.firstMark = reader.speeches.last?.name == nil ? part.typedMark : "" }
            }
        }
        return reader.speeches
    }

    private mutating func read(_ line: PaperLine) {
        // A row of a table that a report shows is a part of it, whoever is named there.
        if line.isRow, let last = speeches.last, last.text != nil, !isRowOfSpeaker(line.text),
            let known = speeches.popLast()
        {
            var longer = known
            longer.text = (known.text.map { $0 + "\n" } ?? "") + line.shown
            speeches.append(longer)
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
        if let several = SpeechReader.several(text) ?? SpeechReader.together(text) ?? SpeechReader.inTurn(text) {
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
            speeches.append(joined(known, text, line))
            return
        }
        if let speech = SpeechReader.speaker(text) ?? SpeechReader.reported(text) {
            speeches.append(speech)
        } else if let speech = SpeechReader.speech(text) {
            speeches.append(speech)
        } else if let last = speeches.popLast() {
            speeches.append(joined(last, text, line))
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
        if cue.beginsTopic, let speech = worded(text) { return speech }
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

    /// «О плане работы. Докладчик – Котов К.К.», «О плане работы (докладчик Котов К.К., методист)»: with the word for who reports.
    private static func worded(_ text: String) -> Speech? {
        let parted = AgendaTopic.parted(text)
        guard let speaker = parted.speaker,
            CueText(speaker).at(0, "докладчик", "докладывает", "докладывал", "докладывала"),
            NameReader.names(in: speaker).names.count == 1,
            let person = PersonReader.person(CueText(speaker).rest(from: 1)),
            FoldedHeading(person.position ?? "").words.count <= 12
        else { return nil }
        return Speech(name: person.name, position: person.position, text: parted.topic)
    }

    /// Whether a text begins with a given name and a patronymic alone.
    private static func namesNoSurname(_ text: String) -> Bool {
        let (tokens, names) = NameReader.names(in: String(text.prefix(200)))
        guard let name = names.first, name.tokens == 0..<2, let second = tokens[1] else { return false }
        return second.text.unicodeScalars.count > 5
            && ["вич", "вна", "ична", "ьич"].contains { second.text.hasSuffix($0) }
    }

    /// A speech with one more line to it: «В плане три раздела: / 1. Обучение; / 2. Контроль», typed numbers and dashes kept.
    private mutating func joined(_ speech: Speech, _ text: String, _ line: PaperLine) -> Speech {
        var speech = speech
        guard let known = speech.text else {
            // «СЛУШАЛИ: Иванову А.П. / – о плане»: a dash may only lead to what is said.
            firstMark = line.typedMark
            speech.text = text
            return speech
        }
        guard line.numbered.number != nil || line.isBulleted else {
            speech.text = CutWord.joined(known, text) ?? known + "\n" + text
            return speech
        }
        speech.text = firstMark + known + "\n" + line.typedMark + text
        firstMark = ""
        return speech
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
