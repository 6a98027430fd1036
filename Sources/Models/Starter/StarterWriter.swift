import ChanceryData
import ChanceryDiagnostics

/// Writes a model as YAML that explains itself.
///
/// Comments in words begin with `# `; a field that could be added begins with `#` and its key, so that taking the
/// `#` away is all it needs.
struct StarterWriter {
    private let schema: ModelSchema
    private let language: Language
    private var lines: [String] = []
    /// The fields that have had their comment, as record and name.
    private var explained: Set<[String]> = []

    init(schema: ModelSchema, language: Language) {
        self.schema = schema
        self.language = language
    }

    /// The whole file.
    mutating func text(of model: Value) -> String {
        guard let root = schema.records.first else { return "" }
        let head = Wording(
            "An example to change. Take the # off a key to use it.",
            russian: "Образец, который можно менять. Чтобы ключ заработал, уберите перед ним #.")
        lines = ["# " + root.title.text(in: language), "# " + head.text(in: language)]
        append(model, as: root, indent: 0, marker: "")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Appends a record's lines; the marker of a list, if any, goes before the first key.
    private mutating func append(_ value: Value, as record: RecordDescription, indent: Int, marker: String) {
        var marker = marker
        var postponed: [FieldDescription] = []
        for field in record.fields {
            guard let content = value[field.name] else {
                if field.example != nil, !explained.contains([record.name, field.name]) { postponed.append(field) }
                // What is commented out before the first key would stand outside of the list's element.
                if marker.isEmpty { appendExamples(&postponed, of: record, indent: indent) }
                continue
            }
            appendComment(on: field, of: record, indent: indent - marker.count)
            append(content, of: field, indent: indent, marker: marker)
            marker = ""
            appendExamples(&postponed, of: record, indent: indent)
        }
    }

    private mutating func appendExamples(
        _ fields: inout [FieldDescription], of record: RecordDescription, indent: Int
    ) {
        for field in fields {
            guard let example = field.example else { continue }
            appendComment(on: field, of: record, indent: indent)
            lines.append(spaces(indent) + "#" + field.name + ": " + YAMLFlow.text(of: example))
        }
        fields = []
    }

    private mutating func appendComment(on field: FieldDescription, of record: RecordDescription, indent: Int) {
        guard explained.insert([record.name, field.name]).inserted else { return }
        if indent == 0 { lines.append("") }
        lines.append(spaces(indent) + "# " + field.documentation.text(in: language))
    }

    private mutating func append(_ content: Value, of field: FieldDescription, indent: Int, marker: String) {
        let head = spaces(indent - marker.count) + marker + field.name + ":"
        switch (field.shape, content.elements) {
        case (.list(.record(let name)), let elements?) where !elements.isEmpty:
            guard let record = schema.record(name) else { return }
            lines.append(head)
            for element in elements { append(element, as: record, indent: indent + 4, marker: "- ") }
        case (.list(.text), let elements?) where elements.count > 1:
            lines.append(head)
            lines += elements.map { spaces(indent + 2) + "- " + YAMLFlow.text(of: $0) }
        case (.list(.text), let elements?) where elements.count == 1:
            lines.append(head + " " + YAMLFlow.text(of: elements[0]))
        case (.list(.either), let elements?) where !elements.isEmpty:
            lines.append(head)
            lines += elements.map { spaces(indent + 2) + "- " + YAMLFlow.text(of: $0) }
        case (.either(let shapes), _):
            guard let record = record(of: content, among: shapes) else { return }
            lines.append(head)
            append(content, as: record, indent: indent + 2, marker: "")
        case (.record(let name), _):
            guard let record = schema.record(name) else { return }
            lines.append(head)
            append(content, as: record, indent: indent + 2, marker: "")
        default:
            lines.append(head + " " + YAMLFlow.text(of: content))
        }
    }

    /// The record among some whose kind is that of a value.
    private func record(of content: Value, among shapes: [Shape]) -> RecordDescription? {
        guard let kind = content["kind"] else { return nil }
        return shapes.lazy.compactMap { shape in
            guard case .record(let name) = shape else { return nil }
            return schema.record(name)
        }.first { $0.field("kind")?.shape == .constant(kind) }
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
