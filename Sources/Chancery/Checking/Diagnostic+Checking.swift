import ChanceryDiagnostics

extension Diagnostic {
    static let notAModel = Diagnostic(
        .error, "not-a-model",
        Wording(
            "This is neither a document nor a model: a model is YAML or JSON that begins with keys",
            russian: "Это не документ и не модель: модель — это YAML или JSON, начинающийся с ключей"))

    static let documentForModel = Diagnostic(
        .error, "document-for-model",
        Wording(
            "This is a document, a model in YAML or JSON was expected; «chancery import» makes one of it",
            russian: "Это документ, а нужна модель в YAML или JSON; её сделает «chancery import»"))
}
