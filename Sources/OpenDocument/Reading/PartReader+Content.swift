import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// What stands where text, paragraphs and tables stand.
extension PartReader {
    mutating func startContent(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        if openObject != nil { return startInObject(name, attributes) }
        switch name {
        case .p, .h: beginParagraph(isHeading: name == .h, attributes)
        case .span, .a: beginRun(attributes)
        case .s: appendBlanks(attributes)
        case .tab: appendVisible(UInt8(ascii: "\t"))
        case .lineBreak: appendVisible(UInt8(ascii: "\n"))
        case .list: beginList(attributes)
        case .listItem, .listHeader: beginItem(isNumbered: name == .listItem, attributes)
        case .numberedParagraph: beginNumberedParagraph(attributes)
        case .table: beginTable(attributes)
        case .tableColumn: addColumns(attributes)
        case .tableHeaderRows: changeTable { $0.headerDepth += 1 }
        case .tableRow: beginRow(attributes)
        case .tableCell, .coveredTableCell: beginCell(isCovered: name == .coveredTableCell, attributes)
        case .note, .annotation: beginNote(name, attributes)
        case .section: if Self.isHidden(attributes) { hide() }
        case .hiddenText: if attributes.isTrue(.isHidden) { hide() }
        case .hiddenParagraph:
            if attributes.isTrue(.isHidden), paragraph?.isHidden == false {
                paragraph?.isHidden = true
                changeStory { $0.hiddenCount += 1 }
            }
            skipDepth = 1
        case .changedRegion, .insertion, .deletion, .formatChange, .changeStart, .changeEnd:
            startChange(name, attributes)
        // What describes an element, builds an index or repeats a number is nobody's text; neither is what is spoken above the line.
        case .number, .script, .rubyText, .svgTitle, .svgDesc, .tableTitle, .tableDesc, .tableSource, .forms,
            .binaryData, .eventListeners, .tableOfContentSource, .illustrationIndexSource, .tableIndexSource,
            .objectIndexSource, .userIndexSource, .alphabeticalIndexSource, .bibliographySource:
            skipDepth = 1
        case .softPageBreak, .unknown:
            // A field that only sets a variable shows nothing.
            if paragraph != nil, attributes.has(ODF.display.rawValue, "none") { skipDepth = 1 }
        default: startDrawing(name, attributes)
        }
    }

    mutating func endContent(_ name: ODF) throws(Diagnostic) {
        switch name {
        case .p, .h: endParagraph()
        case .span, .a: endRun()
        case .list: endList()
        case .listItem, .listHeader: changeList { $0.endItem() }
        case .numberedParagraph: _ = lists.popLast()
        case .table: try endTable()
        case .tableHeaderRows: changeTable { $0.headerDepth -= 1 }
        case .tableRow: endRow()
        case .tableCell, .coveredTableCell: endCell()
        case .note, .annotation: endSuspended()
        case .officeText:
            endCarried()
            phase = .outside
            isInBody = false
        case .header, .headerFirst, .headerLeft, .footer, .footerFirst, .footerLeft: endHeaderOrFooter(name)
        default: endDrawing(name)
        }
    }

    /// Says that something is not carried over.
    mutating func note(_ what: NotCarriedOver) {
        let note = Diagnostic.notCarriedOver(what.wording, at: place)
        changeStory { $0.notes.append(note) }
    }

    /// Skips an element whose text is hidden.
    private mutating func hide() {
        skipDepth = 1
        changeStory { $0.hiddenCount += 1 }
    }

    /// Whether a section is hidden, always or, as the file says, now (ODF 1.3 part 3 §19.802, §19.816).
    private static func isHidden(_ attributes: borrowing XMLAttributeList) -> Bool {
        if attributes.has(ODF.display.rawValue, "none") { return true }
        return attributes.has(ODF.display.rawValue, "condition") && attributes.isTrue(.isHidden)
    }

    /// Changes what is gathered for the text that is being read.
    mutating func changeStory(_ change: (inout Story) -> Void) {
        if isInBody { change(&body) } else { change(&story) }
    }

    /// The blocks of the innermost text.
    mutating func append(_ block: Block) {
        if isInBody { body.blocks.append(block) } else { story.blocks.append(block) }
    }

    /// Takes the blocks of the innermost text and leaves others.
    mutating func exchangeBlocks(_ blocks: [Block]) -> [Block] {
        var blocks = blocks
        if isInBody { swap(&blocks, &body.blocks) } else { swap(&blocks, &story.blocks) }
        return blocks
    }

    /// Where the walk is, in the user's words.
    var place: Place {
        if let note = suspended.last(where: { $0.kind != .textBox }) {
            return switch note.kind {
            case .footnote: Place(.footnote(footnotes.count + 1))
            case .endnote: Place(.endnote(endnotes.count + 1))
            case .comment, .textBox: Place(.comment(comments.count + 1))
            }
        }
        if let table = suspended.first?.tables.first ?? (suspended.isEmpty ? tables.first : nil) {
            return Place(.table(max(1, tableNumber)), .row(table.rowNumber), .cell(max(1, table.cellNumber)))
        }
        return Place(.paragraph(max(1, paragraphNumber)))
    }

    // MARK: Text

    private mutating func appendVisible(_ byte: UInt8, count: Int = 1) {
        guard !run.isHidden, openDeletions.isEmpty else { return }
        paragraph?.append(byte, count: count)
    }

    /// Adds the blanks of `text:s`; a file that asks for millions gets one each from there on.
    private mutating func appendBlanks(_ attributes: borrowing XMLAttributeList) {
        guard paragraph != nil else { return }
        let count = max(0, attributes.integer(ODF.c.rawValue) ?? 1)
        let kept = blankCount + count <= 1 << 20 ? count : min(count, 1)
        blankCount += kept
        if kept > 0 { appendVisible(UInt8(ascii: " "), count: kept) }
    }

    private mutating func beginRun(_ attributes: borrowing XMLAttributeList) {
        runs.append(run)
        guard let name = attributes.text(ODF.styleName.rawValue) else { return }
        let style = styles.text(name)
        run.isBold = style.isBold ?? run.isBold
        let isHidden = style.isHidden ?? run.isHidden
        if isHidden, !run.isHidden { changeStory { $0.hiddenCount += 1 } }
        run.isHidden = isHidden
    }

    private mutating func endRun() {
        if let outer = runs.popLast() { run = outer }
    }
}
