import ChanceryData
import ChanceryModels

/// Makes values that models of a kind can be read from, out of the description of the kind alone: whatever has a field
/// is generated. The same seed gives the same value on every machine.
struct ModelGenerator {
    private let schema: ModelSchema
    private var random: PlanGenerator

    init(_ kind: ModelKind, seed: UInt64) {
        schema = kind.model.schema
        random = PlanGenerator(seed: seed)
    }

    /// The next value.
    mutating func value() -> Value {
        guard let root = schema.records.first else { return .null }
        return record(root, depth: 0)
    }

    private mutating func record(_ record: RecordDescription, depth: Int) -> Value {
        var mapping = Mapping()
        // A block has exactly one of its keys.
        let only = record.name == "block" ? random.number(below: record.fields.count) : nil
        for (index, field) in record.fields.enumerated() {
            let isThere = only.map { $0 == index } ?? (field.isRequired || depth < 5 && random.chance(2))
            if isThere { mapping.append(field.name, content(of: field, depth: depth), at: nil) }
        }
        return .mapping(mapping)
    }

    private mutating func content(of field: FieldDescription, depth: Int) -> Value {
        switch (field.name, field.shape) {
        // Periods end after they begin.
        case ("from", .date): .text("2005-03-0\(1 + random.number(below: 9))")
        case ("through", .date): .text("2026-12-1\(random.number(below: 9))")
        default: value(field.shape, depth: depth)
        }
    }

    private mutating func value(_ shape: Shape, depth: Int) -> Value {
        switch shape {
        case .text: return .text(random.text())
        case .integer, .number: return .integer(random.number(below: 1000))
        case .date: return .text(random.date()?.description ?? "2026-02-15")
        case .choice(let names): return .text(names[random.number(below: names.count)])
        case .constant(let value): return value
        case .list(let element):
            return .list((0..<random.number(below: 4)).map { _ in value(element, depth: depth + 1) })
        case .record(let name): return schema.record(name).map { record($0, depth: depth + 1) } ?? .null
        case .dictionary(let element):
            var mapping = Mapping()
            for key in ["Форма отчётности", "№: «прочее»"] where random.chance(2) {
                mapping.append(key, value(element, depth: depth + 1), at: nil)
            }
            return .mapping(mapping)
        case .either(let shapes): return value(shapes[random.number(below: shapes.count)], depth: depth + 1)
        }
    }
}
