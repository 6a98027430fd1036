import ChanceryDiagnostics
import ChanceryModels

/// A name that a stray paragraph's or line's end cuts: «…, осуществляющих управление⏎в сфере образования».
///
/// Lists in small letters are common («классные руководители», «педагоги»); a preposition begins none of them.
public struct ExecutorBrokenCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, item) in outline.items {
            let lines = (item.responsible ?? []).flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
            for (first, second) in zip(lines, lines.dropFirst())
            where HangingWords.end(first) || HangingWords.begin(second) && !first.trimmed.hasSuffix(";") {
                findings.add(
                    index,
                    Diagnostic(
                        .note, "executor-broken", at: outline.place(of: index, role: .responsible),
                        Wording(
                            "the name goes on with «\(second.trimmed.prefix(40))» in a new paragraph",
                            russian:
                                "название разорвано, продолжение «\(second.trimmed.prefix(40))» стоит в новом абзаце")))
                break
            }
        }
    }
}
