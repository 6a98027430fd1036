import ChanceryDocument

/// What waits while a text inside of a paragraph is read: a text box, a note, an annotation.
struct Suspended {
    enum Kind {
        case textBox
        case footnote
        case endnote
        case comment
    }

    var kind: Kind
    var paragraph: ParagraphBuilder?
    var runs: [RunState]
    var blocks: [Block]
    var tables: [TableBuilder]
    var lists: [OpenList]
}
