import ChanceryData
import ChanceryModels
import SeededRandom

/// Makes models of a kind of its schema alone, in which any optional fields are missing or blank: whatever field a kind
/// gets is tried without a line here. The same seed gives the same models on every machine.
struct SubsetGenerator: RandomNumberGenerator {
    private let kind: ModelKind
    private let schema: ModelSchema
    private var random: SplitMix64
    /// One field of how many is there, in a hundred.
    private var share = 50

    init(_ kind: ModelKind, seed: UInt64) {
        self.kind = kind
        schema = kind.model.schema
        random = SplitMix64(seed: seed)
    }

    mutating func next() -> UInt64 { random.next() }

    /// The next model that the kind's reader takes.
    mutating func model() throws -> any ChanceryModel {
        for _ in 0..<100 {
            share = [15, 40, 70, 90].randomElement(using: &self) ?? 50
            guard let root = schema.records.first else { break }
            if let model = try? kind.read(record(root, depth: 0)) { return model }
        }
        return kind.model.starter
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    private mutating func record(_ record: RecordDescription, depth: Int) -> Value {
        var mapping = Mapping()
        // A block has exactly one of its keys.
        let only = record.name == "block" ? Int.random(in: 0..<record.fields.count, using: &self) : nil
        for (index, field) in record.fields.enumerated() {
            let isThere = only.map { $0 == index } ?? (field.isRequired || depth < 4 && chance(share))
            guard isThere else { continue }
            mapping.append(field.name, value(field.shape, field, depth: depth), at: nil)
        }
        return .mapping(mapping)
    }

    private mutating func value(_ shape: Shape, _ field: FieldDescription, depth: Int) -> Value {
        switch shape {
        case .text:
            if chance(8) { return .text("  ") }
            if let text = field.example?.text { return .text(text) }
            return .text("Слово")
        case .integer, .number: return .integer(Int.random(in: 0..<30, using: &self))
        case .date: return .text(field.name == "through" ? "2026-12-31" : "2026-01-15")
        case .choice(let names): return .text(names.randomElement(using: &self) ?? "")
        case .constant(let value): return value
        case .list(let element):
            return .list((0..<Int.random(in: 0..<4, using: &self)).map { _ in value(element, field, depth: depth + 1) })
        case .record(let name): return schema.record(name).map { record($0, depth: depth + 1) } ?? .null
        case .dictionary(let element):
            return .mapping(Mapping(keys: ["Примечание"], values: [value(element, field, depth: depth + 1)]))
        case .either(let shapes):
            guard let shape = shapes.randomElement(using: &self) else { return .null }
            return value(shape, field, depth: depth + 1)
        }
    }
}
