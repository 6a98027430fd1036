/// Reads a time of the day: «14:30», «14-30», «14.30», «14 ч. 30 мин.», «в 14 часов».
enum TimeReader {
    /// The time that begins at a token, as `14:30`, and the index behind it with the end of a span («14.00 – 16.00»).
    static func time(in tokens: Tokens, at start: Int) -> (time: String, end: Int)? {
        var index = start
        if tokens.at(index, "в", "с", "во") { index += 1 }
        guard let found = clock(tokens, index) else { return nil }
        index = found.end
        if tokens.isDash(index) || tokens.at(index, "до", "по"), let end = clock(tokens, index + 1) { index = end.end }
        return (found.time, index)
    }

    /// The first time in a text.
    static func first(in text: String) -> String? {
        let tokens = Tokens(text)
        return tokens.all.indices.lazy.compactMap { clock(tokens, $0)?.time }.first
    }

    private static func clock(_ tokens: Tokens, _ index: Int) -> (time: String, end: Int)? {
        guard let hour = tokens[index], hour.text.utf8.count <= 2, let hours = hour.value, hours < 24 else {
            return nil
        }
        if let sign = tokens[index + 1], [":", ".", "-", "–", "ч", "час", "часов", "часа"].contains(sign.text) {
            var next = index + 2
            if sign.kind == .word, tokens.at(next, ".") { next += 1 }
            if let minute = tokens[next], minute.kind == .figure, minute.text.utf8.count == 2,
                let minutes = minute.value, minutes < 60, !goesOn(tokens, next + 1)
            {
                var end = next + 1
                if tokens.at(end, "мин", "минут", "минуты", "минута", "ч", "час", "часов") {
                    end += tokens.at(end + 1, ".") ? 2 : 1
                }
                return (written(hours, minutes), end)
            }
            if sign.kind == .word { return (written(hours, 0), next) }
        }
        return nil
    }

    /// Whether a figure goes on: «14.30.2024» is no time.
    private static func goesOn(_ tokens: Tokens, _ index: Int) -> Bool {
        guard let sign = tokens[index], sign.text == ".", let figure = tokens[index + 1] else { return false }
        return figure.kind == .figure && !figure.followsBlank
    }

    private static func written(_ hours: Int, _ minutes: Int) -> String {
        (hours < 10 ? "0" : "") + String(hours) + ":" + (minutes < 10 ? "0" : "") + String(minutes)
    }
}
