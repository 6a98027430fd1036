import ChanceryDocument

/// Reads the items of an agenda, without their numbers.
struct AgendaReader {
    private(set) var items: [String] = []
    /// Whether any item was numbered or had a bullet; lines without go on with it then.
    private var isListed = false

    /// Reads a passage of the agenda.
    mutating func read(_ passage: Passage) {
        for entry in passage.entries {
            switch entry {
            case .table(let table, _): read(table)
            case .line(let line): for part in line.enumeratedParts { read(part) }
            }
        }
    }

    private mutating func read(_ line: PaperLine) {
        let numbered = line.numbered
        if numbered.number != nil || line.label != nil || line.isBulleted {
            // A bullet below a numbered item is a part of it: its speaker, its sub-item.
            if line.isBulleted, isListed, !items.isEmpty, hasNumbers {
                goOn(with: line.text, behind: "\n")
                return
            }
            isListed = true
            hasNumbers = hasNumbers || !line.isBulleted
            items.append(numbered.rest)
        } else if let question = questionText(line.text) {
            isListed = true
            hasNumbers = true
            items.append(question)
        } else if line.continuesParagraph || continues(line) {
            goOn(with: line.text, behind: "\n")
        } else {
            items.append(line.text)
        }
    }

    private var hasNumbers = false

    /// What follows «Вопрос 1.»
    private func questionText(_ text: String) -> String? {
        let cue = CueText(text)
        guard cue.at(0, "вопрос"), let question = Question(cue), question.number != nil else { return nil }
        let rest = cue.rest(from: question.end)
        return rest.isEmpty ? nil : rest
    }

    private mutating func goOn(with text: String, behind separator: String) {
        guard let last = items.popLast() else {
            items.append(text)
            return
        }
        items.append(CutWord.joined(last, text) ?? last + separator + text)
    }

    /// Whether a line goes on with the item before it: in small letters, in brackets, or with who reports.
    private func continues(_ line: PaperLine) -> Bool {
        guard !items.isEmpty else { return false }
        if line.beginsSmall { return true }
        let cue = CueText(String(line.text.prefix(80)))
        if cue.at(0, stems: ["докладчик", "докладыва", "содокладчик", "выступающ", "выступает", "ответственн", "отв"])
            || cue.at(0, "докл", "содокл") && cue.at(1, ".", ":")
        {
            return true
        }
        if line.text.hasPrefix("(") { return true }
        // «Доклад директора Лупоядова В.Н.», «Сообщение заведующей библиотекой …» below a numbered item.
        if hasNumbers, cue.at(0, stems: ["доклад", "сообщени", "информаци", "содоклад", "отчет"]),
            !NameReader.names(in: line.text).names.isEmpty
        {
            return true
        }
        return isListed && NameReader.names(in: line.text).names.first?.tokens.lowerBound == 0
    }

    private mutating func read(_ table: Table) {
        guard let headed = MinutesTable(table) else { return }
        for row in headed.bodyRows {
            let texts = headed.texts(ofRow: row)
            guard let item = texts.first(where: { $0.role == .question }) else { continue }
            let speakers = texts.filter { $0.role == .speaker || $0.role == .responsible }.flatMap(\.paragraphs)
            items.append((item.paragraphs + speakers).joined(separator: "\n"))
        }
    }
}
