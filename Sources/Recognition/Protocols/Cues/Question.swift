/// How a line names the item of the agenda that it is about: «По первому вопросу», «По вопросу № 2 повестки дня», «Вопрос 3.»
struct Question {
    /// The number of the item; `nil` for «по вопросу о …».
    var number: String?
    /// The index of the first word behind.
    var end: Int

    /// Reads the words at the beginning of a line; `nil` where there are none of the kind.
    init?(_ line: CueText, from start: Int = 0) {
        var index = start
        let isOblique = line.at(index, "по", "к")
        if isOblique { index += 1 }
        // «По данному вопросу», «По единственному вопросу повестки»
        if isOblique, line.at(index, "данному", "этому", "указанному", "единственному", "следующему"),
            line.at(index + 1, stems: Question.nouns)
        {
            index += 1
        }
        if let (number, next) = Question.ordinal(line, index), line.at(next, stems: Question.nouns) {
            self.number = number
            index = next + 1
        } else if line.at(index, stems: Question.nouns) {
            index += 1
            var behind = index
            if line.at(behind, "№") { behind += 1 }
            if let (number, next) = Question.ordinal(line, behind) {
                self.number = number
                index = next
            } else if !isOblique {
                return nil
            }
        } else {
            return nil
        }
        if line.at(index, "повестки") { index += line.at(index + 1, "дня", "заседания", "совещания") ? 2 : 1 }
        if number == nil, line.at(index, "№"), let (number, next) = Question.ordinal(line, index + 1) {
            self.number = number
            index = next
        }
        end = index
    }

    private static let nouns = ["вопрос", "пункт"]

    private static let ordinals = [
        "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат",
    ]

    /// «первому», «1», «1-му», «№ 1», «II»: the number and the index behind it.
    private static func ordinal(_ line: CueText, _ index: Int) -> (number: String, end: Int)? {
        guard let word = line[index] else { return nil }
        if word.text == "№" { return ordinal(line, index + 1) }
        if word.kind == .figure {
            guard word.text.utf8.count <= 2 else { return nil }
            let hasEnding =
                line[index + 1].map { line.tokens.isDash($0.tokens.lowerBound) } == true
                && line[index + 2]?.kind == .word && (line[index + 2]?.text.unicodeScalars.count ?? 9) <= 3
            return (word.text, hasEnding ? index + 3 : index + 1)
        }
        if let position = ordinals.firstIndex(where: { word.text.hasPrefix($0) }),
            word.text.unicodeScalars.count <= ordinals[position].unicodeScalars.count + 4
        {
            return (String(position + 1), index + 1)
        }
        guard line.isUppercase(index), let value = Question.roman(word.text) else { return nil }
        return (String(value), index + 1)
    }

    /// The value of a small Roman numeral, also one typed with Cyrillic letters.
    static func roman(_ text: String) -> Int? {
        let values: [Unicode.Scalar: Int] = ["i": 1, "і": 1, "v": 5, "x": 10, "х": 10]
        var total = 0
        var last = 0
        for scalar in text.unicodeScalars.reversed() {
            guard let value = values[scalar.lowercased] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total > 0 && total < 40 ? total : nil
    }
}
