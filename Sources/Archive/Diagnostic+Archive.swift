package import ChanceryDiagnostics

/// The problems that a package can have, worded.
extension Diagnostic {
    static func brokenPackage(_ detail: String) -> Diagnostic {
        Diagnostic(
            "broken-package", Wording("The ZIP package is broken: \(detail)", russian: "ZIP-пакет повреждён: \(detail)")
        )
    }

    static let truncatedPackage = Diagnostic(
        "truncated-package",
        Wording(
            "The file is cut off: it begins as a ZIP package and has no end",
            russian: "Файл обрезан: начинается как ZIP-пакет, но конца у него нет"))

    static func brokenEntry(_ name: String, _ detail: String) -> Diagnostic {
        Diagnostic(
            "broken-entry", at: Place(.part(name)),
            Wording("The entry cannot be unpacked: \(detail)", russian: "Запись не распаковывается: \(detail)"))
    }

    static func encryptedEntry(_ name: String) -> Diagnostic {
        Diagnostic(
            "encrypted", at: Place(.part(name)),
            Wording(
                "The entry is encrypted; remove the password in the program that made the file",
                russian: "Запись зашифрована; снимите пароль в программе, создавшей файл"))
    }

    static func unsafeName(_ name: String) -> Diagnostic {
        Diagnostic(
            "unsafe-name",
            Wording(
                "An entry's name leads outside of the package: \(name)",
                russian: "Имя записи выводит за пределы пакета: \(name)"))
    }

    static func repeatedName(_ name: String) -> Diagnostic {
        Diagnostic(
            "repeated-name",
            Wording("Two entries of the package have the name \(name)", russian: "Две записи пакета имеют имя \(name)"))
    }

    static func tooManyEntries(limit: Int) -> Diagnostic {
        Diagnostic(
            "too-many-entries",
            Wording(
                "The package has more than \(limit) entries (limit entries, flag --limit-entries)",
                russian: "В пакете больше \(limit) записей (ограничение entries, ключ --limit-entries)"))
    }

    static func tooLarge(_ name: String, limit: Int) -> Diagnostic {
        Diagnostic(
            "too-large", at: Place(.part(name)),
            Wording(
                "The entry unpacks to more than \(limit) bytes (limit entry-bytes, flag --limit-entry-bytes)",
                russian:
                    "Запись распаковывается больше чем в \(limit) байт (ограничение entry-bytes, ключ --limit-entry-bytes)"
            ))
    }

    static func tooLargeTogether(limit: Int) -> Diagnostic {
        Diagnostic(
            "too-large",
            Wording(
                "The package unpacks to more than \(limit) bytes (limit total-bytes, flag --limit-total-bytes)",
                russian:
                    "Пакет распаковывается больше чем в \(limit) байт (ограничение total-bytes, ключ --limit-total-bytes)"
            ))
    }

    static func suspiciousRatio(_ name: String, limit: Int) -> Diagnostic {
        Diagnostic(
            "suspicious-ratio", at: Place(.part(name)),
            Wording(
                "The entry unpacks to more than \(limit) times its size, as a bomb does (limit ratio, flag --limit-ratio)",
                russian:
                    "Запись при распаковке растёт больше чем в \(limit) раз, как бомба (ограничение ratio, ключ --limit-ratio)"
            ))
    }

    /// A part that must be there is not.
    package static func missingPart(_ name: String) -> Diagnostic {
        Diagnostic(
            "missing-part", at: Place(.part(name)),
            Wording("The package has no such part", russian: "В пакете нет такой части"))
    }
}
