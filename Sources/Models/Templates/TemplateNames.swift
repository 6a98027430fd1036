import ChanceryDiagnostics

/// The names that a template of a kind may use, with their types: a checker of templates asks it without any model.
public struct TemplateNames: Sendable, Hashable {
    private let schema: ModelSchema

    /// Creates the names of a kind of model.
    public init(_ schema: ModelSchema) {
        self.schema = schema
    }

    /// The shape of what a template is filled with: the record whose fields are names at the top.
    public var root: Shape { .record(schema.records.first?.name ?? "") }

    /// The names in something of a shape: a record's fields; none in a text; `nil` where the user makes the names up.
    public func names(in shape: Shape) -> [String]? {
        switch shape {
        case .record(let name): schema.record(name)?.fields.map(\.name) ?? []
        case .dictionary: nil
        case .either(let shapes): distinct(shapes.flatMap { names(in: $0) ?? [] })
        case .text, .integer, .number, .date, .choice, .constant, .list: []
        }
    }

    /// The shape of a name in something of a shape; `nil` where there is no such name.
    public func shape(of name: String, in shape: Shape) -> Shape? {
        switch shape {
        case .record(let record): schema.record(record)?.field(name)?.shape
        case .dictionary(let element): element
        case .either(let shapes): shapes.lazy.compactMap { self.shape(of: name, in: $0) }.first
        case .text, .integer, .number, .date, .choice, .constant, .list: nil
        }
    }

    /// Every name, in the order of the fields; a record that holds itself is gone into once.
    public var all: [TemplateName] {
        var names: [TemplateName] = []
        append(root, at: "", inside: [], to: &names)
        // What may be one of several records has the names that these share more than once.
        var seen = Set<String>()
        return names.filter { seen.insert($0.path).inserted }
    }

    private func append(_ shape: Shape, at path: String, inside outer: [String], to names: inout [TemplateName]) {
        switch shape {
        case .record(let name):
            guard !outer.contains(name), let record = schema.record(name) else { return }
            for field in record.fields {
                let fieldPath = path.isEmpty ? field.name : path + "." + field.name
                names.append(TemplateName(path: fieldPath, shape: field.shape, documentation: field.documentation))
                append(field.shape, at: fieldPath, inside: outer + [name], to: &names)
            }
        case .list(let element): append(element, at: path + "[]", inside: outer, to: &names)
        case .either(let shapes):
            for shape in shapes { append(shape, at: path, inside: outer, to: &names) }
        case .text, .integer, .number, .date, .choice, .constant, .dictionary: return
        }
    }

    private func distinct(_ names: [String]) -> [String] {
        var seen = Set<String>()
        return names.filter { seen.insert($0).inserted }
    }
}
