import ChanceryData

/// Reading filters and methods: what they want, and what comes out of them.
extension FieldInference {
    mutating func filtered(_ input: Expression, _ call: FilterCall, for purpose: FieldPurpose) -> InferredValue {
        let mayBeMissing = call.filter.acceptsAbsence && !call.isMapped
        let wanted = call.isMapped ? .iteration : wantedPurpose(of: call, for: purpose)
        let value = read(input, for: wanted, mayBeMissing: mayBeMissing)
        for argument in call.arguments { if let argument { read(argument, for: .access) } }
        if case .node(let index) = value, !nodes[index].filters.contains(call.name) {
            nodes[index].filters.append(call.name)
        }
        if call.isMapped {
            let element = element(of: value)
            learn(element, wantedPurpose(of: call, for: .print))
            return .list(.computed)
        }
        return result(of: call, on: value, for: purpose)
    }

    /// What a filter wants its input for.
    private func wantedPurpose(of call: FilterCall, for purpose: FieldPurpose) -> FieldPurpose {
        switch call.name {
        case "date": .date
        case "number", "round", "rounded", "abs", "plural", "range", "filesizeformat": .number
        case "yesno": .truth
        case "length", "first", "last", "reverse": .measure
        case "join", "join_and", "lines", "batch", "slice", "sort", "unique", "map", "select", "reject", "selectattr",
            "rejectattr", "where", "groupby", "sum", "max", "min", "list", "number_of":
            .iteration
        case "items", "keys", "values", "dictsort", "attr", "urlencode", "tojson": .access
        case "default": purpose
        case "upper", "lower", "capitalize", "title", "upperfirst", "lowerfirst", "trim", "replace", "split",
            "truncate",
            "wordwrap", "wordcount", "indent", "center", "nbsp", "typography", "striptags", "format":
            .text
        // A filter of a user of the library: printed, as far as anybody knows.
        default: RichKind(filter: call.name).map { .rich($0) } ?? .print
        }
    }

    /// What comes out of a filter.
    private mutating func result(of call: FilterCall, on value: InferredValue, for purpose: FieldPurpose)
        -> InferredValue
    {
        switch call.name {
        case "default":
            if case .node(let index) = value, let argument = call.arguments.first ?? nil,
                case .literal(let literal) = argument.form
            {
                learnKind(of: literal, at: index)
            }
            return value
        case "sort", "unique", "reverse", "list", "select", "reject":
            if let path = path(call, "attribute") { follow(path, from: element(of: value), .access) }
            return value
        case "where", "selectattr", "rejectattr":
            if let path = path(call, "attribute") {
                let attribute = follow(path, from: element(of: value), .condition)
                compare(attribute, with: call)
            }
            return value
        case "batch", "slice": return .list(.list(element(of: value)))
        case "first", "last": return element(of: value)
        case "max", "min":
            if let path = path(call, "attribute") { follow(path, from: element(of: value), .number) }
            return element(of: value)
        case "sum": return folded(value, by: call, for: .number)
        case "join", "join_and", "lines": return folded(value, by: call, for: .print)
        case "number_of":
            learnKey(of: call, on: value)
            return .computed
        case "map":
            guard let path = path(call, "attribute") else { return .list(.computed) }
            let hasPreset = call.arguments.dropFirst().first.flatMap(\.self) != nil
            return .list(follow(path, from: element(of: value), .access, mayBeMissing: hasPreset))
        case "groupby":
            let element = element(of: value)
            let key = path(call, "attribute").map { follow($0, from: element, .access) } ?? .computed
            return .list(.group(key: key, elements: element))
        case "items", "dictsort":
            guard case .node(let index) = value else { return .computed }
            _ = entry(of: index)
            return .list(.entry(of: index))
        case "keys":
            if case .node(let index) = value { _ = entry(of: index) }
            return .list(.computed)
        case "values":
            guard case .node(let index) = value else { return .computed }
            return .list(.node(entry(of: index)))
        case "attr":
            return path(call, "name").map { member($0, of: value, purpose, false) } ?? .computed
        default: return .computed
        }
    }

