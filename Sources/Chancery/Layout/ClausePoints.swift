import ChanceryData
import ChanceryModels

/// The nested points of an act in the order of print, each with its label: what has no number is counted.
struct ClausePoints {
    private static let keys = ["level", "label", "text"]

    /// Each point: `level` from 1, `label`, `text`.
    private(set) var values: [Value] = []

    init(_ clauses: [Clause], under prefix: String = "") { append(clauses, level: 1, under: prefix) }

    private mutating func append(_ clauses: [Clause], level: Int, under prefix: String) {
        var count = 0
        for clause in clauses {
            // Counting goes on behind the last number that is one.
            count = Self.ownCount(of: clause.number) ?? count + 1
            let label = PrintedLabel.label(clause.number, counted: count, under: prefix)
            values.append(
                .mapping(
                    Mapping(
                        keys: Self.keys, values: [.integer(level), .text(label), .text(Self.paragraphs(clause.text))])
                ))
            // Under «а)» numbers begin anew: «а)1.» is nobody's manner.
            append(clause.clauses, level: level + 1, under: label.hasSuffix(".") ? label : "")
        }
    }

    /// The last part of a number: 3 of «2.3».
    private static func ownCount(of number: String?) -> Int? {
        guard let last = number?.split(separator: ".").last, last.utf8.count < 6 else { return nil }
        return Int(last)
    }

    /// The text of a point with its lines as paragraphs: a clerk indents «Срок: …» and «- провести …» below a point as he does
    /// the point, and breaks no line of a paragraph that is justified.
    private static func paragraphs(_ text: String) -> String {
        guard text.contains("\n") else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.dropFirst().reduce(lines.first ?? "") { $0 + (isParagraph($1) ? "\n\n" : "\n") + $1 }
    }

    /// Whether a line means the same as a paragraph; one that begins as points, headings and marks of appendices do would be
    /// taken for one of these.
    private static func isParagraph(_ line: String) -> Bool {
        let all = line.split(separator: " ", maxSplits: 3)
        let words = all.first.map { ["-", "–", "—"].contains($0) } == true ? all.dropFirst() : all[...]
        guard let word = words.first, word.first?.isLetter == true, word.first?.isASCII == false else { return false }
        if word.hasSuffix(")") || word.hasSuffix(".") || word.hasPrefix("Приложени") { return false }
        // «УТВЕРЖДЕН», «МБОУ»; «Раздел 1», but «До 15 апреля», «Срок: 12 июля»
        if word.count > 1, word == word.uppercased()[...] { return false }
        let isNumbered = words.dropFirst().first?.contains { $0.isNumber || $0 == "№" } ?? false
        return !isNumbered || word.count <= 2 || word.hasSuffix(":")
    }
}
