import ChanceryDiagnostics

/// What is said about letters.
extension Diagnostic {
    static func appendedToLetter(_ first: PaperStory.Entry) -> Diagnostic {
        let place: Place
        let words: String
        switch first {
        case .line(let line):
            place = line.place
            words = String(line.shown.prefix(60))
        case .table(_, let number):
            place = Place(.table(number))
            words = ""
        }
        let shown = words.isEmpty ? "" : " («\(words)»)"
        return Diagnostic(
            .note, "appendix-left-out", at: place,
            Wording(
                "what is appended behind the signature\(shown) has no place in the model and is left out",
                russian: "приложенному за подписью\(shown) нет места в модели, оно пропущено"))
    }

    static func noLetter() -> Diagnostic {
        Diagnostic(
            "no-letter",
            Wording(
                "no letter found: the document has no text", russian: "письмо не найдено: в документе нет текста"))
    }
}
