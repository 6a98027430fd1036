import ChanceryDiagnostics
import ChanceryModels

/// A bullet with nothing behind it among other paragraphs of a cell.
public struct EmptyBulletCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, item) in outline.items {
            for (role, texts) in item.cells where texts.count > 1 && texts.contains(where: isBullet) {
                findings.add(
                    index,
                    Diagnostic(
                        .note, "empty-bullet", at: outline.place(of: index, role: role),
                        Wording("a bullet has no text", russian: "маркер списка без текста")))
            }
        }
    }

    private func isBullet(_ text: String) -> Bool {
        text.unicodeScalars.count == 1
            && text.unicodeScalars.allSatisfy {
                $0.isDash || "•·▪●○◦*".unicodeScalars.contains($0) || $0.value == 0xF0B7
            }
    }
}
