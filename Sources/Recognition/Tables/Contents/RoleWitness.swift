import ChanceryDocument
import ChanceryModels

/// Lets the cells of a table speak where its headings do not suffice.
///
/// A heading that nobody taught us says nothing, its column does: a column of dates is when, one of names and offices who,
/// one of figures that go up the number, one of «Проведение …», «Конкурс …» what. Unknown columns are given only roles
/// that no sure heading has; a weak heading («Этап», «Работник») yields where its own cells speak against it. Where all
/// three are told by cells, or two of them under the title of a plan, the table is one though its headings say little.
struct RoleWitness {
    /// The least part of a column's cells that must be of a kind before the column is believed to be.
    ///
    /// Cells are filled carelessly («по согласованию», a name among the dates), so not all; a half would be met by columns
    /// that mix what they hold.
    private static let enough = 0.6

    /// The least part of events that begin as events do; what is done is said in more ways than dates and names are.
    private static let enoughActions = 0.5

    /// How many cells must speak where a plan is told by its cells alone: under no title of a plan, and under one.
    private static let fewest = (untitled: 3, titled: 2)

    /// How many of action, time, party and title must agree that a table is a plan.
    private static let quorum = 3

    /// The least mean length in bytes of the texts that may be events for being the longest: two words.
    private static let shortestEvent = 20

    private(set) var header: TableHeader
    let contents: [ColumnContents]
    /// Whether a title of a plan stands above the table.
    let isTitled: Bool

    /// The header with what the cells below it say; the same where they are not needed or say nothing.
    ///
    /// - Parameters:
    ///   - isTitled: Whether a title of a plan stands above the table.
    ///   - mayBeUnknown: Whether headings of which none is known may pass under a title; so may those of the first row
    ///     alone.
    static func header(_ header: TableHeader, of grid: Grid, isTitled: Bool, mayBeUnknown: Bool) -> TableHeader {
        guard needsCells(header, mayBeUnknown: isTitled && mayBeUnknown) else { return header }
        let contents = ColumnContents.sample(of: grid, under: header)
        guard contents.contains(where: { $0.filledCount > 0 }) else { return header }
        var witness = RoleWitness(header: header, contents: contents, isTitled: isTitled)
        witness.assignNumber()
        witness.assignDeadline()
        witness.assignResponsible()
        witness.assignEvent()
        witness.judge()
        return witness.header
    }

    /// Whether cells may change anything: a role of the three is free or weakly headed, and some heading is unknown, or the
    /// headings alone make no plan.
    private static func needsCells(_ header: TableHeader, mayBeUnknown: Bool) -> Bool {
        guard (2...32).contains(header.columns.count) else { return false }
        let asked: [ColumnRole] = [.event, .deadline, .responsible]
        let isUnnumbered = header.index(of: .number) == nil && (header.isOpen(0) || header.isCode(0))
        let isWeak = [.event, .deadline].contains { header.index(of: $0) != nil && !header.isStrong($0) }
        guard isUnnumbered || asked.contains(where: { !header.isStrong($0) }),
            isUnnumbered || isWeak || header.index(of: .deadline) == nil
                || header.columns.indices.contains(where: header.isOpen) || header.strength == 0
        else {
            return false
        }
        let known = zip(header.roles, header.columns).filter { pair in pair.0 != .other && pair.0 != .number }
            .compactMap(\.1.match)
        // A row of items must not pass for headings: of two or more some are known, under the title of a plan one may be
        // enough, or none where all are short.
        guard known.count > 1 || known.contains(where: \.isStrong) || mayBeUnknown && header.columns.count > 2 else {
            return false
        }
        return !header.columns.contains { isOfItem($0.title, isStrict: known.isEmpty) }
    }

