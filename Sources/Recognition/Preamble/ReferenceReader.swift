import ChanceryModels

/// Reads how a document is named: «приказу РОО от 15.02.2019 года № 33».
enum ReferenceReader {
    /// Kinds in the nominative, by the stems that all their cases share.
    private static let kinds: [(stem: String, kind: String)] = [
        ("приказ", "приказ"), ("распоряжени", "распоряжение"), ("постановлени", "постановление"), ("решени", "решение"),
        ("протокол", "протокол"), ("письм", "письмо"), ("положени", "положение"), ("договор", "договор"),
        ("соглашени", "соглашение"), ("программ", "программа"), ("концепци", "концепция"), ("указани", "указание"),
        ("указ", "указ"), ("закон", "закон"), ("порядк", "порядок"), ("план", "план"),
    ]

    /// The kind that a word names in any of its cases.
    static func kind(_ word: String) -> String? {
        kinds.first { word.hasPrefix($0.stem) && word.unicodeScalars.count <= $0.stem.unicodeScalars.count + 3 }?.kind
    }

    /// Kinds cut short, which stamps of schools have no room for: «пр. № 211 от 01.09.2023».
    private static let shortKinds = [
        "пр": "приказ", "прик": "приказ", "расп": "распоряжение", "пост": "постановление", "прот": "протокол",
        "реш": "решение",
    ]

    /// The kind that a token names, whole or cut short before «№» or «от».
    private static func kind(_ tokens: Tokens, at index: Int) -> String? {
        guard let token = tokens[index], token.kind == .word else { return nil }
        if let kind = kind(token.text) { return kind }
        let isCut = tokens.at(index + 1, ".") && (isNumberSign(tokens, index + 2) || tokens.at(index + 2, "от"))
        return isCut ? shortKinds[token.text] : nil
    }

    /// The document named behind a token; `nil` where nothing is said of one.
    static func reference(in tokens: Tokens, from start: Int) -> DocumentReference? {
        guard
            let namedIndex = (start..<tokens.all.count).first(where: { index in
                kind(tokens, at: index) != nil
            })
        else { return undescribed(in: tokens, from: start) }
        // «к программе …, утвержденной приказом директора от … № …»: date and number are those of the act behind.
        let kindIndex = approvingAct(tokens, behind: namedIndex) ?? namedIndex
        var reference = DocumentReference(kind: kind(tokens, at: kindIndex))
        var index = kindIndex + 1
        var issuerEnd = index
        var isNameOver = false
        while index < tokens.all.count {
            if tokens.at(index, "от"), let found = DateReader.date(in: tokens, at: index + 1) {
                reference.date = reference.date ?? found.date
                index = found.end
            } else if let found = DateReader.date(in: tokens, at: index), isNumberSign(tokens, found.end) {
                // «приказу отдела «20» января 2026 г. № 15», as forms with a line for the day have it.
                reference.date = reference.date ?? found.date
                index = found.end
            } else if tokens.at(index, "от"), let end = blankDateEnd(tokens, behind: index) {
                isNameOver = true
                index = end
            } else if isNumberSign(tokens, index),
                reference.date != nil || !isOfIssuer(tokens, index, behind: kindIndex)
            {
                let found = number(in: tokens, behind: index)
                reference.number = reference.number ?? found.number
                index = found.end
            } else if isEnd(tokens, index) || reference.date != nil || reference.number != nil {
                break
            } else {
                isNameOver = isNameOver || namesAgain(tokens, at: index)
                index += 1
                if !isNameOver { issuerEnd = index }
            }
        }
        let hasName = ["программа", "концепция"].contains(reference.kind)
        // «к программе Приморского края «Развитие образования»»: the name stands behind who issued it.
        if hasName, let name = (kindIndex + 1..<issuerEnd).first(where: { tokens.at($0, "«", "\"", "“") }) {
            issuerEnd = name
        }
        // «к программе «Развитие образования»», «к Положению о наставничестве»: its name, not that of who issued it.
        let isNamed =
            tokens.at(kindIndex + 1, "«", "\"", "“") && hasName
            || tokens.at(kindIndex + 1, "о", "об", "обо") || reference.kind == "план"
        if issuerEnd > kindIndex + 1, !isNamed {
            reference.issuer = issuer(tokens.text((kindIndex + 1)...(issuerEnd - 1)))
        }
        if reference.issuer == nil, reference.kind == "протокол" {
            reference.issuer = meeting(tokens, before: kindIndex)
        }
        if reference.issuer == nil, let found = issuerBehind(tokens, from: index) {
            reference.issuer = found.issuer
            // «к протоколу № 3 заседания комитета от 01.03.2024»
            if reference.date == nil { reference.date = DateReader.date(in: tokens, at: found.end + 1)?.date }
        }
        return reference
    }

