import ChanceryData
package import ChanceryDiagnostics

/// Holds the names that a template uses against those that its data have, without filling it.
package struct FieldChecker {
    private let names: KnownNames
    private var diagnostics: [Diagnostic] = []

    /// What is wrong with the fields of a template for data of some kind: every name that there is not, at every tag that
    /// uses it, with the nearest that there is; what is printed, looped over or asked for members and cannot be.
    ///
    /// A name whose absence the template provides for is a warning, and only if it looks like a slip of the pen.
    package static func diagnostics(of fields: [Field], knowing names: KnownNames) -> [Diagnostic] {
        var checker = FieldChecker(names)
        for field in fields { checker.check(field, in: KnownNames.root) }
        return checker.diagnostics
    }

    private init(_ names: KnownNames) {
        self.names = names
    }

    private mutating func tell(_ problem: TagProblem, _ use: FieldUse, severity: Severity = .error) {
        var diagnostic = problem.diagnostic(at: use.place, quoting: use.source)
        diagnostic.severity = severity
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    private mutating func check(_ field: Field, in container: Int) {
        let node = names.nodes[container]
        if node.isUnknown { return }
        guard let member = names.member(field.name, of: container) ?? node.entry else {
            tellMissing(field, in: container)
            return
        }
        check(field, as: member)
    }

    private mutating func tellMissing(_ field: Field, in container: Int) {
        let node = names.nodes[container]
        let known = node.members.map(\.name)
        for use in field.uses {
            if known.isEmpty {
                let sample: Value = node.element == nil ? .text("") : .list([])
                tell(.noMember(at: 0..<0, use.name, of: sample), use)
                continue
            }
            let isSlip =
                Alphabets.lookalike(of: use.name, among: known) != nil
                || Nearest.name(to: use.name, among: known) != nil
            if use.mayBeMissing, !isSlip { continue }
            tell(
                .unknownName(at: 0..<0, use.name, known: known), use, severity: use.mayBeMissing ? .warning : .error)
        }
    }

    private mutating func check(_ field: Field, as index: Int) {
        let node = names.nodes[index]
        if node.isUnknown { return }
        switch field.shape {
        case .record(let members): for member in members { check(member, in: index) }
        case .list(let element):
            if let inner = node.element {
                check(element, as: inner)
            } else if node.isScalar, node.members.isEmpty,
                let use = field.uses.first(where: { $0.purpose == .iteration })
            {
                tell(.notIterable(at: 0..<0, .text("")), use)
            }
        case .dictionary(let entry):
            if let inner = node.entry {
                check(entry, as: inner)
            } else {
                for member in node.members { check(entry, as: member.node) }
            }
        case .text, .number, .boolean, .date, .rich: break
        }
        // A list or a record has no text; one that may also be a text has.
        guard !node.isScalar else { return }
        for use in field.uses where use.purpose == .print || use.purpose == .text {
            tell(.notText(at: 0..<0, node.element == nil ? .mapping(Mapping()) : .list([])), use)
        }
    }
}
