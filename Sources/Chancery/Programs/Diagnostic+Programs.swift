import ChanceryDiagnostics

extension Diagnostic {
    static let missingLibreOffice = Diagnostic(
        .error, "missing-program",
        Wording(
            "LibreOffice is needed for this and is not installed (Debian, Ubuntu: apt install libreoffice-writer-nogui; "
                + "elsewhere libreoffice.org)",
            russian:
                "Для этого нужен LibreOffice, а он не установлен (Debian, Ubuntu: apt install libreoffice-writer-nogui; "
                + "иначе libreoffice.org)"), fault: .unavailable)

    static let notConverted = Diagnostic(
        .error, "not-converted",
        Wording(
            "LibreOffice could not read the document: it is broken or has a password",
            russian: "LibreOffice не смог прочитать документ: он повреждён или под паролем"))

    static func conversionTime(limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "conversion-time",
            Wording(
                "LibreOffice did not manage the document in \(limit) s (limit office-seconds, flag --limit-office-seconds)",
                russian:
                    "LibreOffice не справился с документом за \(limit) с (ограничение office-seconds, ключ --limit-office-seconds)"
            ))
    }

    /// The user wants to end the program; the signal takes effect before anybody reads this.
    static let interrupted = Diagnostic(
        .error, "interrupted", Wording("Interrupted", russian: "Прервано"), fault: .inputOutput)
}
