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

    static func tooManyCells(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-cells", at: place,
            Wording(
                "The table has more than \(limit) places (limit table-cells, flag --limit-table-cells)",
                russian: "В таблице больше \(limit) мест (ограничение table-cells, ключ --limit-table-cells)"))
    }

    static func trackedChanges(_ count: Int) -> Diagnostic {
        Diagnostic(
            .note, "tracked-changes",
            Wording(
                "The document holds tracked changes (\(count)); it was read as if all were accepted",
                russian:
                    "В документе есть записанные исправления (\(count)); он прочитан так, как если бы все их приняли"))
    }

    static func hiddenText(_ count: Int) -> Diagnostic {
        Diagnostic(
            .note, "hidden-text",
            Wording(
                "Hidden text was left out (places: \(count))", russian: "Скрытый текст опущен (мест: \(count))"))
    }

    static func notCarriedOver(_ what: NotCarriedOver, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "not-carried-over", at: place,
            Wording(
                "Not carried over: \(what.wording.english)", russian: "Не перенесено: \(what.wording.russian)"))
    }

    static func unreadablePart(_ problem: Diagnostic) -> Diagnostic {
        var warning = problem
        warning.severity = .warning
        return warning
    }
}
