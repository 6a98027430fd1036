import ChanceryDiagnostics

/// What is found in a user's table of forms.
extension Diagnostic {
    /// - Parameter number: Which column, from 1.
    static func unknownFormColumn(_ name: String, number: Int) -> Diagnostic {
        Diagnostic(
            "unknown-column", at: Place(.line(1)),
            Wording(
                "column \(number), «\(name)», is neither the word nor a case nor the gender",
                russian: "столбец \(number), «\(name)», не слово, не падеж и не род"))
    }

    static func unknownFormField(_ name: String) -> Diagnostic {
        Diagnostic(
            "unknown-column",
            Wording(
                "«\(name)» is neither the word nor a case nor the gender",
                russian: "«\(name)» не слово, не падеж и не род"))
    }

    static let noWordColumn = Diagnostic(
        "missing-column", at: Place(.line(1)),
        Wording("there is no column «слово» (word)", russian: "нет столбца «слово»"))

    static let formWithoutWord = Diagnostic(
        "missing-value",
        Wording("the word that these are forms of is missing", russian: "нет слова, к которому относятся формы"))

    static func unknownForm(_ name: String, of word: String) -> Diagnostic {
        Diagnostic(
            "unknown-name",
            Wording(
                "«\(name)», given for «\(word)», is no case",
                russian: "«\(name)» у слова «\(word)» не название падежа"))
    }

    static func unknownGender(_ text: String) -> Diagnostic {
        Diagnostic(
            "wrong-value",
            Wording("«\(text)» is no gender; write м or ж", russian: "«\(text)» не род; пишите м или ж"))
    }
}