    /// Whether a title can only be the cell of an item, whose row begins with the word of a heading («Мероприятия ко Дню
    /// знаний», «1 сентября», «Лис А.А.»).
    private static func isOfItem(_ title: String, isStrict: Bool) -> Bool {
        if isStrict, title.isEmpty || title.utf8.count > 80 || title.hasSuffix(".") { return true }
        guard title.utf8.count <= 200 else { return isStrict }
        if title.isFigure || NameReader.beginsName(title) { return true }
        let hasDigit = title.utf8.contains { (0x30...0x39).contains($0) }
        return (hasDigit || isStrict) && CellContents(title) == .deadline
    }

    // MARK: - Number

    private mutating func assignNumber() {
        guard header.index(of: .number) == nil, let first = header.columns.first, !first.title.isEmpty,
            contents[0].isNumbering
        else { return }
        if header.isOpen(0) || header.isCode(0) || header.roles[0] == .event && !header.isStrong(.event) {
            take(0, as: .number)
        }
    }

    // MARK: - Deadline

    private mutating func assignDeadline() {
        guard !header.isStrong(.deadline) else { return }
        let shares = header.columns.indices.map(deadlineShare)
        if let holder = header.index(of: .deadline), contents[holder].filledCount == 0 || shares[holder] >= 0.3 {
            return
        }
        var open = header.columns.indices.filter { header.isOpen($0) && shares[$0] >= Self.enough }
        if open.isEmpty, header.index(of: .deadline) == nil {
            // «Ожидаемый ввод», «Площадка, день»: results and places that are times in nearly all of their cells are none.
            open = header.columns.indices.filter { index in
                [.outcome, .place, .document].contains(header.roles[index]) && shares[index] >= 0.8
                    && contents[index].filledCount >= Self.fewest.untitled
            }
        }
        guard var best = open.max(by: { shares[$0] < shares[$1] }) else { return }
        // Of «Старт» and «Финиш» side by side the second is when a thing must be done.
        while open.contains(best + 1), shares[best + 1] >= 0.9 { best += 1 }
        take(best, as: .deadline)
    }

    /// Which part of a column's cells are deadlines. «Год» heads bare years; those of «Год издания» are none.
    private func deadlineShare(_ index: Int) -> Double {
        let words = FoldedHeading(header.columns[index].title).words
        let isYear = words.count == 1 && ["год", "годы"].contains(words.first)
        return contents[index].deadlineShare + (isYear ? contents[index].yearShare : 0)
    }

    // MARK: - Responsible

    private mutating func assignResponsible() {
        guard !header.isStrong(.responsible) else { return }
        if let holder = header.index(of: .responsible) {
            if let other = partyBehindEvent(than: holder) {
                take(other, as: .responsible)
                return
            }
            if contents[holder].filledCount == 0 || contents[holder].partyShare >= 0.3 { return }
        }
        let open = header.columns.indices.filter { header.isOpen($0) && contents[$0].partyShare >= Self.enough }
        let event = header.index(of: .event) ?? 0
        let behind = open.filter { $0 > event }
        let fit = behind.isEmpty ? open : behind
        guard let best = fit.max(by: { contents[$0].partyShare < contents[$1].partyShare }) else { return }
        take(best, as: .responsible)
    }

    /// Of two columns that weakly fit those who answer, the one behind the event: what stands before it tells for whom or
    /// where («Учреждение | Наименование работ | Подрядная организация»).
    private func partyBehindEvent(than holder: Int) -> Int? {
        guard let event = header.index(of: .event), holder < event else { return nil }
        return header.columns.indices.first { index in
            index > event && header.roles[index] == .other && header.columns[index].match?.role == .responsible
                && contents[index].partyShare >= Self.enough
        }
    }

    // MARK: - Event

