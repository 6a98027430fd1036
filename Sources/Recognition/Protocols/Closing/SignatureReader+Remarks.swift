/// What stands beside the words of a signature: remarks for whoever signs, lines to sign on, telephones.
extension SignatureReader {
    /// The line without «(подпись)», «(расшифровка подписи)», «М.П.», the lines to sign on and the word «Подпись», which
    /// stands in a copy or an extract where the original is signed (ГОСТ Р 7.0.97).
    static func withoutRemarks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            if scalars[index] == "(", let end = scalars[index...].firstIndex(of: ")") {
                let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<end])).lowercased()
                if ["подпись", "расшифровка", "фио", "ф.и.о", "инициалы", "дата", "личная", "фамилия"].contains(where: {
                    inside.contains($0)
                }) {
                    index = end + 1
                    continue
                }
            }
            result.append(scalars[index] == "_" ? "\t" : scalars[index])
            index += 1
        }
        return withoutSigned(String(result)).trimmed
    }

    /// The words that tell that the original is signed: between a role and a name, or in a cell of their own.
    private static let signed: [[String]] = [
        ["расшифровка", "подписи"], ["личная", "подпись"], ["подпись"], ["п", "/", "п"],
    ]

    private static func withoutSigned(_ text: String) -> String {
        let tokens = Tokens(text)
        var result = ""
        var start = 0
        var index = 0
        while index < tokens.all.count {
            if let end = endOfSigned(tokens, at: index) {
                result += tokens.text(in: start..<index) + "\t"
                start = end
                index = end
            } else {
                index += 1
            }
        }
        return start == 0 ? text : result + tokens.text(from: start)
    }

    private static func endOfSigned(_ tokens: Tokens, at index: Int) -> Int? {
        guard
            let words = signed.first(where: { words in
                words.indices.allSatisfy { tokens[index + $0]?.text == words[$0] }
            })
        else { return nil }
        let end = index + words.count
        guard let next = tokens[end] else { return end }
        let gap = tokens.text(in: end..<end)
        if gap.contains("\t") || gap.contains("\n") || gap.contains("  ") || next.text == "/" { return end }
        if index == 0, next.text == ":" { return end + 1 }
        // «Подпись Иванова И.И. заверяю» certifies; «Секретарь подпись С.Ю. Павлова» is signed.
        return index > 0 && NameReader(tokens).end(ofNameAt: end) != nil ? end : nil
    }

    /// A line without the telephone behind its name, and the telephone: «Протокол вел: Семенова А.И., 8 (000) 23-45-67».
    static func withoutPhone(_ text: String) -> (text: String, phone: String?) {
        let (tokens, names) = NameReader.names(in: text)
        guard let name = names.last else { return (text, nil) }
        let tail = tokens.text(from: name.tokens.upperBound)
        // An office may stand between: «…, главный специалист, тел. 2-34-56».
        let comma = tail.lastIndex(of: ",").map { tail.index(after: $0) }
        for start in [tail.startIndex, comma].compactMap(\.self) {
            let phone = String(tail[start...]).trimmedOfSigns
            guard !phone.isEmpty, ContactReader.isPhone(phone) else { continue }
            let kept = String(text.dropLast(tail.count))
            return ((kept + String(tail[..<start])).trimmedOfSigns, phone)
        }
        return (text, nil)
    }
}
