import ChanceryDocument
import ChanceryModels

extension TableHeader {
    /// The least part of a column's cells that must be of a kind before the column is believed to be.
    ///
    /// Cells are filled carelessly («по согласованию», a name among the dates), so not all; a half would be met by
    /// columns that mix what they hold.
    private static let enough = 0.6

    /// How many cells must speak where a plan is told by its cells alone.
    private static let fewest = 3

    /// Lets the cells of a table speak where its headings do not suffice.
    ///
    /// A heading that nobody taught us says nothing, its column does: a column of dates is when, one of names and offices
    /// who, one of figures that go up the number, one of «Проведение …», «Конкурс …» what. Only unknown columns are given
    /// roles, and only roles that no known heading has better; weak headings («Этап») yield where their own cells speak
    /// against them. Nothing is looked at where all is known.
    mutating func consult(_ grid: Grid) {
        guard needsContents else { return }
        let contents = ColumnContents.sample(of: grid, under: self)
        guard contents.contains(where: { $0.filledCount > 0 }) else { return }
        if let first = contents.first, index(of: .number) == nil, isOpen(0), !columns[0].title.isEmpty,
            first.isNumbering
        {
            take(0, as: .number)
        }
        // «Год» heads bare years; those of «Год издания» are no deadlines.
        let deadlines = columns.indices.map { index in
            contents[index].deadlineShare + (isYearHeading(index) ? contents[index].yearShare : 0)
        }
        assign(.deadline, shares: deadlines, of: contents)
        assign(.responsible, shares: contents.map(\.partyShare), of: contents)
        assignEvent(by: contents)
        isBorneOut = isBorneOut(by: contents)
    }

    /// Whether cells may change anything: some heading is known, another is not while a role is free, or weak headings
    /// alone tell of a plan.
    private var needsContents: Bool {
        guard columns.count > 1, columns.count <= 32 else { return false }
        let isFree =
            [.event, .deadline, .responsible].contains { !isStrong($0) } || index(of: .number) == nil && isOpen(0)
        guard isFree, columns.contains(where: { $0.match == nil }) || strength == 0 else { return false }
        let known = zip(roles, columns).filter { pair in pair.0 != .other && pair.0 != .number }
            .compactMap(\.1.match?.score)
        return (known.count > 1 || known.contains { $0 > 45 }) && !columns.contains { isOfItem($0.title) }
    }

    /// Whether a title can only be the cell of an item, whose row begins with the word of a heading («Мероприятия ко Дню
    /// знаний», «1 сентября», «Лис А.А.»).
    private func isOfItem(_ title: String) -> Bool {
        guard title.utf8.count <= 200 else { return false }
        if title.isFigure || NameReader.beginsName(title) { return true }
        return title.utf8.contains { (0x30...0x39).contains($0) } && CellContents(title) == .deadline
    }

    /// Gives a role to the unknown column whose cells fit it best, unless a heading has it that is sure or whose own cells
    /// fit.
    private mutating func assign(_ role: ColumnRole, shares: [Double], of contents: [ColumnContents]) {
        guard !isStrong(role) else { return }
        if let holder = index(of: role), shares[holder] >= TableHeader.enough / 2 || contents[holder].filledCount == 0 {
            return
        }
        let best = columns.indices.filter { isOpen($0) && contents[$0].filledCount > 0 }.max { shares[$0] < shares[$1] }
        guard let best, shares[best] >= TableHeader.enough else { return }
        take(best, as: role)
    }

    /// Gives the events to the unknown column that tells what is done, where no sure heading has them.
    private mutating func assignEvent(by contents: [ColumnContents]) {
        guard !isStrong(.event) else { return }
        let best = columns.indices.filter { isOpen($0) && contents[$0].actionShare >= 0.5 }
            .max { contents[$0].actionWeight < contents[$1].actionWeight }
        guard let best, contents[best].filledCount > 1 else { return }
        if let holder = index(of: .event), columns[holder].match?.score != RoleAssignment.guessScore {
            // «Направление» in a word or two beside what is done in it.
            guard contents[holder].actionShare < 0.5, 2 * contents[holder].meanLength < 3 * contents[best].meanLength
            else { return }
        }
        take(best, as: .event)
    }

    /// Whether the cells tell that the rows are planned: what is done, when and by whom, in all three columns and in
    /// enough of their cells. Lists of people, of lessons and of wares lack the first, reports of hours the second.
    private func isBorneOut(by contents: [ColumnContents]) -> Bool {
        guard let event = index(of: .event), let deadline = index(of: .deadline),
            let responsible = index(of: .responsible)
        else { return false }
        return contents[event].filledCount >= TableHeader.fewest && contents[event].actionShare >= 0.5
            && contents[deadline].filledCount >= TableHeader.fewest
            && contents[deadline].deadlineShare >= TableHeader.enough
            && contents[responsible].filledCount > 0 && contents[responsible].partyShare >= TableHeader.enough
    }

    /// Gives a column a role; whoever had it has none.
    private mutating func take(_ index: Int, as role: ColumnRole) {
        if let holder = self.index(of: role) {
            roles[holder] = .other
            if columns[holder].match?.score == RoleAssignment.guessScore { columns[holder].match = nil }
        }
        roles[index] = role
        columns[index].match = Vocabulary.Match(role: role, score: RoleAssignment.contentsScore)
    }

    /// Whether nothing is known of a column's heading.
    private func isOpen(_ index: Int) -> Bool {
        roles[index] == .other && columns[index].match == nil
            || columns[index].match?.score == RoleAssignment.guessScore
    }

    /// Whether a role is held by a heading that is no weak one.
    private func isStrong(_ role: ColumnRole) -> Bool {
        index(of: role).map { (columns[$0].match?.score ?? 0) > 45 } ?? false
    }

    /// Whether a heading is «Год», and not «Год издания».
    private func isYearHeading(_ index: Int) -> Bool {
        let words = FoldedHeading(columns[index].title).words
        return words.count == 1 && ["год", "годы"].contains(words.first)
    }
}
