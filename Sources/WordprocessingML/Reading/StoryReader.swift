import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Reads a story (the body, a header, the notes) from a stream of XML into blocks.
///
/// One unwrapping walk serves every level: an element that the reader does not know (content controls, `customXml`, `smartTag`, `ins`,
/// `moveTo`, hyperlinks, `bdo`, `dir` …) is walked into, only what must not be seen is skipped (reading.md, pains 9 and 13).
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
    }

    /// A paragraph that waits while a text box inside it is read, with all that is open around it.
    struct Suspended {
        var paragraph: ParagraphBuilder?
        var run: RunState
        var blocks: [Block]
        var tables: [TableBuilder]
        var fields: [Bool]
    }

    let styles: StyleSheet
    let limits: Limits
    /// The place of the story, for messages.
    let storyPlace: Place
    var counter: ListCounter

    // What the story gives.
    /// The stories of the part: one for a body or header, one for each note or comment.
    var stories: [[Block]] = []
    /// The ids of headers and footers in order of first use.
    var headerIDs: [String] = []
    var footerIDs: [String] = []
    var notes: [Diagnostic] = []
    var changeCount = 0
    var hiddenCount = 0

    // What is open.
    var context = Context.content
    /// How many elements the walk is inside of a skipped one.
    var skipDepth = 0
    var blocks: [Block] = []
    var paragraph: ParagraphBuilder?
    var run = RunState()
    var isRunHidden = false
    var isInText = false
    var tables: [TableBuilder] = []
    /// For each open field whether its instruction (and not its result) is being read.
    var fields: [Bool] = []
    var instructionCount = 0
    var suspended: [Suspended] = []
    /// For each open `mc:AlternateContent` whether a branch has been taken.
    var branches: [Bool] = []
    /// Text of a paragraph whose mark is deleted, to go before the next one's.
    var carried: [UInt8] = []
    /// The storage of the last paragraph's text, for the next one's.
    var spareBytes: [UInt8] = []
    var texts = TextPool()
    var looks = LookPool()
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
        case .markProperties: startMarkProperty(name)
        case .sectionProperties: startSectionProperty(name, attributes)
        case .tableProperties: break
        case .rowProperties: startRowProperty(name, attributes)
        case .cellProperties: startCellProperty(name, attributes)
        }
    }

    mutating func end(_ number: UInt16) throws(Diagnostic) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        switch W(number: number) {
        case .t, .mathText: isInText = false
        case .rPr:
            if context == .markProperties {
                context = .paragraphProperties
            } else if context == .runProperties {
                endRunProperties()
            }
        case .r: endRun()
        case .pPr where context == .paragraphProperties: endParagraphProperties()
        case .p: endParagraph()
        case .sectPr: context = paragraph == nil ? .content : .paragraphProperties
        case .tc: endCell()
        case .tr:
            if !tables.isEmpty { tables[tables.count - 1].endRow() }
        case .tbl: try endTable()
        case .tcPr, .trPr, .tblPr, .tblPrEx: context = .content
        case .txbxContent: endTextBox()
        case .alternateContent: _ = branches.popLast()
        case .footnote, .endnote, .comment, .body, .hdr, .ftr: endStory()
        default: break
        }
    }

    mutating func text(_ bytes: Span<UInt8>) {
        guard isInText, skipDepth == 0, !isRunHidden, instructionCount == 0, paragraph != nil else { return }
        append(bytes)
    }
}
