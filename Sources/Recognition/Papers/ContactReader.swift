import ChanceryDocument
import ChanceryModels

/// Tells telephone numbers and e-mail addresses from other text, and reads who drew a paper up.
enum ContactReader {
    /// Whether a text is a telephone number or an e-mail address with hardly anything beside it.
    static func isContact(_ text: String) -> Bool { isEmail(text) || isPhone(text) }

    /// Whether a text holds an e-mail address.
    static func isEmail(_ text: String) -> Bool {
        text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
        }
    }

    /// Whether a text is a telephone number, perhaps behind «тел.» and before «доб. 12».
    static func isPhone(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        let digits = scalars.count(where: \.isDigit)
        let isNamed = CueText(text).at(0, "тел", "телефон", "факс")
        guard digits >= (isNamed ? 3 : 5), scalars.count(where: \.isLetter) <= 14, text.utf8.count < 120 else {
            return false
        }
        let tokens = Tokens(text)
        if tokens.all.indices.contains(where: { DateReader.date(in: tokens, at: $0) != nil }) { return false }
        if tokens.all.contains(where: { $0.text == "№" }) { return false }
        let words = tokens.all.filter { $0.kind == .word }.map(\.text)
        let known = ["тел", "телефон", "факс", "доб", "моб", "т", "ф", "раб", "вн", "сот", "телефоны"]
        return words.allSatisfy { known.contains($0) }
    }

    /// The number without «тел.» and the like before it.
    static func phone(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { $0.isDigit || $0 == "+" || $0 == "(" }) else { return text }
        return String(scalars[start...]).trimmed.withoutClosingStop
    }

    /// The lines at the end of a paper that tell who drew it up; `nil` where none does.
    static func executorRange(in lines: ArraySlice<PaperLine>) -> Range<Int>? {
        for start in lines.indices {
            guard let own = ownLines(of: lines, from: start) else { continue }
            var end = start + own
            while end < lines.endIndex, end - start < 5,
                isContact(lines[end].text) || lines[end].text.utf8.count < 160 && holdsContact(lines[end].text)
                    || lines[end - 1].text.hasSuffix(",") && lines[end].text.utf8.count < 160
                    || lines[end].continuesParagraph && !lines[end].text.contains("\t")
            {
                end += 1
            }
            return start..<end
        }
        return nil
    }

    /// Who drew a paper up, where the mark stands at the foot of the page (ГОСТ Р 7.0.97, реквизит 25); a footer that only
    /// gives an address names nobody.
    static func executor(inFootersOf document: Document) -> Executor? {
        for footer in document.footers.reversed() {
            let lines = PaperStory(footer) { _ in false }.lines
            guard lines.count <= 8, let range = executorRange(in: lines[...]), range.lowerBound == 0 else { continue }
            let found = executor(lines[range])
            if found.name != nil { return found }
        }
        return nil
    }

    /// How many lines of a mark stand above its contacts, where one begins at a line: the name, the office and the
    /// department; `nil` where none begins.
    private static func ownLines(of lines: ArraySlice<PaperLine>, from index: Int) -> Int? {
        let text = lines[index].text
        guard text.utf8.count < 400 else { return nil }
        let cue = CueText(text)
        if let label = executorLabel(cue) {
            if cue[label] != nil { return 1 }
            // «Проект приказа подготовил: / Зам. директора О.М. Бабич»
            let isNamed = index + 1 < lines.endIndex && !NameReader.names(in: lines[index + 1].text).names.isEmpty
            if isNamed { return 2 }
        }
        let (tokens, names) = NameReader.names(in: text)
        guard let name = names.first else { return nil }
        let behind = tokens.text(from: name.tokens.upperBound).trimmed
        guard name.tokens.lowerBound == 0 else {
            // «ведущий специалист Лосева И.П. 22-33-44»; who signs has his initials first.
            let office = text.prefix(1).uppercased() + text.dropFirst()
            let isOffice =
                SignatureStart.namesOffice(CueText(office)) && !cue.at(0, stems: ["председател", "секретар"])
            let isMark = isOffice && !text.contains("\t") && !text.contains("__") && isPhone(behind)
            return isMark && tokens[name.tokens.lowerBound]?.text.unicodeScalars.count != 1
                || index + 1 == lines.endIndex && isContact(text) ? 1 : nil
        }
        // «Лосева И.П. 22-33-44», «Лосева И.П., методист, 22-33-44»
        if holdsContact(text) || isPhone(behind) { return 1 }
        guard !text.contains("\t") else { return nil }
        return linesAboveContact(lines, from: index, isAlone: behind.isEmpty || behind == ",")
    }

    /// «Юдин Семён Петрович / Отдел проектов, консультант / 8 (000) 33-10-10»: the name, the lines with what he is and where,
    /// up to his contacts (ГОСТ Р 7.0.97, реквизит 25); `nil` where no contacts follow.
    private static func linesAboveContact(
        _ lines: ArraySlice<PaperLine>, from index: Int, isAlone: Bool
    ) -> Int? {
        // «И.И. Иванов / Директор школы / 2-11-33» has signed; behind who drew the paper up the surname comes first.
        let isInitialFirst = Tokens(lines[index].text)[0]?.text.unicodeScalars.count == 1
        for next in (index + 1)..<max(index + 1, min(index + 4, lines.endIndex)) {
            let line = lines[next]
            guard line.text.utf8.count < 160, NameReader.names(in: line.text).names.isEmpty,
                executorLabel(CueText(line.text)) == nil
            else { return nil }
            if holdsContact(line.text) { return next - index }
            let isOpen = lines[next - 1].text.hasSuffix(",")
            let isOffice = isAlone && (line.beginsSmall || !isInitialFirst && !line.followsGap)
            guard isOpen || isOffice, line.numbered.number == nil, !line.text.contains("\t"),
                !".:;".contains(line.text.last ?? ".")
            else { return nil }
        }
        return nil
    }

    /// Whether a line tells whom to ask: «Контактное лицо: …».
    static func namesContact(_ line: PaperLine) -> Bool {
        let cue = CueText(line.text)
        return cue.at(0, "контактное") && cue.at(1, "лицо")
    }

    /// The index behind «Исп.», «Исполнитель:», «Приказ подготовила:».
    private static func executorLabel(_ cue: CueText) -> Int? {
        if cue.at(0, "исп", "исполнитель") { return 1 }
        if cue.at(0, "контактное"), cue.at(1, "лицо"), cue.at(2, ":") { return 3 }
        let stems = ["подготовил", "составил"]
        if cue.at(0, stems: stems), cue.at(1, ":") { return 1 }
        guard cue.at(0, "приказ", "распоряжение", "письмо", "проект", "документ") else { return nil }
        let verb = cue.at(0, "проект") && cue.at(1, "приказа", "распоряжения", "постановления", "письма") ? 2 : 1
        guard cue.at(verb, stems: stems) else { return nil }
        return cue.at(verb + 1, ":") ? verb + 2 : verb + 1
    }

    /// Whether a field of a text is a contact.
    private static func holdsContact(_ text: String) -> Bool { fields(text).contains(where: isContact) }

    /// The parts of a line between commas, tabs and breaks; a comma inside of brackets parts nothing.
    private static func fields(_ text: String) -> [String] {
        text.split(whereSeparator: { ",;\t\n".contains($0) }).map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// Who drew the paper up.
    static func executor(_ lines: ArraySlice<PaperLine>) -> Executor {
        var executor = Executor()
        for line in lines {
            var text = line.text
            let cue = CueText(text)
            if let label = executorLabel(cue) { text = cue.rest(from: label) }
            for field in fields(text) { take(field, into: &executor) }
        }
        return executor
    }

    /// Who drew a paper up, where his name alone stands below the signatures and was taken for one: «Крамар Ольга Петровна».
    ///
    /// Who signs has an office before his name, and his initials first (ГОСТ Р 7.0.97, реквизиты 22 and 25).
    static func executor(takenFor signatures: inout [Signature]) -> Executor? {
        guard signatures.count > 1, let last = signatures.last, last.position == nil, last.electronic == nil,
            let name = last.name, NameReader.isName(name)
        else { return nil }
        let words = Tokens(name).all.filter { $0.kind == .word }
        let isSurnameFirst = words.count == 3 && (words.first?.text.unicodeScalars.count ?? 0) > 1
        // «Ольга Петровна Крамар» has the surname last.
        guard isSurnameFirst, let end = words.last,
            end.text.unicodeScalars.count == 1 || NameReader.isPatronymic(end.text)
        else { return nil }
        signatures.removeLast()
        return Executor(name: name)
    }

    /// «отдел кадров», «учебно-методическое управление»
    static func isUnit(_ field: String) -> Bool {
        let cue = CueText(field)
        let noun = cue.words.firstIndex { word in
            !["ое", "ый", "ий", "ая", "о", "-"].contains { word.text.hasSuffix($0) }
        }
        return noun.map { cue.at($0, stems: ["отдел", "управлени", "сектор", "департамент", "центр", "служб"]) }
            ?? false
    }

    private static func take(_ field: String, into executor: inout Executor) {
        if isEmail(field) {
            executor.email = executor.email ?? String(field.split(separator: " ").last { $0.contains("@") } ?? "")
        } else if isPhone(field) {
            executor.phone = executor.phone.map { $0 + ", " + phone(field) } ?? phone(field)
        } else if CueText(field).at(0, "доб", "вн"), let phone = executor.phone,
            field.unicodeScalars.contains(where: \.isDigit)
        {
            // «+7 (495) 969-26-17, доб. 1204»
            executor.phone = phone + ", " + field
        } else if executor.name == nil, let name = NameReader.names(in: field).names.first {
            executor.name = name.text
            takeAround(name.text, of: field, into: &executor)
        } else if isUnit(field) {
            executor.unit = executor.unit ?? field
        } else {
            executor.position = executor.position.map { $0 + ", " + field } ?? field
        }
    }

    /// What stands beside a name without a comma: «методист Кузнецова М.И. 8 (000) 00-00-00».
    private static func takeAround(_ name: String, of field: String, into executor: inout Executor) {
        let (tokens, names) = NameReader.names(in: field)
        guard let range = names.first?.tokens else { return }
        for part in [tokens.text(before: range.lowerBound), tokens.text(from: range.upperBound)].map(\.trimmed) {
            let words = isPhone(part) ? part : PersonReader.cleaned(part)
            if !words.isEmpty, NameReader.names(in: words).names.isEmpty { take(words, into: &executor) }
        }
    }
}

extension String {
    /// The text without a full stop at its end.
    var withoutClosingStop: String { hasSuffix(".") ? String(dropLast()).trimmed : self }
}