    /// What one text or number is made of: the elements of a list, or an attribute of each.
    private mutating func folded(_ value: InferredValue, by call: FilterCall, for purpose: FieldPurpose)
        -> InferredValue
    {
        let element = element(of: value)
        if let path = path(call, "attribute") {
            follow(path, from: element, purpose)
        } else {
            learn(element, purpose)
        }
        return .computed
    }

    /// The elements of a list have keys, one of which a template names.
    private mutating func learnKey(of call: FilterCall, on value: InferredValue) {
        // The key may go by other names where the template does not say which.
        let named = path(call, "by")
        let attribute = member(named ?? "key", of: element(of: value), .access, named == nil)
        guard case .node(let index) = attribute, let key = path(call, "key") else { return }
        if !nodes[index].choices.contains(.text(key)) { nodes[index].choices.append(.text(key)) }
        nodes[index].purposes.insert(.text)
    }

    /// A filter's argument that is written out.
    private func path(_ call: FilterCall, _ name: String) -> String? {
        guard let index = call.filter.parameters.firstIndex(where: { $0.names.first == name }),
            case .literal(let value)? = call.arguments[index]?.form
        else { return nil }
        if let text = value.text { return text }
        if case .integer(let number) = value.content { return String(number) }
        return nil
    }

    /// What stands at the end of a path of names.
    @discardableResult
    private mutating func follow(
        _ path: String, from value: InferredValue, _ purpose: FieldPurpose, mayBeMissing: Bool = false
    ) -> InferredValue {
        var value = value
        for part in path.split(separator: ",") {
            var step = value
            for name in part.split(separator: ".") {
                step = member(String(name), of: step, purpose, mayBeMissing)
            }
            learn(step, purpose)
            value = step
        }
        return value
    }

    /// What the attribute of a filter that chooses elements is compared with.
    private mutating func compare(_ attribute: InferredValue, with call: FilterCall) {
        guard case .node(let index) = attribute,
            let position = call.filter.parameters.firstIndex(where: { $0.names.first == "value" }),
            case .literal(let value)? = call.arguments[position]?.form
        else { return }
        if !nodes[index].choices.contains(value) { nodes[index].choices.append(value) }
        learnKind(of: value, at: index)
    }

    private mutating func learnKind(of literal: Value, at index: Int) {
        switch literal.content {
        case .integer, .decimal: nodes[index].purposes.insert(.number)
        case .bool: nodes[index].purposes.insert(.truth)
        case .list: nodes[index].purposes.insert(.measure)
        case .text: nodes[index].purposes.insert(.text)
        case .null, .mapping, .object: break
        }
    }

    mutating func called(_ base: Expression, _ call: MethodCall, for purpose: FieldPurpose) -> InferredValue {
        for argument in call.arguments { read(argument, for: call.method == .format ? .print : .access) }
        for argument in call.named { read(argument.value, for: .print) }
        switch call.method {
        case .items, .values, .keys:
            guard case .node(let index) = read(base, for: .access) else { return .computed }
            let entry = entry(of: index)
            return call.method == .items
                ? .list(.entry(of: index)) : .list(call.method == .keys ? .computed : .node(entry))
        case .get:
            let container = read(base, for: .access)
            guard case .literal(let value)? = call.arguments.first?.form, let name = value.text else {
                guard case .node(let index) = container else { return .computed }
                return .node(entry(of: index))
            }
            return member(name, of: container, purpose, true)
        case .strftime:
            read(base, for: .date)
            return .computed
        case .index, .count:
            read(base, for: .measure)
            return .computed
        case .split, .rsplit, .splitlines, .partition, .rpartition:
            read(base, for: .text)
            return .list(.computed)
        case .join:
            if let list = call.arguments.first {
                let value = read(list, for: .iteration)
                learn(element(of: value), .print)
            }
            return .computed
        default:
            read(base, for: .text)
            return .computed
        }
    }
}
