import ChanceryDiagnostics
import ChanceryModels

/// The words that make an order one: the verb that orders, the point on control (domain.md §3).
struct OrderWordingCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard let order = outline.model as? Order else { return }
        let act = order.act?.trimmed.lowercased() ?? "приказ"
        let verb = order.verb?.lowercased().filter(\.isLetter) ?? ""
        if act == "приказ", verb.isEmpty {
            findings.add(
                .warning, "verb-missing", at: "verb",
                Wording("an order says «приказываю»", russian: "в приказе нет слова «приказываю»"))
        }
        if act == "распоряжение", verb.hasPrefix("приказ") {
            findings.add(
                .warning, "verb-of-another-act", at: "verb",
                Wording("a directive does not say «приказываю»", russian: "в распоряжении не пишут «приказываю»"))
        }
        if verb.isEmpty, act != "приказ", let last = order.preamble.last, !last.trimmed.hasSuffix(":") {
            findings.add(
                .note, "preamble-colon", at: "preamble",
                Wording(
                    "a preamble without a verb ends in a colon",
                    russian: "преамбула без распорядительного слова кончается двоеточием"))
        }
        let isControlled = order.control != nil || order.clauses.contains { $0.text.lowercased().contains("контроль") }
        if !isControlled, !order.clauses.isEmpty {
            findings.add(
                .note, "control-missing", at: "control",
                Wording("no point says who controls the execution", russian: "нет пункта о контроле за исполнением"))
        }
    }
}
