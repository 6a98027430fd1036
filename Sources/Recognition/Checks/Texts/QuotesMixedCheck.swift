import ChanceryDiagnostics

/// Straight quotes beside « ».
struct QuotesMixedCheck: TextCheck {
    let code: DiagnosticCode = "quotes-mixed"

    func finding(in text: String) -> Wording? {
        guard text.utf8.contains(UInt8(ascii: "\"")) else { return nil }
        guard text.unicodeScalars.contains(where: { $0 == "«" || $0 == "»" }) else { return nil }
        return Wording("straight quotes stand beside « »", russian: "прямые кавычки рядом с « »")
    }
}
