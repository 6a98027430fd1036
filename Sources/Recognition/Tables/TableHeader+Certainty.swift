import ChanceryModels

extension TableHeader {
    /// Whether nothing sure is known of a column's heading: no pattern fits it, or a weak one whose role another has.
    func isOpen(_ index: Int) -> Bool {
        guard let match = columns[index].match else { return roles[index] == .other }
        return match.score == RoleAssignment.guessScore
            || roles[index] == .other && match.role != .other && !match.isStrong
    }

    /// Whether a heading may number as «№» does where the figures below it go up.
    func isCode(_ index: Int) -> Bool {
        roles[index] == .other && ["код", "шифр", "индекс"].contains(columns[index].key)
    }

    /// Whether a role is held by a heading that is no weak one.
    func isStrong(_ role: ColumnRole) -> Bool {
        index(of: role).map { columns[$0].match?.isStrong == true } ?? false
    }
}
