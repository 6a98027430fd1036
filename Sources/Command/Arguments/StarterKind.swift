import ArgumentParser
import ChanceryModels

/// What may be begun with a starter and has a schema: a kind of model, or a layout profile.
enum StarterKind: ExpressibleByArgument, Equatable {
    case model(ModelKind)
    case layout

    init?(argument: String) {
        if argument == "layout" {
            self = .layout
        } else if let kind = ModelKind(rawValue: argument) {
            self = .model(kind)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ModelKind.allCases.map(\.rawValue) + ["layout"] }
}
