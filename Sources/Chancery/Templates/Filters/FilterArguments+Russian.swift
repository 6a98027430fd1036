import ChanceryData
import ChanceryDiagnostics
import ChanceryRussian
import ChanceryTemplates

/// Words of grammar in the brackets of a filter.
extension FilterArguments {
    /// A case by any of its names; the nominative where none is given.
    func grammaticalCase(_ index: Int) throws(FilterFailure) -> GrammaticalCase {
        guard isGiven(index) else { return .nominative }
        guard let grammaticalCase = GrammaticalCase(named: try text(index)) else {
            throw FilterFailure(
                "wrong-arguments",
                Wording(
                    "argument \(index + 1) must be a case: «родительный», «dative» …",
                    russian: "аргумент \(index + 1) – падеж: «родительный», «дательный» …"))
        }
        return grammaticalCase
    }

    /// A gender of grammar: «м», «ж», «с», `feminine`; the masculine where none is given.
    func gender(_ index: Int) throws(FilterFailure) -> Gender {
        guard isGiven(index) else { return .masculine }
        switch try text(index).lowercased().first {
        case "м", "m": return .masculine
        case "ж", "f": return .feminine
        case "с", "n": return .neuter
        default: throw Self.noGender(index)
        }
    }

    /// Whose name something is: «м», «ж»; `nil` where it is not said.
    func personGender(_ index: Int) throws(FilterFailure) -> PersonGender? {
        guard isGiven(index), try text(index).lowercased() != "auto" else { return nil }
        guard let gender = PersonGender(named: try text(index)) else { throw Self.noGender(index) }
        return gender
    }

    private static func noGender(_ index: Int) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "argument \(index + 1) must be a gender: «м» or «ж»",
                russian: "аргумент \(index + 1) – род: «м» или «ж»"))
    }
}
