public import ChanceryDiagnostics

extension LayoutProfile {
    /// The file of a profile described, for JSON Schema.
    public static var schema: ModelSchema { ModelSchema(of: LayoutProfileFile.self, named: "layout") }

    /// A profile to begin with, as YAML with comments: the newest standard, and the margins as what may be otherwise.
    ///
    /// - Parameter language: The language of the comments.
    public static func starterText(in language: Language) -> String {
        var file = LayoutProfileFile(name: "управление образования")
        file.base = .gost2025
        file.margins = .portrait
        var writer = StarterWriter(schema: schema, language: language)
        return writer.text(of: file.value(as: .written))
    }
}
