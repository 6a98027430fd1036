import ChanceryData

/// Reading off a template's conditions what leads to an outcome.
extension CoverageSearch {
    /// A condition on the way to an outcome, and whether it must hold.
    private struct Constraint {
        var tag: Int
        var holds: Bool
    }

    /// Tries what the conditions on the way to an outcome say themselves: `kind == "a"` wants an «a».
    mutating func aim(at outcome: CoverageOutcome, from base: SampleData) {
        guard tryCount < Self.tryLimit else { return }
        var sample = base
        for constraint in constraints(of: outcome) { meet(constraint, in: outcome.part, &sample) }
        let counts: [CoverageOutcome.Kind: Int] = [.noTurn: 0, .oneTurn: 1, .manyTurns: 3]
        if let count = counts[outcome.kind] {
            // What is gone through is the last name of the tag.
            let lists = deciders(in: outcome.part, outcome.tag).filter { $0.wishes.contains(.count(count)) }
            guard let list = lists.last else { return }
            sample.wishes[list.path] = .count(count)
        }
        attempt(sample)
    }

    /// The conditions on the way to an outcome, from the outside inwards: the branch that is taken holds, those before it
    /// do not.
    private func constraints(of outcome: CoverageOutcome) -> [Constraint] {
        var constraints: [Constraint] = []
        func add(_ scope: [Int], taking branch: Int) {
            for tag in scope.prefix(branch) { constraints.append(Constraint(tag: tag, holds: false)) }
            if branch < scope.count - 1 { constraints.append(Constraint(tag: scope[branch], holds: true)) }
        }
        let around = marks[outcome.part].filter { $0.key < outcome.tag && ($0.value.last ?? 0) > outcome.tag }
        for scope in around.values.sorted(by: { $0[0] < $1[0] }) {
            add(scope, taking: (scope.lastIndex { $0 < outcome.tag }) ?? 0)
        }
        if case .branch(let branch) = outcome.kind, let scope = marks[outcome.part][outcome.tag] {
            add(scope, taking: branch)
        }
        return constraints
    }

    private func meet(_ constraint: Constraint, in part: Int, _ sample: inout SampleData) {
        guard case .control(let control) = parts[part][constraint.tag].parsed, var condition = control.condition else {
            return
        }
        var holds = constraint.holds
        while case .unary(.not, let inner) = condition.form { (condition, holds) = (inner, !holds) }
        let literals = condition.comparedLiterals
        let deciders = deciders(in: part, constraint.tag)
        if literals.isEmpty {
            // Something is there, or is blank; what it is part of must be there.
            guard let last = deciders.last else { return }
            if !holds {
                sample.wishes[last.path] = last.wishes.contains(.count(0)) ? .count(0) : .value(.null)
            } else if last.wishes.contains(.value(Value(.bool(true)))) {
                sample.wishes[last.path] = .value(Value(.bool(true)))
            } else if sample.wishes[last.path] == .value(.null) {
                sample.wishes[last.path] = nil
            }
            return
        }
        for decider in deciders {
            let found = decider.wishes.first { wish in
                guard case .value(let value) = wish, value != .null, value != .text("") else { return false }
                return literals.contains(value) == holds
            }
            guard let found, decider.wishes.contains(where: { wish in literals.contains { wish == .value($0) } }) else {
                continue
            }
            sample.wishes[decider.path] = found
        }
    }

    /// The fields that a tag uses, in the order of the data.
    private func deciders(in part: Int, _ index: Int) -> [Decider] {
        let tag = parts[part][index]
        var deciders: [Decider] = []
        collect(fields, path: "", (tag.source, tag.place), &deciders)
        return deciders
    }
}

extension ControlTag {
    /// What a branch or a loop decides by.
    fileprivate var condition: Expression? {
        switch self {
        case .if(let condition), .elif(let condition): condition
        case .for(let head): head.condition
        default: nil
        }
    }
}

extension Expression {
    /// What is written out beside a comparison.
    fileprivate var comparedLiterals: [Value] {
        var literals: [Value] = []
        func collect(_ expression: Expression) {
            if case .comparison(let left, let links) = expression.form {
                for side in [left] + links.map(\.right) {
                    switch side.form {
                    case .literal(let value): literals.append(value)
                    case .list(let elements):
                        for case .literal(let value) in elements.map(\.form) { literals.append(value) }
                    default: break
                    }
                }
            }
            for child in expression.form.children { collect(child) }
        }
        collect(self)
        return literals
    }
}
