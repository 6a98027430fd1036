import ChanceryDiagnostics

extension Diagnostic {
    static let notAModel = Diagnostic(
        .error, "not-a-model",
        Wording(
            "This is neither a document nor a model: a model is YAML or JSON that begins with keys",
            russian: "Это не документ и не модель: модель — это YAML или JSON, начинающийся с ключей"))
}
