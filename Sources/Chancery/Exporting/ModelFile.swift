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
            guard try !FileKind(sniffing: input.contents).isPackage else { throw .documentForModel }
            return try DataReader.read(try input.bytes, named: input.name)
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
        var pieces: [UInt8] = []
        write(model, as: format) { pieces += $0 }
        return pieces
    }

    /// Spells a model in a format piece by piece: a large one is never held as text.
    ///
    /// - Throws: What the sink throws.
    public static func write(
        _ model: some ChanceryModel, as format: ModelFormat, to sink: ByteSink
    ) throws(Diagnostic) {
        write(model, as: format) { sink.accept($0) }
        try sink.check()
    }

    private static func write(
        _ model: some ChanceryModel, as format: ModelFormat, flush: ([UInt8]) -> Void
    ) {
        withoutActuallyEscaping(flush) { flush in
            switch format {
            case .yaml:
                var writer = YAMLWriter(flush: flush)
                model.write(to: &writer)
                flush(writer.bytes)
            case .json:
                var writer = JSONWriter(flush: flush)
                model.write(to: &writer)
                flush(writer.bytes)
            case .markdown:
                flush(Array(markdown(of: model).utf8))
            }
        }
    }

    private static func markdown(of model: any ChanceryModel) -> String {
        switch model {
        case let plan as Plan: PlanMarkdown(of: plan).text
        case let report as PlanReport: PlanMarkdown(of: report.plan).text
        case let minutes as MeetingProtocol: ProtocolMarkdown(of: minutes).text
        case let extract as Extract: ProtocolMarkdown(of: extract.minutes).text
        default: TextsMarkdown(of: model).text
        }
    }

    /// The starter of a kind, YAML with comments.
    public static func starter(of kind: ModelKind, in language: Language) -> [UInt8] {
        Array(kind.model.starterText(in: language).utf8)
    }

    /// The JSON Schema of a kind.
    public static func schema(of kind: ModelKind, in language: Language) -> [UInt8] {
        bytes(of: kind.model.schema, in: language)
    }

    /// The starter of a layout profile, YAML with comments.
    public static func layoutStarter(in language: Language) -> [UInt8] {
        Array(LayoutProfile.starterText(in: language).utf8)
    }

    /// The JSON Schema of layout profiles.
    public static func layoutSchema(in language: Language) -> [UInt8] { bytes(of: LayoutProfile.schema, in: language) }

    private static func bytes(of schema: ModelSchema, in language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(schema.jsonSchema(in: language))
        return writer.bytes
    }
}
