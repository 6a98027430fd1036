import ChanceryModels

/// Reads the visas of an act: «Юрист        Г.Г. Орлов        03.04.2026», in lines or in the table of a «Лист согласования»
/// (ГОСТ Р 7.0.97, реквизит 21).
///
/// Columns stand in any order and blank cells have no field, so that what a field holds tells what it is.
enum VisaReader {
    /// The visas that lines have, the words «Визы» or «Лист согласования» first.
    static func visas(_ lines: [PaperLine]) -> (visas: [Visa], leftOut: [PaperLine]) {
        var visas: [Visa] = []
        var leftOut: [PaperLine] = []
        for line in lines {
            let text = withoutLabel(line.text)
            if text.isEmpty || isHeader(line) { continue }
            if let visa = visa(text) {
                visas.append(visa)
            } else if let last = visas.indices.last, visas[last].date == nil || visas[last].remark == nil {
                add(text, to: &visas[last])
            } else {
                leftOut.append(line)
            }
        }
        return (visas, leftOut)
    }

    /// What follows «Визы:», «Визы согласования:»; nothing behind «Лист согласования».
    private static func withoutLabel(_ text: String) -> String {
        let cue = CueText(text)
        if cue.at(0, "лист"), cue.at(1, "согласования", "визирования") { return "" }
        guard cue.at(0, "визы", "виза") else { return text }
        return cue.rest(from: cue.at(1, "согласования") ? 2 : 1)
    }

    /// «Должность | Ф.И.О. | Замечания | Дата, подпись»
    private static func isHeader(_ line: PaperLine) -> Bool {
        guard line.isRow, NameReader.names(in: line.text).names.isEmpty else { return false }
        let words = FoldedHeading(line.text).words
        return words.contains { ["должность", "подпись", "фио", "виза"].contains($0) }
    }

    /// The visa of a line with a name; what stands before the name is the position, what stands behind it a remark.
    private static func visa(_ text: String) -> Visa? {
        var visa = Visa()
        var before: [String] = []
        var behind: [String] = []
        for field in HeadFacts.fields(of: text.replacing("_", with: "\t")) {
            // The number of the row; days have more figures.
            if field.isFigure, field.unicodeScalars.count < 5 { continue }
            let (tokens, names) = NameReader.names(in: field)
            if visa.name == nil, let name = names.first {
                visa.name = name.text
                before.append(PersonReader.cleaned(tokens.text(before: name.tokens.lowerBound)))
                // «Е.Е. Куц 04.02.2026», «Е.Е. Куц, юрист»
                take(tokens.text(from: name.tokens.upperBound).trimmedOfSigns, into: &visa, or: &before)
            } else if visa.name == nil {
                take(PersonReader.cleaned(field), into: &visa, or: &before)
            } else {
                take(PersonReader.cleaned(field), into: &visa, or: &behind)
            }
        }
        guard visa.name != nil else { return nil }
        let position = before.filter { !$0.isEmpty }.joined(separator: ", ")
        let remark = behind.filter { !$0.isEmpty }.joined(separator: ", ")
        visa.position = position.isEmpty ? nil : position
        visa.remark = remark.isEmpty ? nil : remark
        return visa
    }

    /// Takes a day, or words.
    private static func take(_ text: String, into visa: inout Visa, or words: inout [String]) {
        var facts = HeadFacts()
        if visa.date == nil, facts.take(text).isEmpty, let date = facts.date {
            visa.date = date
        } else {
            words.append(text)
        }
    }

    /// A line below a visa: the day and the remark.
    private static func add(_ text: String, to visa: inout Visa) {
        let tokens = Tokens(text)
        var remark = text
        if visa.date == nil, let found = DateReader.date(in: tokens, at: 0) {
            visa.date = found.date
            remark = tokens.text(from: found.end).trimmedOfSigns
        }
        if visa.remark == nil, !remark.isEmpty { visa.remark = remark }
    }
}
