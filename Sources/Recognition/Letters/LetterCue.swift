import ChanceryDocument

/// What a line of a letter begins: salutation, closing phrase, attachments, a reference.
enum LetterCue {
    /// «Уважаемый Илья Сергеевич!», «Уважаемые коллеги!»
    static func isSalutation(_ line: PaperLine) -> Bool {
        let cue = CueText(line.text)
        guard cue.words.count <= 16, line.text.utf8.count < 300, line.label == nil else { return false }
        let isAddressing =
            cue.at(0, stems: ["уважаем", "глубокоуважаем", "многоуважаем"])
            || cue.at(0, "дорогие", "дорогой", "дорогая", "господа", "здравствуйте")
            || cue.at(0, "добрый", "доброе") && cue.at(1, "день", "вечер", "утро")
        guard isAddressing else { return false }
        return line.text.hasSuffix("!") || line.text.hasSuffix(",")
            || line.alignment == .center && !line.text.hasSuffix(".")
    }

    /// «О семинаре», «[О семинаре]», «Касательно семинара», «Приглашение на форум»: the heading of a letter.
    static func isHeading(_ text: String) -> Bool {
        let cue = CueText(text.unframed)
        if cue.beginsTopic || cue.at(0, "касательно") { return true }
        guard (2...25).contains(cue.words.count), cue.isCapitalised(0), !cue.isCapitalised(1),
            !".:;,!".contains(text.last ?? ".")
        else { return false }
        return cue.at(0, "по") && cue.at(1, "вопросу", "вопросам") || headings.contains(cue.words[0].text)
    }

    /// What clerks call letters who write no «О …»: «Ответ на запрос», «Информация о работе», «Ходатайство о награждении».
    private static let headings: Set<String> = [
        "приглашение", "ответ", "информация", "ходатайство", "запрос", "напоминание", "извещение", "уведомление",
        "подтверждение", "предложение", "отчет", "благодарность",
    ]

    private static let verbs: Set<String> = [
        "просим", "просит", "прошу", "направляем", "направляет", "сообщает", "сообщаем", "информирует", "информируем",
        "направляю", "сообщаю", "представляем", "представляю", "представляет", "информирую", "приглашаем", "приглашает",
        "уведомляет", "уведомляем",
    ]

    /// Whether a line says what letters say: «… просит», «… направляем».
    static func says(_ line: PaperLine) -> Bool {
        CueText(String(line.text.prefix(400))).words.contains { verbs.contains($0.text) }
    }

    /// «ИНФОРМАЦИОННОЕ ПИСЬМО», «Сопроводительное письмо», «ХОДАТАЙСТВО»
    static func isKind(_ line: PaperLine) -> Bool {
        let words = CueText(line.text.withoutLetterSpacing).words
        // «ХОДАТАЙСТВО», «Заявление» above the text.
        if words.count == 1, words[0].kind == .word, line.isHeadingLike || CueText(line.text).isUppercase(0) {
            return [
                "письмо", "ходатайство", "заявление", "запрос", "уведомление", "приглашение", "извещение",
                "представление",
            ].contains(words[0].text)
        }
        return words.last?.text == "письмо" && words.count <= 2
            && words.allSatisfy { $0.kind == .word } && (words.count == 1 || words[0].text.hasSuffix("ое"))
    }

    /// «С уважением,», «С глубоким уважением,», «С уважением и надеждой на сотрудничество,»
    static func closing(_ line: PaperLine) -> (phrase: String, rest: String)? {
        let cue = CueText(line.text)
        guard cue.at(0, "с"),
            let noun = (1...2).first(where: {
                cue.at($0, "уважением", "благодарностью", "пожеланиями", "признательностью")
            })
        else { return nil }
        var end = noun + 1
        // More wishes may follow; «С уважением директор школы» goes on with the office at once.
        if noun == 2 && cue.at(2, "пожеланиями") || cue.at(end, "и") {
            while end < cue.words.count, cue[end]?.kind == .word, !cue.isCapitalised(end), end < noun + 6 { end += 1 }
        }
        guard cue.at(end, ",", "!") || cue[end] == nil || cue.words[end].followsTab else {
            return end < cue.words.count && cue.isCapitalised(end) ? (cue.text(before: end), cue.rest(from: end)) : nil
        }
        let isSign = cue.at(end, ",", "!")
        return (
            cue.text(before: isSign ? end + 1 : end).trimmed,
            cue[isSign ? end + 1 : end] == nil ? "" : cue.rest(from: isSign ? end + 1 : end)
        )
    }

    /// «Заранее благодарим.», «Надеемся на сотрудничество.»: polite words in a line of their own, which may stand behind what
    /// is attached.
    static func isThanks(_ line: PaperLine) -> Bool {
        let cue = CueText(line.text)
        guard cue.words.count <= 10, line.label == nil, !line.isBulleted else { return false }
        return cue.at(0, "заранее") && cue.at(1, stems: ["благодар", "признател"])
            || cue.at(0, "благодарим", "благодарю", "надеемся", "надеюсь") && cue.at(1, "за", "на", "вас")
    }

    /// «Приложение: на 2 л. в 1 экз.», «Приложения: 1. …»: what follows the word.
    static func attachments(_ line: PaperLine) -> String? {
        let cue = CueText(line.text)
        guard cue.at(0, "приложение", "приложения") else { return nil }
        if cue.at(1, ":") { return cue.rest(from: 1) }
        if cue.at(1, "на"), cue[2]?.kind == .figure { return cue.rest(from: 1) }
        if cue[1] == nil { return "" }
        return cue[1]?.followsTab == true ? cue.rest(from: 1) : nil
    }

    /// «На № 77 от 10.01.2026»: whether a text begins with the reference to another letter.
    static func isReply(_ text: String) -> Bool { reply(Tokens(text)) != nil }

    /// The index of the number, or of its sign, in the reference to another letter that begins a text: «На № 77 от …», «На Ваш
    /// исх. № 77», «Ваш № 77 от …», «В ответ на № 77 от …»; `nil` where none does.
    static func reply(_ tokens: Tokens) -> Int? {
        let lead = tokens.at(0, "в") && tokens.at(1, "ответ") ? 2 : 0
        let isOn = tokens.at(lead, "на")
        var start = isOn ? lead + 1 : lead
        let isYours = tokens.at(start, "ваш", "ваше")
        if isYours { start += 1 }
        let isOutgoing = isOn && tokens.at(start, "исх", "исходящий")
        if isOutgoing { start += tokens.at(start + 1, ".") ? 2 : 1 }
        if lead == 0, isOn, isYours || isOutgoing { return start }
        guard isOn || lead == 0 && isYours else { return nil }
        if ReferenceReader.isNumberSign(tokens, start) || isOn && tokens.at(start, "n") { return start }
        // «На 15 от 10.01.2026»
        let isDated = tokens.at(start + 1, "от") && DateReader.date(in: tokens, at: start + 2) != nil
        return isOn && tokens[start]?.kind == .figure && isDated ? start : nil
    }
}
