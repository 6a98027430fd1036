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

    static func raggedRow(covers: Int, of count: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "ragged-row", at: place,
            Wording(
                "The cells of a row cover \(covers) columns, those of the first row \(count)",
                russian: "Ячейки строки занимают столбцов: \(covers), а ячейки первой строки: \(count)"))
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
}
