/// A school year, from 1 September to 31 August.
public struct SchoolYear: Sendable, Hashable {
    /// The year in which it begins.
    public let firstYear: Int

    /// How the two years are written.
    public enum Style: Sendable, Hashable, CaseIterable {
        /// «2025/2026»
        case slash
        /// «2025-2026»
        case hyphen
        /// «25/26»
        case short
    }

    /// Creates the school year that begins in a year.
    public init(beginning firstYear: Int) {
        self.firstYear = firstYear
    }

    /// The school year that a day lies in.
    public init(of date: CivilDate) {
        firstYear = date.month >= 9 ? date.year : date.year - 1
    }

    /// The years alone: «2025/2026».
    public func years(_ style: Style = .slash) -> String {
        switch style {
        case .slash: "\(firstYear)/\(firstYear + 1)"
        case .hyphen: "\(firstYear)-\(firstYear + 1)"
        case .short: (firstYear % 100).padded(to: 2) + "/" + ((firstYear + 1) % 100).padded(to: 2)
        }
    }

    /// «2025/2026 учебный год», «(в) 2025/2026 учебном году», «(на) 2025/2026 учебный год».
    public func words(in grammaticalCase: GrammaticalCase = .nominative, _ style: Style = .slash) -> String {
        let words = ["учебный год", "учебного года", "учебному году", "учебный год", "учебным годом", "учебном году"]
        return years(style) + PersonName.noBreakSpace + words[grammaticalCase.index]
    }
}
