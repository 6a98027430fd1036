public import ChanceryModels
import ChanceryRussian

/// A plan as a Markdown page: for reading and for mail, not to be read back.
public struct PlanMarkdown: Sendable {
    /// The page.
    public private(set) var text = ""
    /// The columns in force where the next row stands.
    private var columns: [Column]

    /// Writes a plan as a page.
    public init(of plan: Plan) {
        columns = plan.columns
        if let appendix = plan.appendix { paragraph(Self.mark(of: appendix)) }
        if let approval = plan.approval { paragraph(Self.inline(approval.text)) }
        paragraph("# " + Self.inline(plan.title))
        if let goal = plan.goal { paragraph("**Цель:** " + Self.inline(goal)) }
        if !plan.tasks.isEmpty {
            paragraph("**Задачи:**")
            paragraph(plan.tasks.map { "- " + Self.inline($0) }.joined(separator: "\n"))
        }
        table(of: plan.items)
        for section in plan.sections { append(section, level: 2) }
    }

    private mutating func append(_ section: PlanSection, level: Int) {
        let number = section.number.map { $0.hasSuffix(")") ? $0 + " " : $0 + ". " } ?? ""
        paragraph(String(repeating: "#", count: min(level, 6)) + " " + Self.inline(number + section.title))
        if !section.columns.isEmpty { columns = section.columns }
        table(of: section.items)
        for inner in section.sections { append(inner, level: level + 1) }
    }

    private mutating func table(of items: [PlanItem]) {
        guard !items.isEmpty, !columns.isEmpty else { return }
        var lines = [
            Self.row(columns.map { Self.inline($0.title) }), Self.row(columns.map { _ in "---" }),
        ]
        for item in items {
            lines.append(
                Self.row(
                    columns.map { column in
                        let paragraphs: [String] =
                            switch column.role {
                            case .number: item.number.map { [$0] } ?? []
                            case .other: item.other[column.title] ?? []
                            default: item[column.role] ?? []
                            }
                        return paragraphs.map(Self.inline).joined(separator: "<br>")
                    }))
        }
        paragraph(lines.joined(separator: "\n"))
    }

    private mutating func paragraph(_ paragraph: String) {
        text += (text.isEmpty ? "" : "\n") + paragraph + "\n"
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private static func mark(of appendix: Appendix) -> String {
        let document = appendix.document
        let parts = [
            "Приложение", appendix.number.map { "№ " + $0 },
            document?.kind.map { "к " + ActWords.kind($0, in: .dative, RussianForms()) }, document?.issuer,
            document?.date.map { "от \($0)" }, document?.number.map { "№ " + $0 },
        ]
        return inline(parts.compactMap(\.self).joined(separator: " "))
    }

    private static func inline(_ text: String) -> String { MarkdownText.inline(text, breakingLines: true) }
}
