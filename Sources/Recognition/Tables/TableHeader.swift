import ChanceryDocument
import ChanceryModels

/// The header of a plan's table: which rows it takes and which columns it makes of the grid.
struct TableHeader: Sendable {
    /// A column as the header shows it; it may take several columns of the grid.
    struct HeadedColumn: Sendable {
        var title: String
        /// The folded title, by which a repeated header is known.
        var key: String
        /// How the title fits a role.
        var match: Vocabulary.Match?
        /// The first column of the grid that belongs to it.
        var gridColumn: Int
    }

    /// The rows of the grid that it takes.
    var rows: Range<Int>
    var columns: [HeadedColumn]
    /// The roles, in step with the columns; each but `.other` once.
    var roles: [ColumnRole]
    /// For each column of the grid the column of the header that it belongs to.
    var columnOfGrid: [Int]
    /// Whether a column lists those who learn: courses have hours and no one who answers for them.
    var listsLearners = false
    /// What the cells below say of the whole.
    var standing = Standing.unasked

    /// Whether the cells of a table make it a plan.
    enum Standing: Sendable, Hashable {
        /// They were not asked, or are silent.
        case unasked
        /// They tell of a plan by themselves: what is done, when and by whom.
        case borneOut
        /// They speak against one.
        case refuted
    }

    /// The columns as the model has them.
    var modelColumns: [Column] { zip(roles, columns).map { Column(role: $0, title: $1.title) } }

    /// The index of the column with a role.
    func index(of role: ColumnRole) -> Int? { role == .other ? nil : roles.firstIndex(of: role) }

    /// Whether several columns are spans of time, «Сентябрь», «Октябрь», «1 неделя»: a calendar, whose cells are events.
    private var isTimeGrid: Bool {
        columns.count { TimeWords.fill($0.title) } >= 3
    }

    /// Whether wares are listed with their prices, «Срок поставки» among them, or lessons with their hours, and nobody
    /// answers for anything.
    private var isPriceList: Bool {
        !listsLearners && !roles.contains { [.responsible, .document, .outcome, .place].contains($0) }
            && columns.contains { column in
                FoldedHeading(column.title).words.contains {
                    ["цена", "цены", "артикул", "часов", "урока"].contains($0)
                }
            }
    }

    /// How sure it is that this heads a plan: 0 where it does not.
    var strength: Int {
        if isTimeGrid, !isStrong(.event) { return 0 }
        if standing == .refuted { return 0 }
        var strong = 0
        var weak = 0
        var hasEvent = false
        var hasWeakEvent = false
        for (role, column) in zip(roles, columns) where role != .other {
            let isStrong = column.match?.isStrong == true
            if role == .event {
                hasEvent = isStrong
                hasWeakEvent = !isStrong
            } else if role != .number {
                strong += isStrong ? 1 : 0
                weak += isStrong ? 0 : 1
            }
        }
        let hasNumber = roles.contains(.number)
        if hasWeakEvent, isPriceList { return 0 }
        // A list of wares («№, Наименование, Цена») must not pass; «№, Мероприятие» and «Тема, Срок» must.
        // A guessed column counts as a weak one: the deadline beside it has already been asked for.
        guard hasEvent && (hasNumber || strong + weak > 0) || hasWeakEvent && strong > 0 || standing == .borneOut else {
            return 0
        }
        return (hasEvent ? 4 : 1) + 2 * strong + weak + (hasNumber ? 1 : 0)
    }

    /// How many columns have a role.
    var knownCount: Int { roles.count { $0 != .other } }

    /// Whether another header has the same headings.
    func isSame(as other: TableHeader) -> Bool { columns.map(\.key) == other.columns.map(\.key) }

    /// Takes the roles of a header with the same headings: in a short table the cells may say less than in a long one.
    mutating func takeRoles(of other: TableHeader) {
        roles = other.roles
        standing = other.standing
        for (index, column) in other.columns.enumerated() { columns[index].match = column.match }
    }

    /// How a table is led in, from the text above it.
    enum Lead: Int, Sendable, Hashable, Comparable {
        /// Nothing stands there, or plain text.
        case plain
        /// A line that is set as a heading.
        case heading
        /// A numbered heading.
        case number

        static func < (left: Lead, right: Lead) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whether another header heads the same kind of rows: the same titles, or the same roles of at least two columns.
    ///
    /// Between parts of one plan a numbered heading stands; then numbers and events are enough, which lists of every kind
    /// share. Without any heading the other table must tell all that the first one tells, when and by whom, and what it
    /// calls an event must be as surely one: «№ | Наименование школы | Директор | Куратор» is a list beside the plan.
    func isLike(_ other: TableHeader, lead: Lead) -> Bool {
        if isSame(as: other) { return true }
        let own = Set(roles).subtracting([.other])
        let shared = own.intersection(other.roles)
        guard shared.contains(.event) else { return false }
        let core: Set<ColumnRole> = [.deadline, .responsible]
        if lead < .number, isStrong(.event) != other.isStrong(.event) {
            return shared.isSuperset(of: core) && lead == .heading
        }
        if lead == .plain, core.intersection(own) != core.intersection(other.roles) { return false }
        return (lead == .number ? shared : shared.subtracting([.number])).count >= 2
    }

    /// Whether it heads what is to be talked over and who speaks: «Вопрос для рассмотрения», «Докладчики».
    var isOfMeetings: Bool {
        func holds(_ role: ColumnRole, _ stems: [String]) -> Bool {
            index(of: role).map { index in
                FoldedHeading(columns[index].title).words.contains { word in stems.contains(where: word.hasPrefix) }
            } ?? false
        }
        return holds(.event, ["вопрос", "повестк", "тем"]) && holds(.responsible, ["докладчик", "выступающ"])
    }
}
