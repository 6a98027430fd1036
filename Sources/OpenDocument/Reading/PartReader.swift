import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Reads a part of an OpenDocument, or a flat one as a whole, from a stream of XML.
///
/// One unwrapping walk serves every level: an element that the reader does not know (fields, marks, indexes, groups of rows, content
/// controls …) is walked into, only what must not be seen is skipped.
struct PartReader: XMLHandler {
    /// Which part of the document the walk is inside of.
    enum Phase {
        case outside
        case styles
        case masterPages
        case metadata
        case content
    }

    /// An object that the walk is inside of.
    enum OpenObject: Hashable {
        /// Its kind is not known yet; where its parts are kept.
        case unnoted(href: String)
        case noted
    }

    let limits: Limits
    /// What the objects of the package are, by the names of their parts.
    let mediaTypes: [String: String]
    var styles: StyleSheet

    // What the part gives.
    var body = Story()
    var hasBody = false
    var footnotes: [[Block]] = []
    var endnotes: [[Block]] = []
    var comments: [[Block]] = []
    var masterPages: [MasterPage] = []
    /// The master pages in order of first use; `nil` stands for the default one.
    var usedMasterPages: [String?] = []
    var usedNames: Set<String> = []
    var metadata: Metadata

    // What is open.
    var phase = Phase.outside
    /// How many elements the walk is inside of a skipped one.
    var skipDepth = 0
    var styleReader = StyleReader()
    var areStylesCommon = false
    /// The header or footer that is being read.
    var story = Story()
    var isInBody = false
    var paragraph: ParagraphBuilder?
    var runs: [RunState] = []
    var run = RunState(isBold: false, isHidden: false)
    var tables: [TableBuilder] = []
    var lists: [OpenList] = []
    var counter = ListCounter()
    var suspended: [Suspended] = []
    /// For each open frame whether one of its contents, which stand for each other, has been taken.
    var frames: [Bool] = []
    var openObject: OpenObject?
    /// The tracked change that is being described, those that delete text, and those of them that the walk is inside of.
    var openChange = ""
    var deletions: Set<String> = []
    var openDeletions: Set<String> = []
    /// A paragraph whose end is deleted: its text stands before that of the next one.
    var carried: ParagraphBuilder?
    var paragraphNumber = 0
    var tableNumber = 0
    /// How much may still be repeated: cells, and text in pieces of 64 bytes. A few kilobytes can ask for gigabytes.
    var repeatBudget = 500_000
    /// What was met lately, for what is met again.
    var texts = TextPool()
    var looks = LookPool()
    var cells = BlockPool()
    /// Blanks that elements stood for so far, in the whole part.
    var blankCount = 0

    init(
        styles: StyleSheet = StyleSheet(), metadata: Metadata = Metadata(), mediaTypes: [String: String] = [:],
        limits: Limits
    ) {
        self.styles = styles
        self.metadata = metadata
        self.mediaTypes = mediaTypes
        self.limits = limits
    }

    mutating func start(_ number: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic) {
        if skipDepth > 0 {
            skipDepth += 1
            return
        }
        let name = ODF(number: number)
        switch phase {
        case .content: startContent(name, attributes)
        case .styles: styleReader.start(name, attributes)
        case .masterPages: startMasterPages(name, attributes)
        case .metadata: metadata.start(name)
        case .outside: try startOutside(name)
        }
    }

    mutating func end(_ number: UInt16) throws(Diagnostic) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        let name = ODF(number: number)
        switch phase {
        case .content: try endContent(name)
        case .styles: endStyles(name)
        case .masterPages: if name == .masterStyles { phase = .outside }
        case .metadata:
            metadata.end(name)
            if name == .officeMeta { phase = .outside }
        case .outside: break
        }
    }

    mutating func text(_ bytes: Span<UInt8>) {
        guard skipDepth == 0 else { return }
        if phase == .metadata {
            metadata.append(bytes)
        } else if paragraph != nil, !run.isHidden, openDeletions.isEmpty {
            paragraph?.append(bytes, isBold: run.isBold)
        }
    }

    private mutating func startOutside(_ name: ODF) throws(Diagnostic) {
        switch name {
        case .styles, .automaticStyles:
            phase = .styles
            areStylesCommon = name == .styles
            styleReader = StyleReader(hidingValue: metadata.isByOpenOffice2 ? "true" : "none")
        case .masterStyles: phase = .masterPages
        case .officeMeta: phase = .metadata
        case .settings, .scripts, .fontFaceDecls: skipDepth = 1
        case .officeText:
            phase = .content
            isInBody = true
            hasBody = true
            // Headers count their lists apart.
            counter = ListCounter()
            counter.continuesByStyle = metadata.isByWord
        case .spreadsheet: throw .otherOpenDocument(Wording("a spreadsheet", russian: "электронная таблица"))
        case .presentation: throw .otherOpenDocument(Wording("a presentation", russian: "презентация"))
        case .drawing, .officeImage: throw .otherOpenDocument(Wording("a drawing", russian: "рисунок"))
        case .officeChart: throw .otherOpenDocument(Wording("a chart", russian: "диаграмма"))
        case .database: throw .otherOpenDocument(Wording("a database", russian: "база данных"))
        default: break
        }
    }

    private mutating func endStyles(_ name: ODF) {
        styleReader.end(name)
        guard name == .styles || name == .automaticStyles else { return }
        phase = .outside
        if areStylesCommon {
            styles.take(common: styleReader)
        } else {
            styles.automatic = styleReader.set
        }
    }
}
