import ChanceryRussian
import ChanceryTemplates

/// Parameters that the filters which know Russian share.
extension FilterArguments {
    /// A parameter that names a case; the nominative where it is left out.
    func grammaticalCase(_ index: Int) throws(FilterFailure) -> GrammaticalCase {
        guard isGiven(index) else { return .nominative }
        let name = try text(index)
        guard let grammaticalCase = GrammaticalCase(named: name) else { throw .unknownCase(name) }
        return grammaticalCase
    }

    /// A parameter that tells whose a name is; nil where it is left out or «авто».
    func personGender(_ index: Int) throws(FilterFailure) -> PersonGender? {
        guard isGiven(index) else { return nil }
        let name = try text(index)
        if ["", "auto", "авто"].contains(name.lowercased()) { return nil }
        guard let gender = PersonGender(named: name) else { throw .unknownGender(name) }
        return gender
    }

    /// A parameter that names a gender of nouns; the masculine where it is left out.
    func gender(_ index: Int) throws(FilterFailure) -> Gender {
        guard isGiven(index) else { return .masculine }
        let name = try text(index).lowercased()
        if ["с", "ср", "ср.", "средний", "n", "neut", "neuter"].contains(name) { return .neuter }
        guard let gender = PersonGender(named: name) else { throw .unknownGender(name) }
        return gender.grammatical
    }
}

extension FilterParameter {
    static let grammaticalCase = FilterParameter.optional("case", "падеж")
    static let gender = FilterParameter.optional("gender", "род")
}
