public import ChanceryData
public import ChanceryDiagnostics

extension ModelSchema {
    /// The schema as JSON Schema, draft 2020-12.
    ///
    /// It accepts what the reader accepts as far as structure goes: `null` for an absent field, one text for a list
    /// of one. Calendar, characters and the order of a period's ends are the reader's alone.
    ///
    /// - Parameter language: The language of titles and descriptions.
    public func jsonSchema(in language: Language) -> Value {
        var schema = Mapping()
        schema.append("$schema", .text("https://json-schema.org/draft/2020-12/schema"), at: nil)
        guard let root = records.first else { return .mapping(schema) }
        schema.append("$id", .text("urn:chancery:1:" + name), at: nil)
        append(root, to: &schema, in: language)
        var definitions = Mapping()
        for record in records.dropFirst() {
            var definition = Mapping()
            append(record, to: &definition, in: language)
            definitions.append(record.name, .mapping(definition), at: nil)
        }
        schema.append("$defs", .mapping(definitions), at: nil)
        return .mapping(schema)
    }

    private func append(_ record: RecordDescription, to schema: inout Mapping, in language: Language) {
        schema.append("title", .text(record.title.text(in: language)), at: nil)
        schema.append("type", .text("object"), at: nil)
        let properties = record.fields.map { property($0, in: language) }
        schema.append(
            "properties", .mapping(Mapping(keys: record.fields.map(\.name), values: properties)), at: nil)
        let required = record.fields.filter(\.isRequired).map { Value.text($0.name) }
        if !required.isEmpty { schema.append("required", .list(required), at: nil) }
        schema.append("additionalProperties", Value(.bool(false)), at: nil)
    }

    private func property(_ field: FieldDescription, in language: Language) -> Value {
        var property = Mapping(keys: ["description"], values: [.text(field.documentation.text(in: language))])
        for (key, value) in members(of: field.shape, field) { property.append(key, value, at: nil) }
        if let example = field.example { property.append("examples", .list([example]), at: nil) }
        return .mapping(property)
    }

    /// The keywords for a field's own shape; `null` is allowed where the field may be absent.
    private func members(of shape: Shape, _ field: FieldDescription) -> [(String, Value)] {
        let isNullable = !field.isRequired
        let words = field.takesWholeNumbers ? ["string", "integer"] : ["string"]
        switch shape {
        case .text: return [typeMember(words, isNullable: isNullable)]
        case .integer: return [typeMember(["integer"], isNullable: isNullable)]
        case .number: return [typeMember(["number"], isNullable: isNullable)]
        case .date:
            return [
                typeMember(["string"], isNullable: isNullable), ("format", .text("date")),
                ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            ]
        case .choice(let names): return [("enum", .list(names.map { .text($0) } + (isNullable ? [.null] : [])))]
        case .constant(let value): return [("const", value)]
        case .list(let element):
            let single = element.isTakenForList ? words : []
            return [
                typeMember(["array"] + single, isNullable: isNullable),
                ("items", elementSchema(element, words: words)),
            ]
        case .record(let name):
            let reference = ("$ref", Value.text(name == records.first?.name ? "#" : "#/$defs/" + name))
            guard isNullable else { return [reference] }
            let choices = [reference, typeMember(["null"], isNullable: false)]
            return [("anyOf", .list(choices.map { .mapping(Mapping(keys: [$0.0], values: [$0.1])) }))]
        case .either(let shapes):
            let choices = shapes.map { elementSchema($0, words: words) }
            let absent = isNullable ? [Value.mapping(Mapping(keys: ["type"], values: [.text("null")]))] : []
            return [("anyOf", .list(choices + absent))]
        case .dictionary(let element):
            return [
                typeMember(["object"], isNullable: isNullable),
                ("additionalProperties", elementSchema(element, words: words, isNullable: true)),
            ]
        }
    }

    /// The schema of an element of a list or a value of a dictionary.
    private func elementSchema(_ shape: Shape, words: [String], isNullable: Bool = false) -> Value {
        let field = FieldDescription(
            name: "", shape: shape, isRequired: !isNullable, takesWholeNumbers: words.contains("integer"),
            documentation: Wording("", russian: ""), example: nil)
        let members = members(of: shape, field)
        return .mapping(Mapping(keys: members.map(\.0), values: members.map(\.1)))
    }

    private func typeMember(_ types: [String], isNullable: Bool) -> (String, Value) {
        let names = (types + (isNullable ? ["null"] : [])).map { Value.text($0) }
        return ("type", names.count == 1 ? names[0] : .list(names))
    }
}
