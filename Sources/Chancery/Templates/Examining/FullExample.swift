import ChanceryData
import ChanceryModels

/// Models that have all that their kind may have, made from nothing but its schema.
enum FullExample {
    /// Shapes in shapes go no deeper: records may hold themselves.
    private static let deepest = 12

    /// Some models of a kind in which every field stands; where a field may be one of several shapes, each model has
    /// another. What the kind's reader refuses is left out.
    static func models(of kind: ModelKind) -> [any ChanceryModel] {
        (0..<4).compactMap { variant in try? kind.read(data(of: kind, variant)) }
    }

    static func data(of kind: ModelKind, _ variant: Int) -> Value {
        let schema = kind.model.schema
        guard let root = schema.records.first else { return .null }
        return record(root.name, in: schema, variant, inside: [])
    }

    private static func record(_ name: String, in schema: ModelSchema, _ variant: Int, inside outer: [String]) -> Value
    {
        var mapping = Mapping()
        for field in schema.record(name)?.fields ?? [] {
            let value = value(of: field.shape, field.example, in: schema, variant, inside: outer + [name])
            if let value { mapping.append(field.name, value, at: nil) }
        }
        return .mapping(mapping)
    }

    /// One of each thing that an element of a list may be. A record of which nothing must be there is as many: that its
    /// keys exclude each other, as those of a block of text do, is not in a schema.
    private static func elements(
        of shape: Shape, in schema: ModelSchema, _ variant: Int, inside outer: [String]
    ) -> [Value] {
        if case .record(let name) = shape, let record = schema.record(name), !outer.contains(name),
            !record.fields.contains(where: \.isRequired)
        {
            return record.fields.compactMap { field in
                value(of: field.shape, field.example, in: schema, variant, inside: outer + [name]).map {
                    .mapping(Mapping(keys: [field.name], values: [$0]))
                }
            }
        }
        return value(of: shape, nil, in: schema, variant, inside: outer).map { [$0] } ?? []
    }

    /// A value of a shape; `nil` for a record that is inside of itself already.
    private static func value(
        of shape: Shape, _ example: Value?, in schema: ModelSchema, _ variant: Int, inside outer: [String]
    ) -> Value? {
        guard outer.count < deepest else { return nil }
        switch shape {
        case .text: return example ?? .text("а")
        case .integer, .number: return example ?? .integer(1)
        case .date: return example ?? .text("2026-01-15")
        case .choice(let words): return example ?? words.first.map { .text($0) }
        case .constant(let value): return value
        case .record(let name):
            return outer.contains(name) ? nil : record(name, in: schema, variant, inside: outer)
        case .list(.either(let shapes)):
            return .list(shapes.flatMap { elements(of: $0, in: schema, variant, inside: outer) })
        case .list(let element):
            return value(of: element, nil, in: schema, variant, inside: outer).map { .list([$0]) }
        case .dictionary(let entry):
            let value = value(of: entry, nil, in: schema, variant, inside: outer)
            return value.map { .mapping(Mapping(keys: ["а"], values: [$0])) }
        case .either(let shapes):
            guard let last = shapes.last else { return nil }
            let chosen = variant < shapes.count ? shapes[variant] : last
            return value(of: chosen, nil, in: schema, variant, inside: outer)
        }
    }
}
