import ChanceryModels

/// Reads what goes with a letter: «1. Программа семинара на 2 л. в 1 экз.» (ГОСТ Р 7.0.97, реквизит 19).
enum AttachmentReader {
    /// The attachments that lines list; the first of them has no word «Приложение» before it any more.
    static func attachments(_ lines: [PaperLine]) -> [Attachment] {
        var items: [String] = []
        var isListed = false
        for line in lines {
            for part in line.enumeratedParts {
                let numbered = part.numbered
                let isOwn = numbered.number != nil || part.isBulleted
                if isOwn || items.isEmpty || !isListed && !part.beginsSmall && !part.continuesParagraph {
                    items.append(isOwn ? numbered.rest : part.text)
                } else if let last = items.popLast() {
                    items.append(CutWord.joined(last, part.text) ?? last + " " + part.text)
                }
                isListed = isListed || isOwn
            }
        }
        return items.flatMap(counted).map(attachment)
    }

    /// Whether a text tells of how many sheets or copies something is: «… на 2 л. в 1 экз.»
    static func isCounted(_ text: String) -> Bool {
        let tokens = Tokens(text)
        return tokens.all.indices.contains { sheets(tokens, $0) != nil || copies(tokens, $0) != nil }
    }

    /// «программа на 2 листах, форма заявки на 1 листе»: what each has a count of its own is an attachment of its own.
    private static func counted(_ text: String) -> [String] {
        let tokens = Tokens(text)
        let counts = tokens.all.indices.filter { sheets(tokens, $0) != nil }
        guard counts.count > 1 else { return [text] }
        var items: [String] = []
        var start = 0
        for (count, next) in zip(counts, counts.dropFirst()) {
            // «Программа, 2 л., заявка, 1 л.»: a name stands between the comma and the next count.
            guard
                let comma = ((count + 3)..<next).first(where: { tokens.at($0, ",", ";") }), comma >= start,
                (comma + 1..<next).contains(where: { tokens[$0]?.kind == .word })
            else { continue }
            items.append(tokens.text(start...(comma - 1)))
            start = comma + 1
        }
        items.append(tokens.text(start...(tokens.all.count - 1)))
        return items
    }

    /// The number of sheets that «на 2 л.», «, 2 л.» or «(2 л.)» says.
    private static func sheets(_ tokens: Tokens, _ index: Int) -> Int? {
        guard tokens.at(index, "на", ",", "("), let count = tokens[index + 1]?.value,
            tokens.at(index + 2, "л", "листах", "листе", "лист", "листов", "стр")
        else { return nil }
        return count
    }

    /// The number of copies that «в 1 экз.» says.
    private static func copies(_ tokens: Tokens, _ index: Int) -> Int? {
        guard tokens.at(index, "в"), let count = tokens[index + 1]?.value,
            tokens.at(index + 2, "экз", "экземпляре", "экземплярах", "экземпляр")
        else { return nil }
        return count
    }

    /// What a line says of one attachment.
    private static func attachment(_ text: String) -> Attachment {
        var attachment = Attachment()
        let tokens = Tokens(text.collapsed)
        var end = tokens.all.count
        var behind = tokens.all.count
        // «Приложение: 2 л.» counts what the text tells of.
        if let count = tokens[0]?.value, tokens.at(1, "л", "листа", "лист", "листов") {
            attachment.sheets = count
            end = 0
            behind = 2
        }
        for index in tokens.all.indices {
            // «Программа семинара, 1 л.» has no «на».
            if attachment.sheets == nil, let count = sheets(tokens, index) {
                attachment.sheets = count
                end = min(end, index)
                behind = index + 3
            } else if attachment.copies == nil, let count = copies(tokens, index) {
                attachment.copies = count
                end = min(end, index)
                behind = index + 3
            }
        }
        let name =
            end == tokens.all.count ? tokens.source.trimmed.withoutEndSigns : tokens.text(before: end).trimmedOfSigns
        attachment.name = name.isEmpty ? nil : name
        // «Приложение: в электронном виде»: how, not what.
        if tokens.at(0, "в"), tokens.at(1, "электронном"), tokens.at(2, "виде"), behind == tokens.all.count {
            return Attachment(sheets: attachment.sheets, copies: attachment.copies, note: name)
        }
        if behind < tokens.all.count {
            let note = String(tokens.text(from: behind).drop { ".,;) ".contains($0) }).trimmed.withoutEndSigns
            attachment.note = note.isEmpty ? nil : note
        }
        return attachment
    }
}

extension String {
    /// The text without the full stop or semicolon that ends a list's element.
    fileprivate var withoutEndSigns: String {
        var text = trimmed
        while let last = text.unicodeScalars.last, last == "." || last == ";" || last == "," {
            text.unicodeScalars.removeLast()
        }
        return text
    }
}
