import ChanceryModels

/// Reads an appendix of numbered text: sections «1. Общие положения», points «1.1. …», lists of people and things.
struct RegulationReader {
    private(set) var sections: [RegulationSection] = []
    private(set) var clauses: [Clause] = []

    /// Whether any of the text is numbered.
    var isNumbered: Bool {
        sections.contains { $0.number != nil } || clauses.contains { $0.number != nil }
    }

    /// Reads the lines behind the title.
    init(_ lines: [PaperLine]) {
        var pending: [PaperLine] = []
        for (index, line) in lines.enumerated() {
            guard let heading = Self.heading(lines, at: index) else {
                pending.append(line)
                continue
            }
            finish(&pending)
            sections.append(heading)
        }
        finish(&pending)
    }

    /// A line that heads a section: short, without a full stop, set as a heading or followed by points with its number.
    private static func heading(_ lines: [PaperLine], at index: Int) -> RegulationSection? {
        let line = lines[index]
        let numbered = line.numbered
        guard !line.isBulleted, !line.continuesParagraph, numbered.rest.utf8.count < 300,
            numbered.rest.unicodeScalars.contains(where: \.isLetter), !line.text.contains("\t"), line.cell == nil,
            let last = numbered.rest.unicodeScalars.last, !".;:,".unicodeScalars.contains(last)
        else { return nil }
        guard let number = numbered.number, number.depth == 1, number.style != .letter, !number.number.hasSuffix(")")
        else {
            let isUnnumbered = numbered.number == nil && line.label == nil && line.isHeadingLike
            return isUnnumbered ? RegulationSection(title: numbered.rest.collapsed) : nil
        }
        let next = lines.dropFirst(index + 1).first { !$0.continuesParagraph }?.printedNumber
        let opensPoints = next?.hasPrefix(number.number + ".") == true
        guard line.isHeadingLike || opensPoints || number.style == .roman else { return nil }
        return RegulationSection(number: number.number, title: numbered.rest.collapsed)
    }

    /// Puts the points that were read where they belong.
    private mutating func finish(_ lines: inout [PaperLine]) {
        guard !lines.isEmpty else { return }
        let points = ClauseReader.clauses(lines, scanner: DeadlineScanner(date: nil)).map(Self.rule)
        lines = []
        if sections.isEmpty { clauses += points } else { sections[sections.count - 1].clauses += points }
    }

    /// A point as a rule: it says what holds, and charges nobody.
    private static func rule(_ clause: Clause) -> Clause {
        Clause(number: clause.number, text: clause.text, clauses: clause.clauses.map(rule))
    }
}
