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
        return items.map(attachment)
    }

    /// What a line says of one attachment.
    private static func attachment(_ text: String) -> Attachment {
        var attachment = Attachment()
        let tokens = Tokens(text.collapsed)
        var end = tokens.all.count
        var behind = tokens.all.count
        for index in tokens.all.indices {
            // «Программа семинара, 1 л.» has no «на».
            if tokens.at(index, "на", ","), let count = tokens[index + 1]?.value, attachment.sheets == nil,
                tokens.at(index + 2, "л", "листах", "листе", "лист", "листов", "стр")
            {
                attachment.sheets = count
                end = min(end, index)
                behind = index + 3
            } else if tokens.at(index, "в"), let count = tokens[index + 1]?.value, attachment.copies == nil,
                tokens.at(index + 2, "экз", "экземпляре", "экземплярах", "экземпляр")
            {
                attachment.copies = count
                end = min(end, index)
                behind = index + 3
            }
        }
        let name =
            end == tokens.all.count ? tokens.source.trimmed.withoutEndSigns : tokens.text(before: end).trimmedOfSigns
        attachment.name = name.isEmpty ? nil : name
        if behind < tokens.all.count {
            let note = String(tokens.text(from: behind).drop { ".,; ".contains($0) }).trimmed.withoutEndSigns
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
