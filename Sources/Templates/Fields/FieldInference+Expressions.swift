import ChanceryData

/// Reading expressions.
extension FieldInference {
    /// What an expression's value is, noting what it asks of the names in it.
    ///
    /// - Parameters:
    ///   - purpose: What the value is wanted for.
    ///   - mayBeMissing: Whether the template says what stands where a name does not exist.
    @discardableResult
    mutating func read(_ expression: Expression, for purpose: FieldPurpose, mayBeMissing: Bool = false) -> InferredValue
    {
        let value: InferredValue
        if let spelling = expression.spelling, isName(spelling, expression) {
            value = self.value(named: spelling, typed: expression.range, for: purpose, mayBeMissing: mayBeMissing)
        } else if let dotted = dottedValue(of: expression, for: purpose, mayBeMissing: mayBeMissing) {
            value = dotted
        } else {
            value = self.value(of: expression, for: purpose, mayBeMissing: mayBeMissing || purpose == .presence)
        }
        learn(value, purpose)
        return value
    }

    /// Whether words with signs between them are more likely a name than an expression: a known name, signs without
    /// blanks around them («п/п», «бизнес-план»), Russian words joined by «и» where something is printed.
    private func isName(_ spelling: String, _ expression: Expression) -> Bool {
        if preferred[NameFolding.key(of: spelling)] != nil { return true }
        if !preferred.isEmpty { return false }
        let isRussian = spelling.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        switch expression.form {
        case .binary(let sign, let left, let right) where sign == .subtract || sign == .divide:
            return isRussian && left.range.upperBound + 1 == right.range.lowerBound
        default: return false
        }
    }

    /// The value of a title with dots in it, «Ф.И.О.», which reads like a path: a known name, or one that ends in a dot.
    private mutating func dottedValue(
        of expression: Expression, for purpose: FieldPurpose, mayBeMissing: Bool
    ) -> InferredValue? {
        guard let path = expression.namePath, !path.members.isEmpty else { return nil }
        let steps = [path.root] + path.members
        // A path goes on from a name that a tag has given.
        let first = isBound(path.root) ? 1 : 0
        let title = { (start: Int) in steps[start...].joined(separator: ".") }
        let known = (first..<max(first, steps.count - 1)).first { preferred[NameFolding.key(of: title($0))] != nil }
        guard let start = known ?? (steps.last?.hasSuffix(".") == true && first < steps.count - 1 ? first : nil) else {
            return nil
        }
        let name = preferred[NameFolding.key(of: title(start))] ?? title(start)
        if start == 0 {
            return value(named: name, typed: expression.range, for: purpose, mayBeMissing: mayBeMissing)
        }
        var base = expression
        for _ in start..<steps.count { if case .member(let inner, _) = base.form { base = inner } }
        return member(name, of: read(base, for: .access, mayBeMissing: mayBeMissing), purpose, mayBeMissing)
    }

    /// Notes what a value is wanted for.
    mutating func learn(_ value: InferredValue, _ purpose: FieldPurpose) {
        switch value {
        case .node(let index): nodes[index].purposes.insert(purpose)
        case .list(.node(let index)) where purpose == .print: nodes[index].purposes.insert(purpose)
        default: break
        }
    }

