import ChanceryModels

/// Several speakers in one line.
extension SpeechReader {
    /// «Громова Е.В. о плане работы»: who reported, and on what, which no agenda says.
    static func namesTopic(_ text: String) -> Bool {
        speech(text)?.text.map { CueText($0).beginsTopic } ?? false
    }

    /// «Докладчики: Корнева А.Ю., Стрелец Т.В.»: who reported together.
    static func speakers(_ text: String) -> [Speech]? {
        let cue = CueText(text)
        guard cue.at(0, "докладчики", "докладывали", "содокладчики"), cue.at(1, ":") || cue.isDash(1) else {
            return nil
        }
        let people = PersonReader.people(cue.rest(from: 1))
        return people.count > 1 ? people.map { Speech(name: $0.name, position: $0.position) } : nil
    }

    /// «Втюрина О.С., отметила высокий уровень работ; Шишкина Г.М., предложила …»: who spoke, one behind the other.
    static func several(_ text: String) -> [Speech]? {
        let parts = text.split(separator: ";").map { String($0).trimmed }
        guard parts.count > 1, parts.allSatisfy(NameReader.beginsName) else { return nil }
        let speeches = parts.compactMap(speech)
        return speeches.count == parts.count && speeches.allSatisfy { $0.name != nil && $0.text != nil }
            ? speeches : nil
    }

    /// «Петров П.П. – предложил усилить контроль. Иванова А.А., учитель, поддержала его.»: who spoke in turn, in one paragraph.
    static func inTurn(_ text: String) -> [Speech]? {
        guard text.utf8.count < 20_000 else { return nil }
        let (tokens, names) = NameReader.names(in: text)
        let starts = names.map(\.tokens).filter { name in
            let isFirst = name.lowerBound == 0
            // The full stop of initials ends no sentence: «по просьбе Зуевой И.П. Петров П.П. предложил …».
            let endsSentence =
                tokens.at(name.lowerBound - 1, ".", "!", "?") && (tokens[name.lowerBound - 2]?.text.count ?? 0) > 1
            return (isFirst || endsSentence) && speaks(tokens, behind: name.upperBound)
        }
        guard starts.count > 1, starts[0].lowerBound == 0 else { return nil }
        let ends = starts.dropFirst().map(\.lowerBound) + [tokens.all.count]
        let speeches = zip(starts, ends).compactMap { speech(tokens.text(in: $0.lowerBound..<$1).trimmed) }
        return speeches.count == starts.count && speeches.allSatisfy { $0.text != nil } ? speeches : nil
    }

    /// Whether a verb of saying stands close behind a name: «– предложил», «, учитель, поддержала», «отметила».
    private static func speaks(_ tokens: Tokens, behind end: Int) -> Bool {
        let line = CueText(String(tokens.text(from: end).prefix(120)))
        for (index, word) in line.words.prefix(12).enumerated() {
            if [".", ";", "«"].contains(word.text) { return false }
            let isOpen = index == 0 || line.at(index - 1, ",", ":", ")") || line.isDash(index - 1)
            if isOpen, isSaid(line, index) { return true }
        }
        return false
    }

    /// «Сафонова И.Д. и Миронюк П.С., доложили о готовности», «Тимофееву Л.Л. (Луговская СОШ) и Шмакову Г.Г. об опыте»: what
    /// they said together stands behind the last.
    static func together(_ text: String) -> [Speech]? {
        let (tokens, names) = NameReader.names(in: String(text.prefix(800)))
        guard names.count > 1, names[0].tokens.lowerBound == 0 else { return nil }
        var speeches: [Speech] = []
        for (index, name) in names.enumerated() {
            var end = name.tokens.upperBound
            var position: String?
            if tokens.at(end, "("), let close = tokens.all[end...].firstIndex(where: { $0.text == ")" }) {
                position = PersonReader.cleaned(tokens.text(end...close))
                end = close + 1
            }
            speeches.append(Speech(name: name.text, position: position))
            if index + 1 < names.count {
                let gap = tokens.text(in: end..<names[index + 1].tokens.lowerBound).trimmed
                if [",", ";", "и", ", и"].contains(gap) { continue }
                // A name that is said by the ones before it.
                guard index > 0 else { return nil }
            }
            let said = CueText(Tokens(text).text(from: end).trimmedOfSigns)
            let isSaidByAll = said[0]?.text.hasSuffix("ли") == true && isSaid(said, 0)
            guard isSaidByAll || said.beginsTopic else { return nil }
            speeches[index].text = said.rest(from: 0)
            return speeches
        }
        return nil
    }

    /// «(Иванова А.П., Орлов П.С.)», «Иванова А.П., Орлов П.С.»: names and nothing said.
    static func namesAlone(_ text: String) -> [Speech]? {
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
}
