import ChanceryDiagnostics
import ChanceryModels

/// A comma left at the end of the last name in a cell («МКУ «УОНР»,»).
public struct TrailingCommaCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content, let names = item.responsible else { continue }
            for name in names where name.utf8.last == UInt8(ascii: ",") {
                findings.add(
                    index,
                    Diagnostic(
                        .note, "trailing-comma", at: outline.place(of: index, role: .responsible),
                        Wording("«\(name)» ends in a comma", russian: "«\(name)» кончается запятой")))
            }
        }
    }
}