    private mutating func value(of expression: Expression, for purpose: FieldPurpose, mayBeMissing: Bool)
        -> InferredValue
    {
        switch expression.form {
        case .literal(let value): return .literal(value)
        case .name(let name):
            return value(named: name, typed: expression.range, for: purpose, mayBeMissing: mayBeMissing)
        case .member(let base, let name):
            return member(name.text, of: read(base, for: .access, mayBeMissing: mayBeMissing), purpose, mayBeMissing)
        case .element(let base, let index): return element(index, of: base, purpose, mayBeMissing)
        case .slice(let base, let slice):
            for bound in [slice.from, slice.to, slice.step] { if let bound { read(bound, for: .number) } }
            return read(base, for: .measure, mayBeMissing: mayBeMissing)
        case .loop(let attribute, let otherwise):
            guard let scope = scopes.last(where: \.isLoop) else {
                return value(of: otherwise, for: purpose, mayBeMissing: mayBeMissing)
            }
            return attribute == .previous || attribute == .next ? scope.element ?? .computed : .computed
        case .cycle(let elements):
            let values = elements.map { read($0, for: purpose) }
            return values.first ?? .computed
        case .list(let elements):
            let values = elements.map { read($0, for: .access) }
            if case .node(let index)? = values.first(where: { if case .node = $0 { true } else { false } }) {
                return .list(.node(index))
            }
            return .list(values.first ?? .computed)
        case .mapping(let entries):
            return .record(
                entries.map { entry in
                    let key: String = if case .literal(let value) = entry.name.form { value.text ?? "" } else { "" }
                    return (key, read(entry.value, for: .access))
                })
        case .unary(let sign, let operand):
            read(operand, for: sign == .not ? .condition : .number)
            return .computed
        case .binary(let sign, let left, let right): return binary(sign, left, right, for: purpose)
        case .comparison(let left, let links):
            compare(left, links)
            return .computed
        case .conditional(let then, let condition, let otherwise):
            let before = asked
            asked = []
            read(condition, for: .condition, mayBeMissing: otherwise != nil && condition.isPath)
            let value = guarding(asked) { $0.read(then, for: purpose, mayBeMissing: mayBeMissing) }
            if let otherwise { guarding(asked) { $0.read(otherwise, for: purpose, mayBeMissing: mayBeMissing) } }
            asked.formUnion(before)
            return value
        case .test(let operand, let call):
            test(operand, call)
            return .computed
        case .filtered(let input, let call): return filtered(input, call, for: purpose)
        case .method(let base, let call): return called(base, call, for: purpose)
        case .captured, .unresolvable: return .computed
        }
    }

    /// A member of a value by its name.
    mutating func member(_ name: String, of value: InferredValue, _ purpose: FieldPurpose, _ mayBeMissing: Bool)
        -> InferredValue
    {
        switch value {
        case .node(let index):
            if let entry = nodes[index].entry, !nodes[index].members.contains(where: { nodes[$0].name == name }) {
                return .node(entry)
            }
            let member = member(name, of: index)
            note(member, as: name, purpose, mayBeMissing)
            return .node(member)
        case .group(let key, let elements):
            switch GroupByFilter.keys.firstIndex(of: name) {
            case 0?, 2?: return key
            case 1?, 3?: return .list(elements)
            default: return .computed
            }
        case .record(let entries): return entries.first { NameFolding.areSame($0.name, name) }?.value ?? .computed
        case .literal, .list, .key, .entry, .computed: return .computed
        }
    }

    private mutating func element(
        _ index: Expression, of base: Expression, _ purpose: FieldPurpose, _ mayBeMissing: Bool
    ) -> InferredValue {
        let container = read(base, for: .access, mayBeMissing: mayBeMissing)
        if case .literal(let value) = index.form, let name = value.text {
            return member(name, of: container, purpose, mayBeMissing)
        }
        let key = read(index, for: .access)
        switch (container, key) {
        case (.node(let node), .key(let other)) where node == other: return .node(entry(of: node))
        case (.node(let node), .literal(let value)):
            guard case .integer = value.content else { return .computed }
            learn(container, .measure)
            return .node(element(of: node))
        // A name as an index: a number most likely, unless it is known to be a text.
        case (.node(let node), .node(let position)):
            if nodes[position].purposes.contains(.text) || nodes[node].entry != nil { return .node(entry(of: node)) }
            nodes[position].purposes.insert(.number)
            return .node(element(of: node))
        case (.node(let node), .key): return .node(entry(of: node))
        case (.node(let node), .computed): return .node(element(of: node))
        case (.group(let key, let elements), .literal(let value)):
            return value.content == .integer(0) ? key : .list(elements)
        case (.list(let element), _): return element
        default: return .computed
        }
    }

