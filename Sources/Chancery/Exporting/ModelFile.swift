import ChanceryArchive
public import ChanceryData
public import ChanceryDiagnostics
public import ChanceryModels

/// The files that models are kept in.
public enum ModelFile {
    /// The data of a file, YAML or JSON, with the places of all values.
    ///
    /// - Throws: `document-for-model` for a document; faults of the grammar, each at its line and column.
    public static func value(of input: Input) throws(DiagnosticList) -> Value {
        do throws(Diagnostic) {
            guard !FileKind(sniffing: input.bytes).isPackage else { throw .documentForModel }
            return try DataReader.read(input.bytes, named: input.name)
        } catch {
            throw DiagnosticList([error.named(input.name)])
        }
    }

    /// The kind of model that data say they are; `nil` for data of the user's own.
    ///
    /// - Throws: `unknown-kind`, `wrong-type`.
    public static func kind(of data: Value) throws(DiagnosticList) -> ModelKind? {
        do throws(Diagnostic) {
            return try ModelKind(of: data)
        } catch {
            throw DiagnosticList([error])
        }
    }

    /// A model spelled in a format.
    public static func bytes(of model: some ChanceryModel, as format: ModelFormat) -> [UInt8] {
        switch format {
        case .yaml:
            var writer = YAMLWriter()
            model.write(to: &writer)
            return writer.bytes
        case .json:
            var writer = JSONWriter()
            model.write(to: &writer)
            return writer.bytes
        case .markdown:
            return Array(((model as? Plan).map { PlanMarkdown(of: $0).text } ?? "").utf8)
        }
    }

    /// The starter of a kind, YAML with comments.
    public static func starter(of kind: ModelKind, in language: Language) -> [UInt8] {
        Array(kind.model.starterText(in: language).utf8)
    }

    /// The JSON Schema of a kind.
    public static func schema(of kind: ModelKind, in language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(kind.model.schema.jsonSchema(in: language))
        return writer.bytes
    }
}
