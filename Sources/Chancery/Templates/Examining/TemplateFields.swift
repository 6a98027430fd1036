import ChanceryData
public import ChanceryDiagnostics
import ChanceryTemplates

/// The data that a template asks for, as its tags tell.
public struct TemplateFields: Sendable, Hashable {
    let fields: [Field]

    /// A line for each field: its path, what it is, what is done with it and where.
    public func listing(in language: Language) -> String {
        FieldListing(of: fields, in: language).text
    }

    /// The JSON Schema of the data.
    public func schema(in language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(FieldSchema.schema(of: fields, in: language))
        return writer.bytes
    }

    /// An empty YAML file to be filled in, with a remark on each field.
    public func skeleton(in language: Language) -> String {
        FieldSkeleton(of: fields, in: language).text
    }
}