    private mutating func binary(
        _ sign: BinaryOperator, _ left: Expression, _ right: Expression, for purpose: FieldPurpose
    ) -> InferredValue {
        switch sign {
        case .or, .and:
            let before = asked
            asked = []
            let value = read(left, for: purpose == .print ? .condition : purpose, mayBeMissing: sign == .or)
            if case .node(let index) = value, purpose == .print, sign == .or { nodes[index].purposes.insert(.print) }
            // That one of two exists does not say that the first does.
            if sign == .or, left.isPath { asked = [] }
            let other = guarding(asked) { $0.read(right, for: purpose) }
            asked.formUnion(before)
            if case .node = value { return value }
            return other
        case .join:
            read(left, for: .print)
            read(right, for: .print)
            return .computed
        default:
            let (one, other) = (read(left, for: .access), read(right, for: .access))
            let isText = one.isText || other.isText
            if sign == .remainder, one.isText {
                learn(other, .print)
            } else if sign == .add || sign == .multiply, isText {
                learn(one, sign == .add ? .text : .print)
                learn(other, sign == .add ? .text : .number)
            } else if case .list = one {
                // What is added to an empty list says of what kind its elements are.
                if case .list(.computed) = one, case .list = other { return other }
                return one
            } else if case .list = other {
                learn(one, .iteration)
            } else {
                learn(one, .number)
                learn(other, .number)
            }
            return .computed
        }
    }

    /// Reads something that is computed only where some names exist.
    @discardableResult
    private mutating func guarding(
        _ names: Set<Int>, _ body: (inout FieldInference) -> InferredValue
    ) -> InferredValue {
        let outer = guarded
        guarded.formUnion(names)
        defer { guarded = outer }
        return body(&self)
    }

    /// Names that are compared with each other or with something written out.
    private mutating func compare(_ left: Expression, _ links: [Expression.Comparison]) {
        var previous = read(left, for: .access)
        for link in links {
            let next = read(link.right, for: .access)
            compare(previous, link.comparator, next)
            previous = next
        }
    }

    private mutating func compare(_ left: InferredValue, _ comparator: ComparisonOperator, _ right: InferredValue) {
        switch comparator {
        case .in, .notIn:
            learn(right, .measure)
            if case .literal(let list) = right {
                for value in list.elements ?? [] { learn(left, comparedWith: value) }
            } else if case .node(let index) = right, case .literal(let value) = left {
                nodes[index].choices.append(value)
            } else if case .list(.literal(let value)) = right {
                learn(left, comparedWith: value)
            }
        default:
            if case .literal(let value) = right { learn(left, comparedWith: value) }
            if case .literal(let value) = left { learn(right, comparedWith: value) }
            if ![.equal, .unequal].contains(comparator), !left.isText, !right.isText {
                if case .literal = left { return }
                if case .literal = right { return }
                learn(left, .number)
                learn(right, .number)
            }
        }
    }

    /// Notes what a name is compared with.
    private mutating func learn(_ value: InferredValue, comparedWith literal: Value) {
        guard case .node(let index) = value else { return }
        if !nodes[index].choices.contains(literal) { nodes[index].choices.append(literal) }
        switch literal.content {
        case .integer, .decimal: nodes[index].purposes.insert(.number)
        case .bool: nodes[index].purposes.insert(.truth)
        case .text: nodes[index].purposes.insert(.text)
        case .null, .list, .mapping, .object: break
        }
    }

    private mutating func test(_ operand: Expression, _ call: TestCall) {
        let purpose: FieldPurpose =
            switch call.test {
            case .defined, .undefined: .presence
            case .number, .integer, .decimal, .even, .odd, .divisible: .number
            case .string, .lower, .upper: .text
            case .boolean, .true, .false: .truth
            default: .access
            }
        // What kind of thing something is can be asked of anything: it is not known to be of that kind.
        let asksKind = [.number, .string, .integer, .decimal, .boolean, .mapping, .sequence, .iterable, .none]
            .contains(call.test)
        let value = read(operand, for: asksKind ? .access : purpose, mayBeMissing: purpose == .presence)
        guard let argument = call.argument else { return }
        let other = read(argument, for: .access)
        if let comparator = call.test.comparator { compare(value, comparator, other) }
    }
}

extension InferredValue {
    /// Whether this is a text that the template has written out.
    fileprivate var isText: Bool {
        if case .literal(let value) = self { value.text != nil } else { false }
    }
}
