import ChanceryData
import ChanceryDiagnostics

/// The filling of all parts of one document.
struct Filling {
    private let data: Value
    private let unresolved: UnresolvedTags
    private let limits: Limits
    /// The ids given so far: no two parts may give the same.
    private(set) var identifiers: FreshIdentifiers
    /// What is wrong with the data for the parts so far.
    var problems: [Diagnostic] = []

    init(data: Value, identifiers: IdentifiersInUse, unresolved: UnresolvedTags, limits: Limits) {
        self.data = data
        self.unresolved = unresolved
        self.limits = limits
        self.identifiers = FreshIdentifiers(after: identifiers)
    }

    /// A part, filled; without meaning where there are problems.
    mutating func fill(_ program: Program) -> [UInt8] {
        var filler = Filler(
            program, data: data, identifiers: identifiers, unresolved: unresolved, limits: limits)
        filler.fill()
        problems += filler.problems
        identifiers = filler.identifiers
        return program.isOpenDocument ? UnusedStyles.removed(from: filler.output, of: program.bytes) : filler.output
    }
}
