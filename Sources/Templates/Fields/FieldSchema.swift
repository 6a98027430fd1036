package import ChanceryData
package import ChanceryDiagnostics

/// Fields as a JSON Schema, draft 2020-12.
package enum FieldSchema {
    /// The schema of data that have the fields. Further names are allowed: other templates may want them.
    package static func schema(of fields: [Field], in language: Language) -> Value {
        var schema = Mapping(
            keys: ["$schema"], values: [.text("https://json-schema.org/draft/2020-12/schema")])
        append(record: fields, to: &schema, language)
        return .mapping(schema)
    }

    private static func append(record fields: [Field], to schema: inout Mapping, _ language: Language) {
        schema.append("type", .text("object"), at: nil)
        schema.append(
            "properties",
            .mapping(Mapping(keys: fields.map(\.name), values: fields.map { property($0, language) })), at: nil)
        let required = fields.filter { !$0.isOptional }.map { Value.text($0.name) }
        if !required.isEmpty { schema.append("required", .list(required), at: nil) }
    }

    private static func property(_ field: Field, _ language: Language) -> Value {
        var property = Mapping()
        let description = description(of: field, language)
        if !description.isEmpty { property.append("description", .text(description), at: nil) }
        append(field.shape, to: &property, isOptional: field.isOptional, language)
        let examples = field.choices.filter { $0 != .null }
        if !examples.isEmpty { property.append("examples", .list(examples), at: nil) }
        return .mapping(property)
    }

    private static func append(
        _ shape: FieldShape, to property: inout Mapping, isOptional: Bool, _ language: Language
    ) {
        func types(_ names: String...) { types(of: names) }
        func types(of names: [String]) {
            let all = (names + (isOptional ? ["null"] : [])).map { Value.text($0) }
            property.append("type", all.count == 1 ? all[0] : .list(all), at: nil)
        }
        switch shape {
        // What is printed may be a number as well.
        case .text: types("string", "number")
        case .number: types("number")
        case .boolean: types("boolean")
        case .rich(let kind): types(of: kind.types)
        case .date:
            types("string")
            property.append("pattern", .text(#"^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})"#), at: nil)
        case .list(let element):
            types("array")
            property.append("items", self.property(element, language), at: nil)
        case .record(let members):
            if isOptional {
                var inner = Mapping()
                append(record: members, to: &inner, language)
                inner["type"] = .list([.text("object"), .text("null")])
                for (key, value) in zip(inner.keys, inner.values) { property.append(key, value, at: nil) }
            } else {
                append(record: members, to: &property, language)
            }
        case .dictionary(let entry):
            types("object")
            property.append("additionalProperties", self.property(entry, language), at: nil)
        }
    }

    /// Where the field is used.
    private static func description(of field: Field, _ language: Language) -> String {
        var parts: [String] = []
        for use in field.uses {
            let place = use.place.text(in: language)
            let part = place.isEmpty ? use.source : "\(place): \(use.source)"
            if !parts.contains(part) { parts.append(part) }
            if parts.count == 3 { break }
        }
        return parts.joined(separator: "; ")
    }
}
