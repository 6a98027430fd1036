/// What the meeting was about, where the heading says so.
extension MinutesTitle {
    /// Takes the topic off the end of a heading in one line: «Протокол совещания «Развитие школьных библиотек»».
    mutating func takeClosingQuotation() {
        guard topic == nil, text.hasSuffix("»"), let start = text.firstIndex(of: "«") else { return }
        let quoted = String(text[start...])
        let head = String(text[..<start]).trimmed
        guard quoted.unquoted != quoted, !head.isEmpty, !OrganisationWords.names(quoted, behind: head),
            !OrganisationWords.namesEvent(behind: head), !OrganisationWords.namesDraft(behind: head)
        else { return }
        topic = quoted.unquoted
        text = head
    }

    /// «Протокол совещания / по вопросу: «Развитие библиотек»»: what led to a topic that was taken says nothing without it.
    mutating func dropOpenEnd() {
        let tokens = Tokens(text.trimmedOfSigns)
        let count = tokens.all.count
        guard topic != nil, count > 2, tokens.at(count - 2, "по"), tokens.at(count - 1, "вопросу", "вопросам") else {
            return
        }
        text = tokens.text(before: count - 2)
    }

    /// Takes «по теме: «…»», «на тему «…»» out of the heading.
    mutating func takeTheme() {
        let tokens = Tokens(text)
        guard
            let index = tokens.all.indices.first(where: {
                tokens.at($0, "теме", "тему") && tokens.at($0 - 1, "по", "на") || tokens.at($0, "тема") && $0 > 0
            })
        else { return }
        let isLed = tokens.at(index - 1, "по", "на")
        let theme = tokens.text(from: index + 1).trimmedOfSigns
        guard topic == nil, !theme.isEmpty else {
            if isLed, theme.isEmpty { text = tokens.text(before: index - 1) }
            return
        }
        topic = theme.unquoted
        text = tokens.text(before: isLed ? index - 1 : index)
    }
}
