import ChanceryData
import ChanceryDiagnostics

/// The filling of all parts of one document.
struct Filling {
    private let data: Value
    private let unresolved: UnresolvedTags
    private let limits: Limits
    /// The ids given so far: no two parts may give the same.
    private(set) var identifiers: FreshIdentifiers
    /// What the document gets beside its texts.
    var additions: Additions
    /// What is wrong with the data for the parts so far.
    var problems: [Diagnostic] = []
    /// The notes and comments that have been filled where something refers to them, by the parts that are to hold them.
    private var notes: [String: [UInt8]] = [:]
    /// What decides, repeats or assigns by names that the data do not have.
    private(set) var unresolvedControls = PrintedTags()

    init(
        data: Value, identifiers: IdentifiersInUse, unresolved: UnresolvedTags, limits: Limits,
        additions: Additions = Additions()
    ) {
        self.additions = additions
        self.data = data
        self.unresolved = unresolved
        self.limits = limits
        self.identifiers = FreshIdentifiers(after: identifiers)
    }

    /// A part, filled, behind those that refer to notes in it; without meaning where there are problems.
    mutating func fill(_ program: Program, part: String = "") -> [UInt8] {
        var filler = Filler(
            program, data: data, identifiers: identifiers, unresolved: unresolved, limits: limits,
            additions: additions, part: part, notes: notes[part] ?? [])
        filler.fill()
        filler.notes.move(to: program.noteParts, &notes)
        additions = filler.additions
        problems += filler.problems
        unresolvedControls.insert(filler.unresolvedControls, of: program, in: part)
        identifiers = filler.identifiers
        return program.isOpenDocument ? UnusedStyles.removed(from: filler.output, of: program.bytes) : filler.output
    }
}
