import ChanceryDocument
import ChanceryModels

extension MinutesTable {
    /// The texts of a row by the roles of its columns; cells merged from above count as well.
    func texts(ofRow row: Int) -> [(role: Role, column: Int, paragraphs: [String])] {
        var texts: [(role: Role, column: Int, paragraphs: [String])] = []
        var last = -1
        for column in 0..<table.grid.columnCount {
            guard let index = table.grid.index(seenAtRow: row, column: column), index != last,
                table.grid.cells.indices.contains(index)
            else { continue }
            last = index
            let paragraphs = table.grid.cells[index].blocks.paragraphs
            var filled = paragraphs.map { $0.text.trimmed }.filter { !$0.isEmpty }
            if filled.isEmpty, let label = paragraphs.lazy.filter({ !$0.isLabelBullet }).compactMap(\.label).first {
                filled = [label]
            }
            if [.responsible, .deadline, .assignment].contains(roles[column]) {
                filled = filled.flatMap(MinutesTable.parts)
            }
            // «–»: nobody, no day.
            filled.removeAll { $0.unicodeScalars.allSatisfy { $0.isDash || $0.isBlank } }
            if roles[column] == .assignment {
                let assignment = CellAssignment(filled)
                if !assignment.deadlines.isEmpty { texts.append((.deadline, column, assignment.deadlines)) }
                if !assignment.responsible.isEmpty { texts.append((.responsible, column, assignment.responsible)) }
            } else if !filled.isEmpty {
                texts.append((roles[column], column, filled))
            }
        }
        return texts
    }

    /// The executors or deadlines that line breaks part: Markdown has no paragraphs in a cell, and clerks press Shift+Enter.
    /// A line in small letters, or behind a comma, goes on with the one before it.
    private static func parts(_ paragraph: String) -> [String] {
        var parts: [String] = []
        for line in paragraph.split(separator: "\n").map({ String($0).trimmed }) where !line.isEmpty {
            let isRest = line.unicodeScalars.first?.isLowercaseLetter == true || parts.last?.hasSuffix("-") == true
            if isRest, let last = parts.popLast() {
                parts.append(CutWord.joined(last, line) ?? last + "\n" + line)
            } else {
                parts.append(line)
            }
        }
        return parts
    }

    /// The rows below the headings.
    var bodyRows: Range<Int> { min(headerRow + 1, table.grid.rowCount)..<table.grid.rowCount }

    /// The people of a table that names them.
    var people: [Person] {
        var people: [Person] = []
        for row in bodyRows {
            let texts = texts(ofRow: row)
            if let several = Self.paired(texts) {
                people += several
                continue
            }
            let name = texts.first { $0.role == .name }?.paragraphs.joined(separator: " ")
            let positions = texts.filter { $0.role == .position }.map { $0.paragraphs.joined(separator: " ") }
            guard let name else { continue }
            // «№ заявки | Участник | Цена»: firms are nobody present.
            guard var person = PersonReader.person(name), person.name != nil || !name.contains("«") else { continue }
            if person.name == nil { person = Person(name: name) }
            let all = [person.position].compactMap(\.self) + positions
            person.position = all.isEmpty ? nil : all.joined(separator: ", ")
            people.append(person)
        }
        return people
    }

    /// Several people in a cell, a paragraph each, and what they are in as many paragraphs of the next; `nil` for any other row.
    private static func paired(_ texts: [(role: Role, column: Int, paragraphs: [String])]) -> [Person]? {
        guard let names = texts.first(where: { $0.role == .name })?.paragraphs, names.count > 1,
            names.allSatisfy({ NameReader.beginsName($0) }),
            let positions = texts.first(where: { $0.role == .position })?.paragraphs, positions.count == names.count
        else { return nil }
        return zip(names, positions).map { Person(name: PersonReader.cleaned($0), position: PersonReader.cleaned($1)) }
    }
}
