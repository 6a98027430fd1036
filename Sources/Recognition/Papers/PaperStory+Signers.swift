import ChanceryDocument

/// Several who sign in one row of a table.
extension PaperStory {
    /// «Председатель ¶ Секретарь | Е.В. Громова ¶ Т.С. Рябова»: a line for each who signs, where one cell has what they are, one
    /// below the other, and the last their names; nothing for any other row.
    static func signers(stackedIn cells: [Cell]) -> [Paragraph] {
        guard cells.count > 1, cells.count <= 3, let first = cells.first, let last = cells.last else { return [] }
        let names = lines(of: last)
        guard (2...12).contains(names.count), names.allSatisfy(isNameAlone) else { return [] }
        // Between them there is nothing but lines to sign on.
        let isOpen = cells.dropFirst().dropLast().allSatisfy { cell in
            lines(of: cell).allSatisfy { $0.contains("__") || $0.hasPrefix("(") }
        }
        var offices: [String] = []
        for line in lines(of: first) {
            let cue = CueText(line)
            if SignatureStart.isRole(cue) || SignatureStart.namesOffice(cue) {
                offices.append(line)
            } else if let office = offices.popLast() {
                // «Заместитель главы ¶ района»: an office may take several lines.
                offices.append(office + " " + line)
            } else {
                return []
            }
        }
        guard isOpen, offices.count == names.count,
            offices.allSatisfy({ $0.utf8.count < 400 && NameReader.names(in: $0).names.isEmpty })
        else { return [] }
        return zip(offices, names).map { Paragraph($0 + "\t" + $1) }
    }

    private static func isNameAlone(_ text: String) -> Bool {
        let tokens = Tokens(text.trimmedOfSigns)
        return !tokens.all.isEmpty && NameReader(tokens).end(ofNameAt: 0) == tokens.all.count
    }

    /// The lines of a cell that are not blank.
    private static func lines(of cell: Cell) -> [String] {
        cell.blocks.paragraphs.flatMap { $0.text.split(separator: "\n") }.map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
    }
}
