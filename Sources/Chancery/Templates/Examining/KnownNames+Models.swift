import ChanceryData
import ChanceryModels
import ChanceryTemplates

extension KnownNames {
    /// The names that a template of a kind of model may use: the fields of the model, and what is laid out for print beside
    /// them.
    init(of kind: ModelKind) {
        self.init()
        let schema = TemplateNames(kind.model.schema)
        var records: [String: Int] = [:]
        add(schema.root, of: schema, at: KnownNames.root, &records)
        // What print needs beside the fields is made, not declared; examples show it.
        for model in [kind.model.starter] + FullExample.models(of: kind) {
            learn(ModelData.value(of: model), at: KnownNames.root)
        }
    }

    private mutating func add(_ shape: Shape, of schema: TemplateNames, at node: Int, _ records: inout [String: Int]) {
        switch shape {
        case .text, .integer, .number, .date, .choice, .constant: setScalar(node)
        case .either(let shapes): for shape in shapes { add(shape, of: schema, at: node, &records) }
        case .list(let element):
            let inner = self.node(for: element, of: schema, &records)
            setElement(of: node, to: inner)
        case .dictionary(let entry):
            let inner = self.node(for: entry, of: schema, &records)
            setEntry(of: node, to: inner)
        case .record(let name):
            if records[name] == nil { records[name] = node }
            for field in schema.names(in: shape) ?? [] {
                guard let inner = schema.shape(of: field, in: shape) else { continue }
                setMember(field, of: node, to: self.node(for: inner, of: schema, &records))
            }
        }
    }

    /// The thing that a shape is; one record is one thing, for records may hold themselves.
    private mutating func node(for shape: Shape, of schema: TemplateNames, _ records: inout [String: Int]) -> Int {
        if case .record(let name) = shape, let known = records[name] { return known }
        let node = addNode()
        add(shape, of: schema, at: node, &records)
        return node
    }
}
