import ChanceryData
import ChanceryDiagnostics

/// Looking names up.
extension Evaluator {
    /// The value of a name: exactly so spelled among the local names from the inside outwards and among the keys of the
    /// root, else the only one that differs in letter case, white space and the make of dashes alone.
    func value(named name: String) -> Value? {
        for index in locals.indices.reversed() where locals[index].name == name { return locals[index].value }
        if let value = root.exactMember(name) { return value }
        if let local = locals.last(where: { NameFolding.areSame($0.name, name) }) { return local.value }
        return root.similarMember(name)
    }

    /// The value of an expression, or `nil` where a name or an element on its way does not exist.
    func existing(_ expression: Expression) throws(TagProblem) -> Value? {
        if let path = expression.namePath, let value = value(at: path) ?? dotted(path) { return value.whole }
        switch expression.form {
        case .name(let name): return value(named: name)?.whole
        case .loop(let attribute, let otherwise):
            guard let frame = frames.last else { return try existing(otherwise) }
            return value(of: attribute, in: frame)
        case .member(let base, let name): return try existing(base)?.member(name.text)
        case .element(let base, let index):
            guard let container = try existing(base) else { return nil }
            return container.element(try value(of: index))?.whole
        case .conditional(let then, let condition, let otherwise):
            guard let branch = try branch(then, if: condition, else: otherwise) else { return .null }
            return try existing(branch)
        default: return try value(of: expression)
        }
    }

    /// What stands under a title with dots in it, which reads like a path: «Ф.И.О.», «Дата рожд. ребёнка», of the data or of anything on the way.
    private func dotted(_ path: NamePath) -> Value? {
        if path.members.isEmpty { return nil }
        let steps = [path.root] + path.members
        if let value = root.dottedMember(steps[...]) { return value }
        var container = value(named: path.root)
        for count in 1..<steps.count - 1 {
            guard let value = container else { return nil }
            if let found = value.whole.dottedMember(steps[count...]) { return found }
            container = value.member(steps[count])
        }
        return nil
    }

    /// Why an expression that does not exist does not.
    func absence(of expression: Expression) -> TagProblem {
        if let path = expression.namePath, !path.members.isEmpty, value(named: path.root) == nil {
            // A title with dots in it that is not quite spelled so.
            let name = ([path.root] + path.members).joined(separator: ".")
            let titles = root.keys.filter { $0.utf8.contains(UInt8(ascii: ".")) }
            if Nearest.name(to: name, among: titles) != nil {
                return .unknownName(at: expression.range, name, known: titles)
            }
        }
        switch expression.form {
        case .name(let name):
            return .unknownName(at: expression.range, name, known: locals.map(\.name) + root.keys)
        case .loop(_, let otherwise): return absence(of: otherwise)
        case .unresolvable: return .unknownName(at: expression.range, "", known: [])
        case .member(let base, let name):
            guard let container = (try? existing(base)) ?? nil else { return absence(of: base) }
            guard case .mapping(let mapping) = container.content else {
                return .noMember(at: name.range, name.text, of: container)
            }
            return .unknownName(at: name.range, name.text, known: mapping.keys)
        case .element(let base, let index):
            guard let container = (try? existing(base)) ?? nil else { return absence(of: base) }
            let key = (try? value(of: index)) ?? .null
            if case .mapping(let mapping) = container.content, let name = key.text {
                return .unknownName(at: index.range, name, known: mapping.keys)
            }
            return .noSuchElement(at: index.range, key, of: container)
        default: return .unknownName(at: expression.range, "\(expression)", known: [])
        }
    }
}

extension Mapping {
    /// Where a key stands that is spelled exactly so.
    ///
    /// Counts are compared first: comparing Cyrillic strings is slow where they differ.
    func exactIndex(of name: String) -> Int? {
        let count = name.utf8.count
        for index in keys.indices where keys[index].utf8.count == count && keys[index] == name { return index }
        return nil
    }
}

extension Value {
    /// The keys, if this is a mapping.
    var keys: [String] {
        guard case .mapping(let mapping) = content else { return [] }
        return mapping.keys
    }

    /// What stands under a name: exactly so spelled, or the only key that differs in letter case and white space alone.
    ///
    /// A member of null is null: what is blank has blank parts.
    func member(_ name: String) -> Value? {
        switch content {
        case .null: .null
        case .mapping: (exactMember(name) ?? similarMember(name))?.whole
        default: nil
        }
    }

    /// What stands under a key that is spelled exactly so.
    func exactMember(_ name: String) -> Value? {
        guard case .mapping(let mapping) = content else { return nil }
        return mapping.exactIndex(of: name).map { mapping.values[$0] }
    }

    /// What stands under the only key that differs from a name in letter case and white space alone.
    func similarMember(_ name: String) -> Value? {
        guard case .mapping(let mapping) = content else { return nil }
        var found: Int?
        for index in mapping.keys.indices where NameFolding.areSame(mapping.keys[index], name) {
            if found != nil { return nil }
            found = index
        }
        return found.map { mapping.values[$0] }
    }

    /// What stands under the only key with dots in it that is made of some steps of a path; white space does not count.
    func dottedMember(_ steps: ArraySlice<String>) -> Value? {
        guard case .mapping(let mapping) = content else { return nil }
        let titles = mapping.keys.indices.filter { mapping.keys[$0].utf8.contains(UInt8(ascii: ".")) }
        if titles.isEmpty { return nil }
        let wanted = NameFolding.key(of: steps.joined(separator: "."))
        let found = titles.filter { NameFolding.key(of: mapping.keys[$0]) == wanted }
        return found.count == 1 ? found.first.map { mapping.values[$0] } : nil
    }

    /// What stands at an index, counted from 0, or from the end where it is below zero; or under a key.
    func element(_ index: Value) -> Value? {
        switch (content, index.content) {
        case (.null, _): return .null
        case (.mapping, .text(let key)): return member(key)
        // JSON has no keys but texts.
        case (.mapping, .integer(let number)):
            if let group, group.indices.contains(number) { return group[number] }
            return exactMember(String(number))
        case (.list(let elements), .integer(let index)):
            let position = index < 0 ? index + elements.count : index
            return elements.indices.contains(position) ? elements[position] : nil
        case (.text(let text), .integer(let index)):
            let position = index < 0 ? index + text.count : index
            guard position >= 0, let start = text.index(text.startIndex, offsetBy: position, limitedBy: text.endIndex),
                start < text.endIndex
            else { return nil }
            return .text(String(text[start]))
        default: return nil
        }
    }
}
