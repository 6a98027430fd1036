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
                .mapping(Mapping(keys: Self.keys, values: [.integer(level), .text(label), .text(clause.text)])))
            // Under «а)» numbers begin anew: «а)1.» is nobody's manner.
            append(clause.clauses, level: level + 1, under: label.hasSuffix(".") ? label : "")
        }
    }

    /// The last part of a number: 3 of «2.3».
    private static func ownCount(of number: String?) -> Int? {
        guard let last = number?.split(separator: ".").last, last.utf8.count < 6 else { return nil }
        return Int(last)
    }
}
