import ChanceryData
import ChanceryDiagnostics

extension DiagnosticCode {
    static let unknownKey: DiagnosticCode = "unknown-key"
    static let wrongType: DiagnosticCode = "wrong-type"
    static let missingKey: DiagnosticCode = "missing-key"
    static let unsupportedVersion: DiagnosticCode = "unsupported-version"
    static let wrongKind: DiagnosticCode = "wrong-kind"
    static let unknownKind: DiagnosticCode = "unknown-kind"
    static let unknownValue: DiagnosticCode = "unknown-value"
    static let invalidDate: DiagnosticCode = "invalid-date"
    static let reversedPeriod: DiagnosticCode = "reversed-period"
    static let forbiddenCharacter: DiagnosticCode = "forbidden-character"
    static let tooDeep: DiagnosticCode = "too-deep"
    static let ambiguousBlock: DiagnosticCode = "ambiguous-block"
    static let measureOutOfRange: DiagnosticCode = "measure-out-of-range"
}

extension Diagnostic {
    /// The kinds as clerks call them; a model names them in English.
    private static let russianKinds: [String: ModelKind] = [
        "план": .plan, "план мероприятий": .plan, "дорожная карта": .plan, "протокол": .meetingProtocol,
        "протокол совещания": .meetingProtocol, "выписка": .extract, "выписка из протокола": .extract, "приказ": .order,
        "распоряжение": .order, "постановление": .order, "письмо": .letter, "служебное письмо": .letter,
        "информационное письмо": .informationLetter, "положение": .regulation, "программа": .programme,
        "график": .schedule, "справка": .analyticalNote, "аналитическая справка": .analyticalNote, "отчет": .planReport,
        "отчёт": .planReport, "сертификат": .certificate,
    ]

    static func unknownKey(_ key: String, known: [String], at place: Place) -> Diagnostic {
        let hint = Wording(nearestTo: key, among: known)
        return Diagnostic(
            .unknownKey, at: place,
            Wording(
                "There is no key «\(key)» here; " + hint.english, russian: "Ключа «\(key)» здесь нет; " + hint.russian))
    }

    static func unknownValue(_ text: String, known: [String], at place: Place) -> Diagnostic {
        let hint = Wording(nearestTo: text, among: known)
        return Diagnostic(
            .unknownValue, at: place,
            Wording(
                "«\(text)» cannot stand here; " + hint.english, russian: "«\(text)» здесь не подходит; " + hint.russian)
        )
    }

    static func unknownKind(_ text: String, at place: Place) -> Diagnostic {
        let words = text.lowercased().split(separator: " ").joined(separator: " ")
        let meant = russianKinds[words]?.rawValue
        let hint =
            meant.map { Wording("did you mean «\($0)»?", russian: "может быть, «\($0)»?") }
            ?? Wording(nearestTo: text, among: ModelKind.allCases.map(\.rawValue))
        return Diagnostic(
            .unknownKind, at: place,
            Wording(
                "There is no kind «\(text)»; " + hint.english, russian: "Вида «\(text)» нет; " + hint.russian))
    }

    static func wrongKind(_ text: String, expected kind: ModelKind, at place: Place) -> Diagnostic {
        Diagnostic(
            .wrongKind, at: place,
            Wording(
                "The kind is «\(text)», a «\(kind.rawValue)» is needed",
                russian: "Вид документа «\(text)», а нужен «\(kind.rawValue)»"))
    }

    static func wrongType(_ found: Value.Content, expected shape: Shape, at place: Place) -> Diagnostic {
        let expectation = Wording(shape)
        let finding = Wording(found)
        let hint =
            shape.isOfTexts && found.isBareWord
            ? Wording("; put it in quotes", russian: "; возьмите его в кавычки") : Wording("", russian: "")
        return Diagnostic(
            .wrongType, at: place,
            Wording(
                "Expected \(expectation.english), found \(finding.english)" + hint.english,
                russian: "Нужно: \(expectation.russian); здесь: \(finding.russian)" + hint.russian))
    }

    static func missingKey(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .missingKey, at: place,
            Wording("The key «\(key)» is missing", russian: "Не хватает ключа «\(key)»"))
    }

    static func unsupportedVersion(_ version: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .unsupportedVersion, at: place,
            Wording(
                "The format has version \(version), this program reads version 1",
                russian: "Версия формата \(version), а эта программа читает версию 1"))
    }

    static func invalidDate(_ text: String, at place: Place) -> Diagnostic {
        // What people write is given back as it is to be written.
        let right = DateHint.date(in: text)?.description
        let example = right ?? "2026-02-15"
        return Diagnostic(
            .invalidDate, at: place,
            Wording(
                "«\(text)» is no date; a date is written as \(example)",
                russian: "«\(text)» не дата; дата пишется так: \(example)"))
    }

    static func reversedPeriod(from: CalendarDate, through: CalendarDate, at place: Place) -> Diagnostic {
        Diagnostic(
            .reversedPeriod, at: place,
            Wording(
                "The period ends on \(through), before it begins on \(from)",
                russian: "Срок кончается \(through), раньше, чем начинается: \(from)"))
    }

    static func forbiddenCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .forbiddenCharacter, at: place,
            Wording(
                "The text has the character \(name), which no document can hold",
                russian: "В тексте знак \(name), которого не может быть в документе"))
    }

    static func tooDeep(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .tooDeep, at: place,
            Wording(
                "Records nest deeper than \(limit) levels", russian: "Вложенность больше \(limit) уровней"))
    }

    static func ambiguousBlock(at place: Place) -> Diagnostic {
        Diagnostic(
            .ambiguousBlock, at: place,
            Wording(
                "A block has exactly one of the keys text, list, numbered, table",
                russian: "У блока должен быть ровно один ключ: text, list, numbered или table"))
    }

    /// - Parameter bounds: The measures that make sense, in hundredths; all of ours are whole.
    static func measureOutOfRange(bounds: ClosedRange<Int>, at place: Place) -> Diagnostic {
        let (low, high) = (Double(bounds.lowerBound) / 100, Double(bounds.upperBound) / 100)
        return Diagnostic(
            .measureOutOfRange, at: place,
            Wording(
                "The measure is not between \(low) and \(high)", russian: "Значение не между \(low) и \(high)"))
    }
}
