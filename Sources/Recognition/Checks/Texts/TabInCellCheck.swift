import ChanceryDiagnostics

/// A tab in the midst of a text.
struct TabInCellCheck: TextCheck {
    let code: DiagnosticCode = "tab-in-cell"

    func finding(in text: String) -> Wording? {
        text.utf8.contains(UInt8(ascii: "\t"))
            ? Wording("the text holds a tab", russian: "в тексте есть табуляция") : nil
    }
}
