import ChanceryDocument

/// What a field that is left out must not leave behind: a blank line, a stray comma, a hanging label, empty brackets.
struct HangingText {
    /// What is wrong, with the line that shows it.
    private(set) var faults: [String] = []

    init(in document: Document) {
        look(document.body, isCell: false)
    }

    private mutating func look(_ blocks: [Block], isCell: Bool) {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph):
                if paragraph.text.allSatisfy(\.isWhitespace) {
                    // Neither a cell nor a body can be without a paragraph; small ones set a table apart.
                    let isWanted =
                        blocks.count == 1
                        || !isCell && (Self.isTable(blocks, index - 1) || Self.isTable(blocks, index + 1))
                    if !isWanted { faults.append("blank line \(index)") }
                } else if Self.isBroken(paragraph.text) {
                    faults.append("«\(paragraph.text)»")
                } else if !isCell, Self.isBareLabel(paragraph.text) {
                    faults.append("label «\(paragraph.text)»")
                }
            case .table(let table):
                if table.grid.cells.isEmpty { faults.append("empty table") }
                for cell in table.grid.cells { look(cell.blocks, isCell: true) }
            }
        }
    }

    private static func isTable(_ blocks: [Block], _ index: Int) -> Bool {
        if blocks.indices.contains(index), case .table = blocks[index] { true } else { false }
    }

    /// «1.», «2.1)»: a label with nothing behind it.
    private static func isBareLabel(_ line: String) -> Bool {
        line.count < 10 && line.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
    }

    /// Whether a line begins or ends as none does that is whole.
    static func isBroken(_ line: String) -> Bool {
        // An acquaintance list has places to sign at its lines' ends; a closing phrase ends in a comma.
        let text = line.split(separator: "\t").joined(separator: "\t").replacing("\u{A0}", with: " ")
        guard text != "С уважением," else { return false }
        let hangs = [",", "№", " от", " –", "(", "на ", " с", " по", "\n"].contains { text.hasSuffix($0) }
        let stands = [",", ".", "–,", " ", "(", "\n"].contains { text.hasPrefix($0) } && !text.hasPrefix("(")
        return hangs || stands || text.contains(", ,") || text.contains("()") || text.contains("  ")
            || ["Приложение:", "На", "Подпись", "Дата", "Период:", "Основание:", "Метод:", "Объем:"].contains(text)
    }
}
