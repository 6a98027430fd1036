import ChanceryDiagnostics
import ChanceryDocument

/// What a reader met and has to tell, each kind once: where it was first, and how often.
struct Findings {
    /// A kind of thing to tell.
    enum Kind: Hashable {
        case notCarriedOver(NotCarriedOver)
        case trackedChange
        case hiddenText
        case placeholder
    }

    private struct Finding {
        var kind: Kind
        var place: Place
        var count: Int
    }

    /// In the order of the first ones.
    private var findings: [Finding] = []
    private var indices: [Kind: Int] = [:]

    /// Counts a thing that was met before; whether it was.
    mutating func addAgain(_ kind: Kind, count: Int = 1) -> Bool {
        guard let index = indices[kind] else { return false }
        findings[index].count += count
        return true
    }

    /// Counts a thing.
    mutating func add(_ kind: Kind, count: Int = 1, at place: Place) {
        if addAgain(kind, count: count) { return }
        indices[kind] = findings.count
        findings.append(Finding(kind: kind, place: place, count: count))
    }

    /// Adds what another story of the same document had to tell.
    mutating func add(_ other: Findings) {
        for finding in other.findings { add(finding.kind, count: finding.count, at: finding.place) }
    }

    /// The notes, one for each kind.
    var diagnostics: [Diagnostic] {
        findings.map { finding in
            switch finding.kind {
            case .notCarriedOver(let what): .notCarriedOver(what.wording, count: finding.count, at: finding.place)
            case .trackedChange: .trackedChanges(finding.count, at: finding.place)
            case .hiddenText: .hiddenText(finding.count, at: finding.place)
            case .placeholder: .placeholders(finding.count, at: finding.place)
            }
        }
    }
}