    /// Who met where minutes are named behind it: «на заседании педагогического совета / протокол № 1 от 30.08.2024».
    private static func meeting(_ tokens: Tokens, before kindIndex: Int) -> String? {
        let start = (0..<max(0, kindIndex - 1)).last { index in
            tokens.at(index, "на") && tokens[index + 1].map { $0.text.hasPrefix("заседани") } ?? false
        }
        guard let start, start + 2 < kindIndex else { return nil }
        // «педагогического совета МБДОУ № 3»
        let words = (start + 2..<kindIndex).prefix {
            tokens.all[$0].kind == .word || tokens.at($0, "«", "»", "-", "№") || tokens.at($0 - 1, "№")
        }
        guard let last = words.last else { return nil }
        return issuer(tokens.text((start + 2)...last))
    }

    /// The act by which the document that a token names was approved: «программе …, утвержденной приказом …».
    private static func approvingAct(_ tokens: Tokens, behind start: Int) -> Int? {
        (start + 1..<max(start + 1, tokens.all.count - 1)).first { index in
            let text = tokens.all[index].text
            guard text.hasPrefix("утвержденн") || text.hasPrefix("принят") else { return false }
            return tokens[index + 1].map { $0.kind == .word && kind($0.text) != nil } ?? false
        }.map { $0 + 1 }
    }

    /// Whether an act is named once more, with its date and number, which is no part of who issued it: «решением коллегии
    /// (протокол от 20.12.2024 № 6)», «приказом заведующего / Приказ от 14.04.2025 № 10».
    private static func namesAgain(_ tokens: Tokens, at index: Int) -> Bool {
        if tokens.at(index, "("), let word = tokens[index + 1] { return word.text.hasPrefix("протокол") }
        guard let word = tokens[index], word.kind == .word, kind(word.text) == word.text else { return false }
        return tokens.at(index + 1, "от") && DateReader.date(in: tokens, at: index + 2) != nil
            || isNumberSign(tokens, index + 1)
    }

    /// The index behind a date that is not filled in but for its year: «от «__» ______ 2021 г.».
    private static func blankDateEnd(_ tokens: Tokens, behind start: Int) -> Int? {
        var index = start + 1
        while let token = tokens[index], token.kind == .sign, token.text != "№" { index += 1 }
        guard let year = tokens[index]?.value, (1900...2199).contains(year) else { return nil }
        index += 1
        if tokens.at(index, "г", "год", "года") { index += 1 }
        return tokens.at(index, ".") ? index + 1 : index
    }

    /// Whether a number sign stands in the name of who issued an act, because the act has one of its own behind it, or it stands in
    /// quotes: «приказу школы № 3 от 15.01.2026 № 5», «приказу СОШ № 3 № 145 от 01.09.2025», «приказом МБДОУ «Сад № 12» от …».
    private static func isOfIssuer(_ tokens: Tokens, _ sign: Int, behind kind: Int) -> Bool {
        let depth = (kind..<sign).reduce(0) { $0 + (tokens.at($1, "«") ? 1 : tokens.at($1, "»") ? -1 : 0) }
        if depth > 0 { return true }
        let isDated = isDated(tokens, behind: sign)
        return (sign + 1..<min(tokens.all.count, sign + 40)).contains { index in
            tokens.at(index, "от")
                ? DateReader.date(in: tokens, at: index + 1).map { isNumberSign(tokens, $0.end) } ?? false
                : !isDated && isNumberSign(tokens, index) && Self.isDated(tokens, behind: index)
        }
    }

