import ChanceryDocument

/// Several people in one row of a table.
extension PaperStory {
    /// «Члены комиссии: | Верещагина Н.О. ¶ Горбунов Л.Л. | гл. хранитель ¶ инженер»: a line for each of them, where one cell has the
    /// names, one below the other, and the last what they are; nothing for any other row.
    static func people(stackedIn cells: [Cell]) -> [Paragraph] {
        guard (2...3).contains(cells.count), let last = cells.last else { return [] }
        let names = cells[cells.count - 2].filledLines
        let positions = last.filledLines
        guard (2...40).contains(names.count), names.count == positions.count,
            names.allSatisfy({ NameReader.isName($0.trimmedOfSigns) }),
            positions.allSatisfy({ line in
                line.utf8.count < 300 && !line.contains("__") && !line.hasPrefix("(")
                    && NameReader.names(in: line).names.isEmpty
            })
        else { return [] }
        let label = cells.count == 3 ? cells[0].filledLines.joined(separator: " ") : ""
        guard label.utf8.count < 200, NameReader.names(in: label).names.isEmpty else { return [] }
        return (label.isEmpty ? [] : [Paragraph(label)])
            + zip(names, positions).map { Paragraph($0.trimmedOfSigns + " – " + $1) }
    }
}
