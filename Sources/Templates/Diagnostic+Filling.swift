import ChanceryDiagnostics

/// What can go wrong while a template is filled, worded.
extension Diagnostic {
    static func tooManyTurns(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-turns", at: place,
            Wording(
                "The loops make more than \(limit) turns (limit loop-iterations, flag --limit-loop-iterations)",
                russian:
                    "Циклы делают больше \(limit) оборотов (ограничение loop-iterations, ключ --limit-loop-iterations)")
        )
    }

    static func outputTooLarge(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "output-too-large", at: place,
            Wording(
                "The filled part is larger than \(limit) bytes (limit output-bytes, flag --limit-output-bytes)",
                russian: "Заполненная часть больше \(limit) байт (ограничение output-bytes, ключ --limit-output-bytes)")
        )
    }
}

extension TagProblem {
    static func forbiddenCharacter(at range: Range<Int>, _ scalar: Unicode.Scalar) -> TagProblem {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return TagProblem(
            "forbidden-character", at: range,
            Wording(
                "The value holds the character \(name), which XML 1.0 forbids",
                russian: "В значении есть знак \(name), запрещённый в XML 1.0"))
    }

    static func notAColour(at range: Range<Int>, _ text: String) -> TagProblem {
        TagProblem(
            "wrong-type", at: range,
            Wording(
                "«\(text)» is no colour; six hexadecimal digits are wanted, such as FFCC00",
                russian: "«\(text)» — не цвет; нужны шесть шестнадцатеричных цифр, например FFCC00"))
    }
}
