/// How an addressee is put (domain.md §8, rule 1).
public enum AddresseeMode: String, Sendable, Hashable, CaseIterable {
    /// The head of an organisation: position in the dative, organisation in the genitive, name in the dative.
    case head
    /// An organisation, in the nominative.
    case organisation
    /// A department of an organisation, both in the nominative.
    case unit
    /// The head of a department: organisation in the nominative, position and name in the dative.
    case unitHead
    /// A private person, with the postal address.
    case person
    /// Many under one name: «Руководителям общеобразовательных организаций».
    case general
}

extension AddresseeMode: ModelChoice {}
