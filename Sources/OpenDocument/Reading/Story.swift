import ChanceryDiagnostics
import ChanceryDocument

/// A text of its own: the body, a header, a footer; and what there is to say about it.
struct Story {
    var blocks: [Block] = []
    var notes: [Diagnostic] = []
    var changeCount = 0
    var hiddenCount = 0

    /// The notes in the order of their places, then what was counted.
    func diagnostics(at place: Place) -> [Diagnostic] {
        var result = notes
        if changeCount > 0 { result.append(.trackedChanges(changeCount)) }
        if hiddenCount > 0 { result.append(.hiddenText(hiddenCount)) }
        return result.map { $0.inside(place) }
    }
}
