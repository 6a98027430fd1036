import ChanceryDiagnostics

/// What is said about acts.
extension Diagnostic {
    static func noOrder(lines: [String]) -> Diagnostic {
        let shown = lines.prefix(3).map { "«" + String($0.prefix(60)) + "»" }.joined(separator: ", ")
        return Diagnostic(
            "no-order",
            Wording(
                lines.isEmpty
                    ? "no act found: the document has no text"
                    : "no act found: no line is headed «ПРИКАЗ», «РАСПОРЯЖЕНИЕ» or the like and none orders anything; "
                        + "the document begins with \(shown)",
                russian: lines.isEmpty
                    ? "распорядительный документ не найден: в документе нет текста"
                    : "распорядительный документ не найден: нет ни заголовка «ПРИКАЗ», «РАСПОРЯЖЕНИЕ» и т. п., "
                        + "ни распорядительного слова; документ начинается с \(shown)"))
    }

    static func missingPart(_ part: Wording) -> Diagnostic {
        Diagnostic(
            .warning, "missing-part",
            Wording("the document has no \(part.english)", russian: "в документе нет части «\(part.russian)»"))
    }

    static func appendixAsPoints(_ title: String, at place: Place) -> Diagnostic {
        let shown = title.excerpt
        return Diagnostic(
            .note, "appendix-as-points", at: place,
            Wording(
                "the appendix «\(shown)» is kept as a text of points, its tables row by row",
                russian: "приложение «\(shown)» сохранено как текст из пунктов, его таблицы — по строкам"))
    }

    static func unreadAppendix(_ title: String, at place: Place) -> Diagnostic {
        let shown = title.excerpt
        return Diagnostic(
            .note, "appendix-left-out", at: place,
            Wording(
                "the appendix «\(shown)» has no text that can be read",
                russian: "приложение «\(shown)» не содержит текста, который можно прочитать"))
    }
}
