import ChanceryDiagnostics
import ChanceryRussian

/// What is found when a phrase is declined.
extension Diagnostic {
    static func doubtfulForm(_ form: String, of phrase: String) -> Diagnostic {
        Diagnostic(
            .warning, "doubtful-form",
            Wording(
                "no rule is sure of «\(form)» from «\(phrase)»; check it",
                russian: "ни одно правило не уверено в форме «\(form)» от «\(phrase)»; проверьте её"))
    }

    static func undeterminedGender(_ phrase: String) -> Diagnostic {
        Diagnostic(
            "undetermined-gender",
            Wording(
                "nothing tells whether «\(phrase)» is a man or a woman; add --gender m or --gender f",
                russian: "не видно, мужчина «\(phrase)» или женщина; укажите --gender m или --gender f"))
    }

    static func notAName(_ phrase: String) -> Diagnostic {
        Diagnostic(
            "not-a-name",
            Wording(
                "«\(phrase)» cannot be read as the name of one person",
                russian: "«\(phrase)» не читается как имя одного человека"))
    }

    static let linesNotUTF8 = Diagnostic(
        "not-utf8", Wording("The input is no text in UTF-8", russian: "Это не текст в кодировке UTF-8"))

    static let wrongForms = Diagnostic(
        "wrong-forms",
        Wording(
            "forms are words with a mapping from cases to forms beneath each",
            russian: "формы записываются так: слово, а под ним падежи с формами"))

    static func wrongForms(of word: String) -> Diagnostic {
        Diagnostic(
            "wrong-forms",
            Wording(
                "beneath «\(word)» there must be cases with their forms",
                russian: "под словом «\(word)» должны стоять падежи с формами"))
    }

    static func wrongCase(_ name: String) -> Diagnostic {
        Diagnostic(
            "wrong-case",
            Wording(
                "«\(name)» is no case; write им, рд, дт, вн, тв, пр, or дательный, or dative",
                russian: "«\(name)» не падеж; пишите им, рд, дт, вн, тв, пр, или дательный, или dative"),
            fault: .usage)
    }

    static func wrongPart(_ name: String) -> Diagnostic {
        let known = DeclinedPart.allCases.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            "wrong-part",
            Wording("«\(name)» is none of \(known)", russian: "«\(name)» не из списка: \(known)"), fault: .usage)
    }

    static func wrongGender(_ name: String) -> Diagnostic {
        Diagnostic(
            "wrong-gender",
            Wording("«\(name)» is no gender; write m, f or auto", russian: "«\(name)» не род; пишите m, f или auto"),
            fault: .usage)
    }
}