    /// Whether the day of an act follows the number behind a sign: «№ 145 от 01.09.2025».
    private static func isDated(_ tokens: Tokens, behind sign: Int) -> Bool {
        let end = number(in: tokens, behind: sign).end
        return tokens.at(end, "от") && DateReader.date(in: tokens, at: end + 1) != nil
    }

    /// A date and a number without a kind: «к № 33 от 15.02.2019».
    private static func undescribed(in tokens: Tokens, from start: Int) -> DocumentReference? {
        var reference = DocumentReference()
        var index = start
        while index < tokens.all.count {
            if tokens.at(index, "от"), let found = DateReader.date(in: tokens, at: index + 1) {
                reference.date = found.date
                index = found.end
            } else if isNumberSign(tokens, index) {
                let found = number(in: tokens, behind: index)
                reference.number = found.number
                index = found.end
            } else {
                index += 1
            }
        }
        return reference.date == nil ? nil : reference
    }

    /// «№», or a lone «N» typed for it before a figure.
    static func isNumberSign(_ tokens: Tokens, _ index: Int) -> Bool {
        tokens.at(index, "№") || tokens.at(index, "n") && tokens[index + 1]?.kind == .figure
    }

    /// Where the name of a document ends: at its title, or at a bracket.
    private static func isEnd(_ tokens: Tokens, _ index: Int) -> Bool {
        if tokens.at(index, ")", ";") { return true }
        // «приказу «Об утверждении …»»: the title; «МБУ «ЦБС»» is the issuer's name.
        guard tokens.at(index, "«", "\"", "“"), let next = tokens[index + 1] else { return false }
        return ["о", "об", "обо"].contains(next.text)
    }

    /// The number behind «№», up to the next blank; `nil` for a blank line left to be filled in.
    private static func number(in tokens: Tokens, behind sign: Int) -> (number: String?, end: Int) {
        var index = sign + 1
        var last = sign
        while let token = tokens[index], index == sign + 1 || !token.followsBlank,
            !["«", "»", "\"", ")", ";", ","].contains(token.text)
        {
            last = index
            index += 1
        }
        guard last > sign else { return (nil, index) }
        var text = tokens.text((sign + 1)...last).trimmed
        while text.hasSuffix(".") { text.removeLast() }
        let isFilledIn = text.unicodeScalars.contains { $0.isDigit || $0.isLetter }
        return (isFilledIn ? text : nil, index)
    }

    private static func issuer(_ text: String) -> String? {
        var issuer = text.collapsed
        while let last = issuer.unicodeScalars.last, last == "," || last == "_" || last == "." && issuer.utf8.count < 3
        {
            issuer.unicodeScalars.removeLast()
        }
        issuer = issuer.trimmed
        // A blank for a date that is not filled in: «от ______».
        for tail in [" от", " от «", " от \""] where issuer.hasSuffix(tail) { issuer.removeLast(tail.count) }
        return issuer.unicodeScalars.contains(where: \.isLetter) && issuer != "от" ? issuer : nil
    }

    /// «приказу от 15.02.2019 № 33 Отдела образования»: the issuer behind the number, up to a date.
    private static func issuerBehind(_ tokens: Tokens, from index: Int) -> (issuer: String?, end: Int)? {
        guard let token = tokens[index], token.kind == .word, !["о", "об", "от", "к", "и"].contains(token.text) else {
            return nil
        }
        var end = index
        while end < tokens.all.count, !isEnd(tokens, end),
            !(tokens.at(end, "от") && DateReader.date(in: tokens, at: end + 1) != nil)
        {
            end += 1
        }
        return (issuer(tokens.text(index...(end - 1))), end)
    }
}
