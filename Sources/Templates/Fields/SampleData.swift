import ChanceryData

/// Made-up data for the fields of a template. The same fields give the same data.
struct SampleData {
    /// What is asked of a field in particular, by its path.
    enum Wish: Hashable {
        case value(Value)
        /// So many elements.
        case count(Int)
        case absent
    }

    /// How many elements lists have.
    var count: Int
    /// What is yes or no where it stands by itself; in a list both come in turn.
    var truth: Bool
    /// Whether names are there that may be missing.
    var isComplete: Bool
    var wishes: [String: Wish] = [:]

    /// The data.
    func value(of fields: [Field]) -> Value {
        record(fields, path: "", turn: 0, depth: 0)
    }

    private func record(_ fields: [Field], path: String, turn: Int, depth: Int) -> Value {
        var mapping = Mapping()
        for field in fields {
            let path = path + "/" + field.name
            let wish = wishes[path]
            if wish == .absent || wish == nil && field.isOptional && !isComplete { continue }
            if case .value(let value)? = wish {
                mapping.append(field.name, value, at: nil)
            } else {
                mapping.append(field.name, value(of: field, path: path, turn: turn, depth: depth), at: nil)
            }
        }
        return .mapping(mapping)
    }

    private func value(of field: Field, path: String, turn: Int, depth: Int) -> Value {
        switch field.shape {
        case .record(let members): return record(members, path: path, turn: turn, depth: depth + 1)
        case .list(let element):
            return .list(
                (0..<count(of: element, path, depth)).map {
                    value(of: element, path: path + "[]", turn: $0, depth: depth + 1)
                })
        case .dictionary(let entry):
            let keys = (1...max(1, count(of: entry, path, depth))).map { "\(field.name) \($0)" }
            guard count(of: entry, path, depth) > 0 else { return .mapping(Mapping()) }
            let values = keys.indices.map { value(of: entry, path: path + "{}", turn: $0, depth: depth + 1) }
            return .mapping(Mapping(keys: keys, values: values))
        case .text, .number, .boolean, .date, .rich: return scalar(of: field, turn: turn, isInList: path.contains("[]"))
        }
    }

    private func count(of element: Field, _ path: String, _ depth: Int) -> Int {
        if case .count(let count)? = wishes[path] { return count }
        guard count > 1 else { return count }
        // Every choice of an element should come up; but lists in lists in lists grow too fast for that.
        switch depth {
        case ...2: return max(count, min(8, Self.choiceCount(in: element, depth: 0) + 1))
        case ...5: return 2
        default: return 1
        }
    }

    private static func choiceCount(in field: Field, depth: Int) -> Int {
        switch field.shape {
        case .record(let members) where depth < 4: members.reduce(0) { max($0, choiceCount(in: $1, depth: depth + 1)) }
        case .number: field.choices.count * 2
        default: field.choices.count
        }
    }

    private func scalar(of field: Field, turn: Int, isInList: Bool) -> Value {
        let candidates = Self.candidates(for: field)
        if !candidates.isEmpty, field.shape != .boolean { return candidates[turn % candidates.count] }
        switch field.shape {
        case .boolean: return Value(.bool(isInList ? turn.isMultiple(of: 2) == truth : truth))
        case .number: return .integer([2, 1, 5, 21, 11][turn % 5])
        case .date:
            let (month, day) = (turn % 12 + 1, turn % 28 + 1)
            return .text("2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
        case .rich(let kind): return kind.sample(isInList ? "\(field.name) \(turn + 1)" : field.name)
        default: return .text(isInList ? "\(field.name) \(turn + 1)" : field.name)
        }
    }

    /// The values that decide something: those that the template compares with, their neighbours, one that is none.
    static func candidates(for field: Field) -> [Value] {
        var values: [Value] = []
        func add(_ value: Value) { if !values.contains(value) { values.append(value) } }
        for choice in field.choices {
            switch choice.content {
            case .text where field.shape != .number: add(choice)
            case .integer(let number):
                for step in [0, 1, -1] { add(.integer(number.addingReportingOverflow(step).partialValue)) }
            case .decimal(let number): for step in [0, 1.0, -1] { add(Value(.decimal(number + step))) }
            case .bool: add(choice)
            default: break
            }
        }
        if !values.isEmpty, field.shape == .text { add(.text(field.name)) }
        return values
    }
}
