import ChanceryDocument

/// A part of minutes under one cue: the head, the agenda, what was heard, what was decided …
struct Passage {
    /// What the part is.
    enum Kind: Sendable, Hashable {
        case head
        case agenda
        /// An item of the agenda is called; reports or points may follow at once.
        case question
        case heard
        case spoke
        case decided
        case voted
        case signatures
        /// «Приложение: …», «Заседание закрыто».
        case aside
    }

    var kind: Kind
    /// The item of the agenda, where the cue names it.
    var number: String?
    /// The number as it is printed, where it is a Roman one.
    var printed: String?
    /// What the item is about, where the cue says so.
    var topic: String?
    /// What stands between the verb and its colon: «единогласно».
    var qualifier = ""
    /// What stands before the verb of a decision in its line: «Рассмотрев вопрос «…», коллегия».
    var lead: PaperLine?
    /// Whether what was said stands in the line that calls the item.
    var isTold = false
    /// The lines and tables in order; what follows the cue in its own line is the first of them.
    var entries: [PaperStory.Entry] = []

    /// The lines alone.
    var lines: [PaperLine] {
        entries.compactMap { if case .line(let line) = $0 { line } else { nil } }
    }
}
