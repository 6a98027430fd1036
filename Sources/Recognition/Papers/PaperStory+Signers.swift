import ChanceryDocument

/// Several who sign in one row of a table.
extension PaperStory {
    /// «Председатель ¶ Секретарь | Е.В. Громова ¶ Т.С. Рябова»: a line for each who signs, where one cell has what they are, one
    /// below the other, and the last their names; nothing for any other row.
    static func signers(stackedIn cells: [Cell]) -> [Paragraph] {
        guard cells.count > 1, cells.count <= 3, let first = cells.first, let last = cells.last else { return [] }
        let names = last.filledLines
        guard (2...12).contains(names.count), names.allSatisfy({ NameReader.isName($0.trimmedOfSigns) }) else {
            return []
        }
        // Between them there is nothing but lines to sign on.
        let isOpen = cells.dropFirst().dropLast().allSatisfy { cell in
            cell.filledLines.allSatisfy { $0.contains("__") || $0.hasPrefix("(") }
        }
        var offices: [String] = []
        for line in first.filledLines {
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
}
