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

    static func tooManyCells(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-cells", at: place,
            Wording(
                "The table has more than \(limit) places (limit table-cells, flag --limit-table-cells)",
                russian: "В таблице больше \(limit) мест (ограничение table-cells, ключ --limit-table-cells)"))
    }

    static func trackedChanges(_ count: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "tracked-changes", at: place,
            Wording(
                "The document holds tracked changes (\(count)); it was read as if all were accepted",
                russian:
                    "В документе есть записанные исправления (\(count)); он прочитан так, как если бы все их приняли"))
    }

    static func hiddenText(_ count: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "hidden-text", at: place,
            Wording(
                "Hidden text was left out (places: \(count))", russian: "Скрытый текст опущен (мест: \(count))"))
    }

    /// Word shows and prints the prompt of an empty content control, so it is text; but nobody has written it.
    static func placeholders(_ count: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "placeholder-text", at: place,
            Wording(
                "Fields that nobody has filled in show their prompts (\(count)); they were read as text",
                russian: "Незаполненные поля показывают подсказки (\(count)); они прочитаны как текст"))
    }

    static func notCarriedOver(_ what: NotCarriedOver, count: Int, at place: Place) -> Diagnostic {
        let wording = what.wording
        let times = count == 1 ? Wording("", russian: "") : Wording(" (\(count) times)", russian: " (раз: \(count))")
        return Diagnostic(
            .note, "not-carried-over", at: place,
            Wording(
                "Not carried over: \(wording.english)\(times.english)",
                russian: "Не перенесено: \(wording.russian)\(times.russian)"))
    }

    static func tooManyParts(limit: Int) -> Diagnostic {
        Diagnostic(
            "too-many-entries",
            Wording(
                "The file has more than \(limit) parts (limit entries, flag --limit-entries)",
                russian: "В файле больше \(limit) частей (ограничение entries, ключ --limit-entries)"))
    }

    static func unreadablePart(_ problem: Diagnostic) -> Diagnostic {
        var warning = problem
        warning.severity = .warning
        return warning
    }
}
