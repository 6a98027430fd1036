import ChanceryData

/// Giving names to values.
extension Evaluator {
    /// Names a value, inside the loop or the `with` that is open or for the rest of the part; several names take the elements of a
    /// list. A member of a namespace keeps its value wherever the namespace is known.
    ///
    /// - Throws: what ``value(of:)`` throws; `cannot-unpack`, `too-deep`; `no-namespace`, `too-large` for a member.
    package mutating func set(_ target: SetTarget, to expression: Expression) throws(TagProblem) {
        let (value, nesting) = try measured(expression)
        if let member = target.member, let name = target.names.first {
            try assign(value, nesting, to: member.text, of: name, at: expression.range)
            return
        }
        guard target.names.count != 1 else {
            set(Local(name: target.names[0].text, value: value, nesting: nesting, isNamespace: target.isNamespace))
            return
        }
        guard let parts = value.elements, parts.count == target.names.count else {
            throw .cannotUnpack(at: target.names.first?.range ?? expression.range, into: target.names.count)
        }
        for (name, part) in zip(target.names, parts) { set(Local(name: name.text, value: part, nesting: nesting)) }
    }

    /// Opens a `with`: its names have values until it is closed. None of the values knows the other names.
    ///
    /// - Throws: what ``value(of:)`` throws; `too-deep`. Nothing is open then.
    package mutating func open(_ bindings: [WithBinding]) throws(TagProblem) {
        var made: [Local] = []
        for binding in bindings {
            let (value, nesting) = try measured(binding.value)
            guard let name = binding.target.names.first else { continue }
            made.append(
                Local(name: name.text, value: value, nesting: nesting, isNamespace: binding.target.isNamespace))
        }
        floors.append(locals.count)
        locals += made
    }

    /// Closes the innermost `with`.
    package mutating func close() {
        guard let floor = floors.popLast() else { return }
        locals.removeSubrange(floor...)
    }

    private mutating func set(_ local: Local) {
        // The names of the loop or the `with` that is open stand behind these.
        let first = max(frames.last?.localCount ?? 0, floors.last ?? 0)
        if let index = locals.indices.last(where: { $0 >= first && locals[$0].name == local.name }) {
            locals[index] = local
        } else {
            locals.append(local)
        }
    }

    private mutating func assign(
        _ value: Value, _ nesting: Int, to member: String, of name: LocalName, at range: Range<Int>
    ) throws(TagProblem) {
        let index =
            locals.lastIndex { $0.name == name.text } ?? locals.lastIndex { NameFolding.areSame($0.name, name.text) }
        guard let index, locals[index].isNamespace, case .mapping(var mapping) = locals[index].value.content else {
            throw .noNamespace(at: name.range, name.text)
        }
        // Adding to a text or a list in each turn copies it each time.
        assignedBytes += (value.text?.utf8.count ?? 0) + 16 * (value.elements?.count ?? value.keys.count)
        guard assignedBytes <= WorkBound.assignedBytes else { throw .tooLarge(at: range) }
        let key = mapping.keys.first { $0 == member } ?? mapping.keys.first { NameFolding.areSame($0, member) }
        mapping[key ?? member] = value
        locals[index].value = .mapping(mapping)
        locals[index].nesting = max(locals[index].nesting, nesting)
    }

    // MARK: Bounds

    /// The value of an expression, and how many `set`s have put lists into lists to make it.
    private func measured(_ expression: Expression) throws(TagProblem) -> (Value, nesting: Int) {
        let value = try value(of: expression)
        var nesting = value.elements == nil && value.keys.isEmpty ? 0 : self.nesting(of: expression)
        // A filter that puts nothing into lists has been taken for one that does.
        if nesting > WorkBound.nesting { nesting = value.depth(upTo: WorkBound.nesting + 1) }
        guard nesting <= WorkBound.nesting else { throw .tooDeep(at: expression.range) }
        return (value, nesting)
    }

    /// How deep lists may be put into lists in a value, those of the data not counted.
    func nesting(of expression: Expression) -> Int {
        if locals.isEmpty { return 1 }
        switch expression.form {
        case .literal, .captured, .unresolvable: return 0
        case .name(let name):
            let local = locals.last { $0.name == name } ?? locals.last { NameFolding.areSame($0.name, name) }
            return local?.nesting ?? 0
        case .member(let base, _), .element(let base, _), .slice(let base, _): return nesting(of: base)
        case .loop: return frames.reduce(0) { max($0, $1.nesting) }
        case .binary(_, let left, let right): return max(nesting(of: left), nesting(of: right))
        case .conditional(let then, _, let otherwise):
            return max(nesting(of: then), otherwise.map(nesting) ?? 0)
        default: return 1 + expression.form.children.reduce(0) { max($0, nesting(of: $1)) }
        }
    }
}

extension Value {
    /// How deep lists and records stand in each other, as far as a limit.
    fileprivate func depth(upTo limit: Int) -> Int {
        let parts: [Value]
        if case .mapping(let mapping) = content { parts = mapping.values } else { parts = elements ?? [] }
        if limit == 0 || elements == nil && parts.isEmpty { return 0 }
        var depth = 0
        for part in parts where depth < limit - 1 { depth = max(depth, part.depth(upTo: limit - 1)) }
        return 1 + depth
    }
}
