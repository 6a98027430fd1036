import ChanceryDiagnostics
import ChanceryModels

/// A year that the plan has left behind: «в 2024 году» in the plan for 2026.
///
/// A report «за 2025 год» belongs into the plan of the year after; deadlines have a check of their own.
public struct YearStaleCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        guard let start = outline.period?.from.year else { return }
        for (index, entry) in outline.entries.enumerated() {
            switch entry.content {
            case .section(let section):
                if let year = staleYear(in: section.title, before: start) {
                    findings.add(index, .yearStale(year, at: outline.place(of: index)))
                }
            case .item(let item):
                for (role, texts) in item.cells where role != .deadline {
                    guard let year = texts.lazy.compactMap({ staleYear(in: $0, before: start) }).first else { continue }
                    findings.add(index, .yearStale(year, at: outline.place(of: index, role: role)))
                }
            }
        }
    }

    /// The year of «в 2024 году», «на 2024 год», «в 2023-2024 учебном году» that lies before the plan.
    private func staleYear(in text: String, before start: Int) -> Int? {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let tokens = Tokens(text)
        for index in tokens.all.indices where tokens.at(index, "в", "во", "на") {
            guard var year = tokens[index + 1]?.value, (1990...2199).contains(year) else { continue }
            var next = index + 2
            if tokens.isDash(next) || tokens.at(next, "/"), let second = tokens[next + 1], let value = second.value {
                year = second.text.utf8.count == 2 ? year / 100 * 100 + value : value
                next += 2
            }
            guard tokens[next].map({ $0.text.hasPrefix("год") || $0.text == "г" || $0.text.hasPrefix("уч") }) == true
            else { continue }
            if year < start { return year }
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func yearStale(_ year: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "year-stale", at: place,
            Wording("\(year) lies before the plan", russian: "\(year) год раньше срока плана"))
    }
}
