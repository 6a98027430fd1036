public import ChanceryData
public import ChanceryDiagnostics
public import ChanceryModels
import ChanceryTemplates

/// What a template is to be filled with, as far as it is known without filling it.
public enum TemplateData: Sendable {
    /// Nothing is known: any name may be right.
    case unknown
    /// A model of a kind.
    case model(ModelKind)
    /// Data of the user's own, or the data of a model.
    case value(Value)

    /// Takes data from a file: those of a model as a template sees them, or data of the user's own.
    ///
    /// - Throws: What reading the file throws; the problems of the model.
    public init(of input: Input) throws(DiagnosticList) {
        let data = try ModelFile.value(of: input)
        guard let kind = try ModelFile.kind(of: data) else {
            self = .value(data)
            return
        }
        self = .value(ModelData.value(of: try kind.read(data)))
    }

    /// The names that a template may use.
    var names: KnownNames? {
        switch self {
        case .unknown: nil
        case .model(let kind): KnownNames(of: kind)
        case .value(let value): KnownNames(in: value)
        }
    }
}
