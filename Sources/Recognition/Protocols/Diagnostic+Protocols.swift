import ChanceryDiagnostics

/// What is said about minutes.
extension Diagnostic {
    static func noProtocol(lines: [String]) -> Diagnostic {
        let shown = lines.prefix(3).map { "«" + String($0.prefix(60)) + "»" }.joined(separator: ", ")
        return Diagnostic(
            "no-protocol",
            Wording(
                lines.isEmpty
                    ? "no minutes found: the document has no text"
                    : "no minutes found: no line begins with «ПРОТОКОЛ» and none says «РЕШИЛИ» or «ПОСТАНОВИЛИ»; "
                        + "the document begins with \(shown)",
                russian: lines.isEmpty
                    ? "протокол не найден: в документе нет текста"
                    : "протокол не найден: нет ни строки «ПРОТОКОЛ», ни слов «РЕШИЛИ» или «ПОСТАНОВИЛИ»; "
                        + "документ начинается с \(shown)"))
    }

    static func untitledProtocol() -> Diagnostic {
        Diagnostic(
            .warning, "missing-title",
            Wording("no line is headed «ПРОТОКОЛ»", russian: "нет строки с заголовком «ПРОТОКОЛ»"))
    }

    static func noDecisions() -> Diagnostic {
        Diagnostic(
            .warning, "no-decisions",
            Wording(
                "no decisions found: no point follows «РЕШИЛИ» or «ПОСТАНОВИЛИ»",
                russian: "решений не найдено: после «РЕШИЛИ» или «ПОСТАНОВИЛИ» нет пунктов"))
    }

    static func tableLeftOut(_ header: String, at place: Place) -> Diagnostic {
        let shown = String(header.split(separator: "\t").joined(separator: " | ").prefix(60))
        return Diagnostic(
            .note, "text-left-out", at: place,
            Wording(
                "the table «\(shown)» has no place in the model and is left out",
                russian: "таблице «\(shown)» нет места в модели, она пропущена"))
    }

    static func leftOutOfPaper(_ text: String, at place: Place) -> Diagnostic {
        let shown = text.excerpt
        return Diagnostic(
            .note, "text-left-out", at: place,
            Wording(
                "the text «\(shown)» has no place in the model and is left out",
                russian: "тексту «\(shown)» нет места в модели, он пропущен"))
    }
}
