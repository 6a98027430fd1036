import ChanceryDiagnostics

/// What converters and fields leave behind: «[bookmark: _GoBack]», «Ошибка! Источник ссылки не найден.», «&nbsp;».
struct ArtefactCheck: TextCheck {
    let code: DiagnosticCode = "artefact"

    private static let marks = [
        "[bookmark:", "_GoBack", "Ошибка! ", "Error! ", "MERGEFIELD", "HYPERLINK \"", "&nbsp;", "&amp;", "&quot;",
        "&lt;",
        "<br", "</",
    ]

    func finding(in text: String) -> Wording? {
        guard isSuspect(text), Self.marks.contains(where: { text.contains($0) }) || holdsStranger(text) else {
            return nil
        }
        return Wording("a converter left its mark in the text", russian: "в тексте остался след преобразования")
    }

    /// Whether one of the signs that all marks have stands in the text: most texts leave here.
    private func isSuspect(_ text: String) -> Bool {
        text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "_"), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "<"),
                UInt8(ascii: "M"), UInt8(ascii: "H"), 0xEE, 0xEF:
                true
            default: false
            }
        }
    }

    /// The replacement character, or a sign of a symbol font without its font.
    private func holdsStranger(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.value == 0xFFFD || (0xE000...0xF8FF).contains($0.value) }
    }
}
