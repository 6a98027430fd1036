import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Reads a story (the body, a header, the notes) from a stream of XML into blocks.
///
/// One unwrapping walk serves every level: an element that the reader does not know (content controls, `customXml`, `smartTag`, `ins`,
/// `moveTo`, hyperlinks, `bdo`, `dir` …) is walked into, only what must not be seen is skipped.
struct StoryReader: XMLHandler {
    /// Which properties the walk is inside of.
    enum Context {
        case content
        case paragraphProperties
        case markProperties
        case sectionProperties
        case runProperties
        case tableProperties
        case rowProperties
        case cellProperties
        case controlProperties
        case formProperties
    }

    /// Properties of runs, paragraphs and cells: Word writes them anew at each.
    static let repeatedTags = [FragmentTag("rPr"), FragmentTag("pPr"), FragmentTag("tcPr")]

    let styles: StyleSheet
    let limits: Limits
    /// The place of the story, for messages.
    var storyPlace: Place
    var counter: ListCounter

    // What the story gives.
    /// The stories of the part: one for a body or header, one for each note or comment.
    var stories: [[Block]] = []
    /// The stories that stand inside of the text itself, as Word 2003 writes them.
    var sideStories = SideStories()
    /// The ids of headers and footers in order of first use.
    var headerIDs: [String] = []
    var footerIDs: [String] = []
    var findings = Findings()

    // What is open.
    var context = Context.content
    /// The context to which the end of a section's properties leads back.
    var outerContext = Context.content
    /// How many elements the walk is inside of a skipped one.
    var skipDepth = 0
    var blocks: [Block] = []
    var paragraph: ParagraphBuilder?
    var run = RunState()
    var isRunHidden = false
    var isInText = false
    var isInInstruction = false
    var isInObject = false
    var tables: [TableBuilder] = []
    var fields: [Field] = []
    /// How many of the open fields are in their instructions.
    var instructionCount = 0
    /// Whether a paragraph ended inside of an instruction and nothing has told yet whether it goes on.
    var isInstructionOpen = false
    var fieldCounter = FieldCounter()
    var suspended: [Suspended] = []
    /// The open `mc:AlternateContent`, the outermost first.
    var alternatives: [Alternative] = []
    /// For each open annotation of Word 2003 whether it is a story of its own.
    var annotations: [Bool] = []
    /// A paragraph whose mark is deleted or hidden: it goes before the text of the next one.
    var carried: ParagraphBuilder?
    /// The storage of the last paragraph's text, for the next one's.
    var spareBytes: [UInt8] = []
    var texts = TextPool()
    var looks = LookPool()
    var cells = BlockPool()
    var paragraphNumber = 0
    var tableNumber = 0

    init(styles: StyleSheet, counter: ListCounter, limits: Limits, storyPlace: Place = .whole) {
        self.styles = styles
        self.counter = counter
        self.limits = limits
        self.storyPlace = storyPlace
    }

    /// Where the walk is, in the user's words.
    var place: Place {
        var place = storyPlace
        if let table = tables.first {
            place.steps += [.table(tableNumber), .row(table.rowNumber), .cell(table.row.cells.count + 1)]
        } else {
            place.steps.append(.paragraph(max(1, paragraphNumber)))
        }
        return place
    }

    mutating func start(_ number: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic) {
        if skipDepth > 0 {
            skipDepth += 1
            return
        }
        let name = W(number: number)
        switch context {
        case .content: startContent(name, attributes)
        case .runProperties: startRunProperty(name, attributes)
        case .paragraphProperties: startParagraphProperty(name, attributes)
        case .markProperties: startMarkProperty(name, attributes)
        case .sectionProperties: startSectionProperty(name, attributes)
        case .tableProperties: startTableProperty(name, attributes)
        case .rowProperties: startRowProperty(name, attributes)
        case .cellProperties: startCellProperty(name, attributes)
        case .controlProperties: startControlProperty(name, attributes)
        case .formProperties: startFormProperty(name, attributes)
        }
    }

    mutating func end(_ number: UInt16) throws(Diagnostic) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        switch W(number: number) {
        case .t, .mathText: isInText = false
        case .instrText: isInInstruction = false
        case .rPr:
            if context == .markProperties {
                context = .paragraphProperties
            } else if context == .runProperties {
                endRunProperties()
            }
        case .r: endRun()
        case .pPr where context == .paragraphProperties: endParagraphProperties()
        case .p: endParagraph()
        case .sectPr: context = outerContext
        case .tc: endCell()
        case .tr:
            if !tables.isEmpty { tables[tables.count - 1].endRow() }
        case .tbl: try endTable()
        case .tcPr, .trPr, .tblPr, .tblPrEx, .sdtPr, .ffData: context = .content
        case .object: isInObject = false
        case .fldSimple: endSimpleField()
        case .txbxContent: endSideStory()
        case .alternateContent: endAlternatives()
        case .annotation: endAnnotation()
        case .footnote, .endnote, .comment, .hdr, .ftr:
            if suspended.isEmpty { endStory() } else { endSideStory() }
        case .body: endStory()
        default: break
        }
    }

    mutating func text(_ bytes: Span<UInt8>) {
        guard isInText, skipDepth == 0, !isRunHidden, instructionCount == 0, paragraph != nil else {
            if skipDepth == 0 { oddText(bytes) }
            return
        }
        append(bytes)
    }

    /// Passes the element over with all that it holds.
    mutating func skip() { skipDepth = 1 }

    /// Counts something to tell; where it is matters for the first of its kind alone.
    mutating func tell(_ kind: Findings.Kind) {
        if findings.addAgain(kind) { return }
        let place = place
        findings.add(kind, at: place)
    }

    /// Says that something is not carried over.
    mutating func note(_ what: NotCarriedOver) { tell(.notCarriedOver(what)) }

    /// Says that a tracked change was accepted.
    mutating func noteChange() { tell(.trackedChange) }
}
