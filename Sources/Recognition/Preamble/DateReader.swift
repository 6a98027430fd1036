import ChanceryModels

/// Reads a day in the midst of a line: «15.02.2019», «15 февраля 2019 г.», «« 15 » февраля 2019 года».
enum DateReader {
    /// The day that begins at a token, and the index behind it and behind «г.», «года».
    static func date(in tokens: Tokens, at start: Int) -> (date: CalendarDate, end: Int)? {
        var index = start
        let isQuoted = tokens.at(index, "«", "\"", "“", "„")
        if isQuoted { index += 1 }
        guard let day = tokens[index]?.value else { return nil }
        index += 1
        if isQuoted, tokens.at(index, "»", "\"", "”", "“") { index += 1 }
        let month: Int
        let year: Int
        if tokens.at(index, "."), let numbered = tokens[index + 1]?.value, tokens.at(index + 2, "."),
            let figure = tokens[index + 3], let value = figure.value
        {
            month = numbered
            year = figure.text.utf8.count == 2 ? 2000 + value : value
            index += 4
        } else if let word = tokens[index], word.kind == .word, let named = Tokens.month(word.text),
            let value = tokens[index + 1]?.value
        {
            month = named
            year = value
            index += 2
        } else {
            return nil
        }
        guard (1900...2199).contains(year), let date = CalendarDate(year: year, month: month, day: day) else {
            return nil
        }
        if tokens.at(index, "г", "года", "год", "гг") {
            index += 1
            if tokens.at(index, "."), tokens.at(index - 1, "г") { index += 1 }
        }
        return (date, index)
    }
}
