import ChanceryDiagnostics

/// A part of a template, compiled once and filled many times; immutable, so that all cores may fill it at once.
struct Program: Sendable {
    /// The literal bytes that instructions refer to.
    var bytes: [UInt8] = []
    var instructions: [Instruction] = []
    // What instructions refer to by their index.
    var values: [ValueSite] = []
    var loops: [LoopSite] = []
    var branches: [BranchSite] = []
    var sets: [SetSite] = []
    var withs: [WithSite] = []
    var captures: [CaptureSite] = []
    var identifiers: [IdentifierSite] = []
    var optionals: [OptionalSite] = []
    var lastParagraphs: [LastParagraphSite] = []
    var gridTables: [GridTableSite] = []
    var gridRows: [GridRowSite] = []
    var cells: [CellSite] = []
    /// What stands at a place that a merge from above covers, and what does where there is none (ODF).
    var coveredPlace = 0..<0
    var emptyPlace = 0..<0
    var blocks: [BlockSite] = []
    var samples: [SampleSite] = []
    /// The pages that blocks begin for paragraphs of control tags, the styles of such blocks (ODF), the ends of sections.
    var pageStarts: [PageStart] = []
    var blockStyles: [BlockStyleSite] = []
    /// The automatic styles that such blocks have, and how what is made for them is spelled.
    var styles = LocalStyles.none
    var names: OpenDocumentNames?
    var sectionEnds: [SectionEndSite] = []
    var sequences: [SequenceSite] = []
    /// The tags, for messages.
    var tags: [TemplateTag]
    let isOpenDocument: Bool
    /// The prefix of ODF's namespace of text, with its colon.
    let textPrefix: String
    /// What the names of its carriers are that are no typed tags: fields of a mail merge, content controls, placeholders.
    var carried: [Expression] = []
    /// Those of them that belong to fields of a mail merge or of a database, as they are spelled there.
    var wanted: [String] = []
    /// The numbers of the tags that belong together: an opener, those of its branches, its end.
    var groups: [[Int]] = []
    /// What is to be said of the part, though it can be filled.
    var warnings: [Diagnostic] = []
    /// Whether lists in it begin anew in the turns of loops.
    var restartsLists = false
    /// The relations of links whose addresses hold tags; those of notes belong to the parts of these.
    var links: [StoryKind?: LinkUse] = [:]
    /// Where these links stand.
    var linkPlaces: [StoryKind?: [String: Place]] = [:]
    var notes: [NoteSite] = []
    /// Whether notes and comments come and go with what refers to them, or hold tags: then they are filled here, and their parts hold the rest.
    var movesNotes = false
    /// The parts of the notes and comments that this one refers to.
    var noteParts: [StoryKind: String] = [:]
    /// Whether filling changes what a table of contents lists that nothing asks to be made anew.
    var hasStaleContents = false
    /// Whether filling changes what references show that nothing asks to be made anew.
    var hasStaleReferences = false
    /// Whether somebody has typed tags into the part.
    var isTyped = true
    var identifiersInUse = IdentifiersInUse()

    /// Whether anything but text may come out of a value.
    var mayBeRich: Bool { !samples.isEmpty || values.contains { $0.rich != nil } }

    init(tags: [TemplateTag], isOpenDocument: Bool, textPrefix: String) {
        self.isOpenDocument = isOpenDocument
        self.tags = tags
        self.textPrefix = textPrefix
    }

    /// The program of a part that is the same in every filling.
    init(unchanging bytes: [UInt8]) {
        self.init(tags: [], isOpenDocument: false, textPrefix: "")
        self.bytes = bytes
        instructions = [.literal(start: 0, end: Int32(clamping: bytes.count))]
        isTyped = false
    }
}
