public import ChanceryDiagnostics

extension ChanceryModel {
    /// The starter as YAML with a comment at the first use of each field; fields that it does without stand in it as comments.
    ///
    /// - Parameter language: The language of the comments.
    public static func starterText(in language: Language) -> String {
        var writer = StarterWriter(schema: schema, language: language)
        return writer.text(of: starter.writtenValue)
    }
}
