import ChanceryData

extension Expression {
    /// The names that the expression uses, from left to right.
    package var nameUses: [NameUse] {
        var uses: [NameUse] = []
        collect(&uses, mayBeMissing: false, spelling: nil)
        // `x if x is defined else y` asks before it uses, and so does `x or y`.
        let asked = Set(uses.filter(\.mayBeMissing).map(\.path))
        for index in uses.indices where asked.contains(uses[index].path) { uses[index].mayBeMissing = true }
        return uses
    }

    private func collect(_ uses: inout [NameUse], mayBeMissing: Bool, spelling outer: String?) {
        let spelling = spelling ?? outer
        if var use = path {
            use.mayBeMissing = mayBeMissing
            use.spelling = spelling
            uses.append(use)
        }
        switch form {
        case .name, .loop: break
        case .member(let base, _):
            if path == nil {
                base.collect(&uses, mayBeMissing: mayBeMissing, spelling: nil)
            } else {
                base.collectIndexes(&uses)
            }
        case .element(let base, let index):
            if path == nil {
                base.collect(&uses, mayBeMissing: mayBeMissing, spelling: nil)
            } else {
                base.collectIndexes(&uses)
            }
            index.collect(&uses, mayBeMissing: false, spelling: nil)
        case .test(let operand, let call):
            let asks = call.test == .defined || call.test == .undefined
            operand.collect(&uses, mayBeMissing: asks, spelling: spelling)
            call.argument?.collect(&uses, mayBeMissing: false, spelling: nil)
        case .binary(.or, let left, let right):
            // What stands behind `or` is what to print instead.
            left.collect(&uses, mayBeMissing: true, spelling: spelling)
            right.collect(&uses, mayBeMissing: mayBeMissing, spelling: spelling)
        case .conditional(let then, let condition, .some(let otherwise)):
            then.collect(&uses, mayBeMissing: mayBeMissing, spelling: spelling)
            condition.collect(&uses, mayBeMissing: condition.isPath, spelling: spelling)
            otherwise.collect(&uses, mayBeMissing: mayBeMissing, spelling: spelling)
        case .filtered(let input, let call):
            input.collect(&uses, mayBeMissing: call.filter.acceptsAbsence && !call.isMapped, spelling: nil)
            for argument in call.arguments { argument?.collect(&uses, mayBeMissing: false, spelling: nil) }
        default:
            for child in form.children { child.collect(&uses, mayBeMissing: false, spelling: spelling) }
        }
    }

    /// Whether the expression is a name with members and elements, and no more.
    var isPath: Bool { path != nil }

    /// The names inside the brackets of a path.
    private func collectIndexes(_ uses: inout [NameUse]) {
        switch form {
        case .member(let base, _): base.collectIndexes(&uses)
        case .element(let base, let index):
            base.collectIndexes(&uses)
            index.collect(&uses, mayBeMissing: false, spelling: nil)
        default: break
        }
    }

    /// The expression as a path from a name; `nil` for any other.
    private var path: NameUse? {
        switch form {
        case .name(let name): return NameUse(path: [name], ranges: [range], mayBeMissing: false)
        case .member(let base, let name):
            guard var use = base.path else { return nil }
            use.path.append(name.text)
            use.ranges.append(name.range)
            return use
        case .element(let base, let index):
            guard var use = base.path else { return nil }
            if case .literal(let value) = index.form, let key = value.text {
                use.path.append(key)
            } else {
                use.path.append(nil)
            }
            use.ranges.append(index.range)
            return use
        default: return nil
        }
    }
}
