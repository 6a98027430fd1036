package import ChanceryDiagnostics

/// What every reader of documents has to say, worded once.
extension Diagnostic {
    package static func tooManyCells(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-cells", at: place,
            Wording(
                "The table has more than \(limit) places (limit table-cells, flag --limit-table-cells)",
                russian: "В таблице больше \(limit) мест (ограничение table-cells, ключ --limit-table-cells)"))
    }

    package static func trackedChanges(_ count: Int, at place: Place = .whole) -> Diagnostic {
        Diagnostic(
            .note, "tracked-changes", at: place,
            Wording(
                "The document holds tracked changes (\(count)); it was read as if all were accepted",
                russian:
                    "В документе есть записанные исправления (\(count)); он прочитан так, как если бы все их приняли"))
    }

    package static func hiddenText(_ count: Int, at place: Place = .whole) -> Diagnostic {
        Diagnostic(
            .note, "hidden-text", at: place,
            Wording(
                "Hidden text was left out (places: \(count))", russian: "Скрытый текст опущен (мест: \(count))"))
    }

    /// Something that the format-neutral document has no place for.
    package static func notCarriedOver(_ what: Wording, count: Int = 1, at place: Place) -> Diagnostic {
        let times = count == 1 ? Wording("", russian: "") : Wording(" (\(count) times)", russian: " (раз: \(count))")
        return Diagnostic(
            .note, "not-carried-over", at: place,
            Wording(
                "Not carried over: \(what.english)\(times.english)",
                russian: "Не перенесено: \(what.russian)\(times.russian)"))
    }

    /// A part beside the main one that could not be read; the document goes on without it.
    package static func unreadablePart(_ problem: Diagnostic) -> Diagnostic {
        var warning = problem
        warning.severity = .warning
        return warning
    }
}