    private mutating func assignEvent() {
        guard !header.isStrong(.event) else { return }
        if let holder = header.index(of: .event), isRefuted(holder) { drop(holder) }
        let open = header.columns.indices.filter {
            header.isOpen($0) && header.index(of: .deadline) != $0 && !isRefuted($0) && contents[$0].filledCount > 0
        }
        let doing = open.filter { contents[$0].actionShare >= Self.enoughActions }
            .max { contents[$0].actionWeight < contents[$1].actionWeight }
        guard let holder = header.index(of: .event) else {
            if let best = doing ?? longestDue(open) { take(best, as: .event) }
            return
        }
        if header.columns[holder].match?.score == RoleAssignment.guessScore {
            if let best = doing ?? longest(of: open), best != holder { take(best, as: .event) }
        } else if let doing {
            // «Направление» in a word or two beside what is done in it, «Задача» merged downwards beside the ways to it.
            let isTerse =
                contents[holder].actionShare < Self.enoughActions
                && 2 * contents[doing].meanLength > 3 * contents[holder].meanLength
            if isTerse || 4 * contents[holder].filledCount <= 3 * contents[doing].filledCount {
                take(doing, as: .event)
            }
        }
    }

    /// The column that must tell what is planned because others tell when and by whom: an unknown one, or under the title of
    /// a plan one without a role («Показатели мониторинга | Периодичность | Куратор») or one of the papers to be drawn up.
    private func longestDue(_ open: [Int]) -> Int? {
        guard header.index(of: .deadline) != nil else { return nil }
        let isAnswered = header.index(of: .responsible) != nil
        guard isTitled || isAnswered else { return nil }
        if let best = longest(of: open) { return best }
        guard isTitled, isAnswered else { return nil }
        let rest = header.columns.indices.filter { [.other, .document].contains(header.roles[$0]) && !isRefuted($0) }
        return longest(of: rest)
    }

    private func longest(of open: [Int]) -> Int? {
        open.filter { contents[$0].meanLength >= Self.shortestEvent }
            .max { contents[$0].meanLength < contents[$1].meanLength }
    }

    /// Whether a column's cells cannot be events: names, times, numbers, those who come.
    private func isRefuted(_ index: Int) -> Bool {
        let column = contents[index]
        return [column.partyShare, column.deadlineShare, column.audienceShare, column.figureShare].contains {
            $0 >= Self.enough
        }
    }

    // MARK: - Judgement

    /// Says whether the cells tell of a plan, or speak against one.
    ///
    /// Lists of people, of lessons and of wares lack what is done; programmes of a day have hours for deadlines.
    private mutating func judge() {
        guard let event = header.index(of: .event), let deadline = header.index(of: .deadline) else { return }
        let isExact = (header.columns[event].match?.score ?? 0) >= 100
        if !isTitled, !isExact, !header.isStrong(.deadline), contents[deadline].hourShare >= Self.enough {
            header.standing = .refuted
            return
        }
        // «Дата записи | Наименование | Приход»: names of things with a date beside them; «Ф.И.О. | Образование | Дата»:
        // people with what is known of them.
        if !isTitled, !header.isStrong(.event), !header.isStrong(.responsible), contents[event].filledCount > 1,
            contents[event].actionShare == 0
        {
            header.standing = .refuted
            return
        }
        let fewest = isTitled ? Self.fewest.titled : Self.fewest.untitled
        guard contents[event].filledCount >= fewest, contents[deadline].filledCount >= fewest else { return }
        let isDone = contents[event].actionShare >= Self.enoughActions
        let isTimed = deadlineShare(deadline) >= Self.enough
        let isAnswered = header.index(of: .responsible).map { contents[$0].partyShare >= Self.enough } ?? false
        if [isDone, isTimed, isAnswered, isTitled].count(where: { $0 }) >= Self.quorum { header.standing = .borneOut }
    }

    /// Gives a column a role; whoever had it has none.
    private mutating func take(_ index: Int, as role: ColumnRole) {
        if let holder = header.index(of: role) { drop(holder) }
        header.roles[index] = role
        header.columns[index].match = Vocabulary.Match(role: role, score: RoleAssignment.contentsScore)
    }

    /// Takes a column's role away.
    private mutating func drop(_ holder: Int) {
        header.roles[holder] = .other
        if header.columns[holder].match?.score == RoleAssignment.guessScore { header.columns[holder].match = nil }
    }
}
