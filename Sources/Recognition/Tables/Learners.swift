import ChanceryModels

/// The column of those who take part: in plans of courses and attestations «ФИО педагога» tells who is taught or judged,
/// and nobody there answers for what is planned.
///
/// A plan has no field for them (contract.md §4), so that their column has no role and keeps its title.
struct Learners {
    /// Whether the title above the table is of courses or attestation.
    let isOfLearning: Bool

    private static let people = [
        "фио", "ф", "фамил", "педагог", "учител", "сотрудник", "работник", "специалист", "воспитател",
        "должност",
    ]
    private static let learners = ["слушател", "аттестуем", "обучающийся", "обучающиеся", "обучаем", "участник"]
    private static let learning = [
        "курсов", "курсы", "обучен", "переподготов", "квалификац", "аттестац", "стажиров", "прохожден",
    ]

    /// Whether a title is of courses or attestation.
    static func isOfLearning(_ title: String) -> Bool { FoldedHeading(title).words.contains(where: isLearning) }

    private static func isLearning(_ word: String) -> Bool { learning.contains { word.hasPrefix($0) } }

    /// Takes the role from a column of people who learn; whether there is one.
    ///
    /// The headings beside it say so («Тема курсов», «Место прохождения»); where the title alone does, people who stand
    /// before the event are those it lists.
    func take(_ columns: inout [TableHeader.HeadedColumn]) -> Bool {
        let words = columns.map { FoldedHeading($0.title).words }
        let isHeaded = columns.indices.contains { index in
            columns[index].match?.role != .responsible && words[index].contains(where: Self.isLearning)
        }
        guard isHeaded || isOfLearning else { return false }
        let event = columns.indices.filter { columns[$0].match?.role == .event }
            .max { columns[$0].match?.score ?? 0 < columns[$1].match?.score ?? 0 }
        var isFound = false
        for index in columns.indices {
            guard let first = words[index].first, let match = columns[index].match else { continue }
            let isPerson = Self.people.contains(where: first.hasPrefix)
            if match.role == .other {
                // «Ф.И.О. работника» has no role as it is.
                isFound =
                    isFound || isPerson
                    || Self.learners.contains { stem in words[index].contains { $0.hasPrefix(stem) } }
            } else if match.role == .responsible, !match.isStrong, isPerson,
                isHeaded || event.map({ index < $0 }) ?? false
            {
                columns[index].match = Vocabulary.Match(role: .other, score: match.score)
                isFound = true
            }
        }
        guard isFound else { return false }
        nameLearning(in: &columns)
        return true
    }

    /// «Наименование программы повышения квалификации» is what is learnt, though «квалификация» alone is known of a person.
    private func nameLearning(in columns: inout [TableHeader.HeadedColumn]) {
        for index in columns.indices where columns[index].match?.role == .other {
            let words = FoldedHeading(columns[index].title).words
            guard let first = words.first,
                ["наименован", "назван", "тем", "программ"].contains(where: first.hasPrefix),
                words.dropFirst().contains(where: Self.isLearning)
            else { continue }
            columns[index].match = Vocabulary.Match(role: .event, score: 40)
        }
    }
}
