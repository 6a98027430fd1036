import ChanceryDiagnostics

/// What is said about letters.
extension Diagnostic {
    static func noLetter() -> Diagnostic {
        Diagnostic(
            "no-letter",
            Wording(
                "no letter found: the document has no text", russian: "письмо не найдено: в документе нет текста"))
    }
}
