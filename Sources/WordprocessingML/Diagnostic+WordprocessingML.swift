import ChanceryDiagnostics

/// What the reader of DOCX has to say, worded.
extension Diagnostic {
    static let notWord = Diagnostic(
        "not-a-word-document",
        Wording(
            "The package has no main document part; it is no Word document",
            russian: "В пакете нет главной части документа; это не документ Word"))

    static func missingMainPart(_ name: String) -> Diagnostic {
        Diagnostic(
            "missing-part", at: Place(.part(name)),
            Wording(
                "The main part, to which the package points, is not there",
                russian: "Главной части, на которую указывает пакет, нет"))
    }

    static func emptyPart(_ name: String) -> Diagnostic {
        Diagnostic(
            "empty-part", at: Place(.part(name)), Wording("The part is empty", russian: "Часть пуста"))
    }

    /// Word shows and prints the prompt of an empty content control, so it is text; but nobody has written it.
    static func placeholders(_ count: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "placeholder-text", at: place,
            Wording(
                "Fields that nobody has filled in show their prompts (\(count)); they were read as text",
                russian: "Незаполненные поля показывают подсказки (\(count)); они прочитаны как текст"))
    }

    static func tooManyParts(limit: Int) -> Diagnostic {
        Diagnostic(
            "too-many-entries",
            Wording(
                "The file has more than \(limit) parts (limit entries, flag --limit-entries)",
                russian: "В файле больше \(limit) частей (ограничение entries, ключ --limit-entries)"))
    }
}
