import ChanceryDocument

/// A table of minutes that means something: points with their deadlines, people with their positions, an agenda.
struct MinutesTable {
    /// What a column holds.
    enum Role: Sendable, Hashable {
        case number
        case name
        case position
        case signature
        case question
        case speaker
        case heard
        case decision
        case responsible
        case deadline
        /// When and by whom in one cell: «Срок исполнения, ответственный».
        case assignment
        case vote
        case other
    }

    /// What the table is.
    enum Kind: Sendable, Hashable {
        case people
        case agenda
        case course
    }

    let table: Table
    let kind: Kind
    /// What each column of the grid holds.
    let roles: [Role]
    /// The row of the headings.
    let headerRow: Int

    /// Whether it tells what was decided.
    var isCourse: Bool { kind == .course }

    /// Looks at the headings of a table; `nil` where it is headed otherwise or not at all.
    init?(_ table: Table) {
        let grid = table.grid
        guard grid.columnCount > 1, grid.columnCount <= 40, grid.rowCount > 1 else { return nil }
        for row in 0..<min(3, grid.rowCount) {
            let cells = grid.cells(beginningInRow: row).filter { $0.cell.blocks.hasText }
            guard cells.count > 1 else { continue }
            var roles = [Role](repeating: .other, count: grid.columnCount)
            var items: [Int] = []
            for (column, cell) in cells {
                let title = cell.blocks.paragraphs.map(\.text).joined(separator: " ")
                guard title.utf8.count < 160 else { return nil }
                let words = FoldedHeading(title).words
                roles[column] = MinutesTable.role(words)
                if words.first == "пункт" { items.append(column) }
            }
            // «Пункт | Поручение»: beside the words of a decision an item is its number.
            for column in items where roles.count(where: { $0 == .decision }) > 1 { roles[column] = .number }
            guard let kind = MinutesTable.kind(roles) else { return nil }
            self.table = table
            self.kind = kind
            self.roles = roles
            headerRow = row
            return
        }
        return nil
    }

    private static func kind(_ roles: [Role]) -> Kind? {
        let has = Set(roles)
        if has.contains(.decision),
            has.contains(.responsible) || has.contains(.deadline) || has.contains(.assignment)
                || has.contains(.heard) || has.contains(.number) || has.contains(.question) || has.contains(.vote)
        {
            return .course
        }
        if has.contains(.question), has.contains(.speaker) || has.contains(.number) || has.contains(.responsible) {
            return .agenda
        }
        if has.contains(.name), has.contains(.position) || has.contains(.signature) || has.contains(.number) {
            return .people
        }
        return nil
    }

    private static let stems: [(role: Role, words: [String])] = [
        (.deadline, ["срок", "дата", "когда", "дедлайн"]),
        (.responsible, ["ответствен", "исполнител", "кто", "кому"]),
        (.speaker, ["докладчик", "выступающ", "содокладчик", "докладывает"]),
        (.heard, ["слушали", "выступили", "обсуждали"]),
        (.decision, ["решение", "решения", "решили", "постановили", "поручение", "поручения", "принятое", "принятые"]),
        (.name, ["фио", "фамилия", "участник", "участники", "присутствующие", "присутствовали"]),
        (.position, ["должность", "организация", "учреждение", "место", "статус", "роль"]),
        (.signature, ["подпись", "роспись"]),
        (.question, ["вопрос", "вопросы", "повестка", "тема"]),
        (.vote, ["голосование", "итоги", "результаты"]),
        (
            .decision,
            [
                "мероприятие", "мероприятия", "содержание", "задача", "формулировка", "пункт", "действие", "действия",
                "что",
            ]
        ),
    ]

    private static func role(_ words: [String]) -> Role {
        // «Место» is what somebody has won; «Место работы» is where he is.
        if words == ["место"] { return .other }
        if words.first == "№" || words.first == "пп" || words.joined() == "номер" { return .number }
        if words.prefix(3).joined().hasPrefix("фио") {
            // «Ф.И.О. ответственного», «Ф.И.О. докладчика»
            let isResponsible = words.contains { $0.hasPrefix("ответствен") || $0.hasPrefix("исполнител") }
            return isResponsible ? .responsible : words.contains { $0.hasPrefix("докладчик") } ? .speaker : .name
        }
        if holds(.deadline, words), holds(.responsible, words) { return .assignment }
        // «Отв. лицо»
        if words.first == "отв" { return .responsible }
        for word in words {
            for (role, stems) in stems where stems.contains(where: { word.hasPrefix($0) }) { return role }
        }
        return .other
    }

    /// Whether one of the words of a heading is of a role.
    private static func holds(_ role: Role, _ words: [String]) -> Bool {
        let known = stems.first { $0.role == role }?.words ?? []
        return words.contains { word in known.contains { word.hasPrefix($0) } || role == .responsible && word == "отв" }
    }
}
