import ChanceryDiagnostics

/// Headings that end in a full stop, and those that do not begin with «О» (ГОСТ Р 7.0.97, реквизит 17).
struct HeadingCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for heading in outline.headings where heading.text.trimmed.hasSuffix(".") && !endsInShortening(heading.text) {
            findings.add(
                .warning, "heading-full-stop", at: heading.path,
                Wording("a heading ends without a full stop", russian: "в конце заголовка точка не ставится"))
        }
        for subject in outline.subjects {
            let first = subject.text.trimmed.split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() }
            if let first, ["о", "об", "обо", "по"].contains(first) { continue }
            findings.add(
                .note, "heading-preposition", at: subject.path,
                Wording(
                    "a heading answers «about what?»: «О …»", russian: "заголовок отвечает на вопрос «о чём?»: «О …»"))
        }
    }

    /// «на 2026 г.», «и др.»: the dot is the word's.
    private func endsInShortening(_ text: String) -> Bool {
        let last = text.trimmed.split(whereSeparator: { $0.isWhitespace }).last.map { $0.lowercased() } ?? ""
        return ["г.", "гг.", "др.", "т.д.", "д.", "т.п.", "п.", "им."].contains(last)
    }
}
