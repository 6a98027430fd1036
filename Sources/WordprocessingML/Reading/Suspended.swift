import ChanceryDocument

/// What waits while a story is read that stands inside of it: the text of a box, or a note as Word 2003 writes it.
struct Suspended {
    let story: SideStories.Kind
    var context: StoryReader.Context
    var paragraph: ParagraphBuilder?
    var carried: ParagraphBuilder?
    var run: RunState
    var isRunHidden: Bool
    var blocks: [Block]
    var tables: [TableBuilder]
    var fields: [Field]
}
