import ChanceryModels

/// Gives each role to the column that fits it best.
enum RoleAssignment {
    /// What a guess weighs: less than any pattern, and no other score equals it.
    static let guessScore = 3

    /// What the cells of a column weigh against headings: less than any pattern, and no other score equals it.
    static let contentsScore = 4

    /// The roles of columns: of two that fit one role the better has it, of equal ones the first; the rest is `.other`.
    static func roles(of matches: [Vocabulary.Match?]) -> [ColumnRole] {
        var best: [ColumnRole: (score: Int, index: Int)] = [:]
        for (index, match) in matches.enumerated() {
            guard let match, match.role != .other else { continue }
            if let known = best[match.role], known.score >= match.score { continue }
            best[match.role] = (match.score, index)
        }
        var roles = [ColumnRole](repeating: .other, count: matches.count)
        for (role, found) in best { roles[found.index] = role }
        return roles
    }

    /// The index of the column that must hold the events of a plan whose heading for them is unknown.
    ///
    /// Where a deadline and someone responsible, or who learns, are headed, the table is a plan; the first column that nothing is known
    /// of («Что сделать», «Поручение») tells what is planned. `nil` where the table is no such plan.
    static func guessedEvent(
        roles: [ColumnRole], matches: [Vocabulary.Match?], titles: [String], listsLearners: Bool
    ) -> Int? {
        guard !roles.contains(.event), roles.contains(.deadline),
            listsLearners || roles.contains(.responsible) || roles.contains(.outcome) || roles.contains(.document)
        else { return nil }
        if let unknown = matches.indices.first(where: { matches[$0] == nil && !titles[$0].isEmpty }) { return unknown }
        // «Форма работы», «Форма, тема», «Этап» beside «Срок»: a column that has no role takes the place of the events
        // where there are none.
        let other = matches.indices.first { index in
            roles[index] == .other
                && FoldedHeading(titles[index]).words.contains { word in
                    eventStems.contains { word.hasPrefix($0) } && !word.hasPrefix("работник")
                }
        }
        guard other == nil, roles.contains(.responsible) else { return other }
        // «Наименование документа» in a plan of papers to be drawn up: the paper is what is planned.
        return matches.indices.first { index in
            roles[index] == .document
                && ["наименован", "назван"].contains { FoldedHeading(titles[index]).key.hasPrefix($0) }
        }
    }

    private static let eventStems = [
        "форм", "содержан", "назван", "наименован", "мероприят", "работ", "деятельн", "тема", "темы", "этап",
        "объект", "пункт",
    ]
}
