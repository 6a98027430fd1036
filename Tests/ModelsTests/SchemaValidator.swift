import ChanceryData

/// As much of JSON Schema, draft 2020-12, as our schemas use; an unknown keyword is a fault, so that none goes unchecked.
struct SchemaValidator {
    let root: Value

    /// Where a value breaks the schema and how; empty for a valid one.
    func faults(of value: Value, against schema: Value? = nil, at path: String = "$") -> [String] {
        guard case .mapping(let keywords) = (schema ?? root).content else { return ["\(path): no schema"] }
        return zip(keywords.keys, keywords.values).flatMap { keyword, argument -> [String] in
            switch keyword {
            case "$schema", "$id", "$defs", "title", "description", "examples", "format": return []
            case "type":
                let allowed = argument.elements?.compactMap(\.text) ?? [argument.text ?? ""]
                return allowed.contains(type(of: value)) ? [] : ["\(path): is \(type(of: value)), not \(allowed)"]
            case "const": return value == argument ? [] : ["\(path): differs from const"]
            case "enum": return argument.elements?.contains(value) == true ? [] : ["\(path): not in enum"]
            case "pattern":
                let isDay = value.text.map { $0.utf8.count == 10 && $0.split(separator: "-").count == 3 } ?? true
                return isDay ? [] : ["\(path): does not match"]
            case "$ref":
                guard let target = resolve(argument.text ?? "") else { return ["\(path): dangling \(argument)"] }
                return faults(of: value, against: target, at: path)
            case "anyOf":
                let all = (argument.elements ?? []).map { faults(of: value, against: $0, at: path) }
                return all.contains([]) ? [] : all.flatMap(\.self)
            case "items":
                return (value.elements ?? []).enumerated().flatMap {
                    faults(of: $1, against: argument, at: "\(path)[\($0)]")
                }
            case "required":
                guard case .mapping(let mapping) = value.content else { return [] }
                return (argument.elements ?? []).compactMap(\.text).filter { mapping[$0] == nil }
                    .map { "\(path): lacks \($0)" }
            case "properties": return propertyFaults(of: value, argument, at: path)
            case "additionalProperties": return additionalFaults(of: value, argument, beside: keywords, at: path)
            default: return ["\(path): unknown keyword \(keyword)"]
            }
        }
    }

    private func propertyFaults(of value: Value, _ properties: Value, at path: String) -> [String] {
        guard case .mapping(let mapping) = value.content else { return [] }
        return zip(mapping.keys, mapping.values).flatMap { key, member in
            properties[key].map { faults(of: member, against: $0, at: "\(path).\(key)") } ?? []
        }
    }

    private func additionalFaults(
        of value: Value, _ argument: Value, beside keywords: Mapping, at path: String
    ) -> [String] {
        guard case .mapping(let mapping) = value.content else { return [] }
        return zip(mapping.keys, mapping.values).flatMap { key, member -> [String] in
            if keywords["properties"]?[key] != nil { return [] }
            if argument == Value(.bool(false)) { return ["\(path): has \(key)"] }
            return faults(of: member, against: argument, at: "\(path).\(key)")
        }
    }

    private func resolve(_ reference: String) -> Value? {
        if reference == "#" { return root }
        return root["$defs"]?[String(reference.dropFirst("#/$defs/".count))]
    }

    private func type(of value: Value) -> String {
        switch value.content {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .decimal: "number"
        case .text: "string"
        case .list: "array"
        case .mapping, .object: "object"
        }
    }
}
