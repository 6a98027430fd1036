import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// What stands where text, paragraphs and tables stand.
extension StoryReader {
    mutating func startContent(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .r:
            // A run outside of any paragraph is no sound XML of Word's, but text all the same.
            if paragraph == nil { beginLooseParagraph() }
            run = RunState()
            updateVisibility()
        case .mathRun:
            run = RunState()
            updateVisibility()
        case .rPr: context = .runProperties
        case .t, .mathText: isInText = true
        case .p: beginParagraph()
        case .pPr: context = .paragraphProperties
        case .tab, .ptab: appendVisible("\t")
        case .br: appendBreak(attributes)
        case .cr: appendVisible("\n")
        case .noBreakHyphen: appendVisible("-")
        case .sym: appendSymbol(attributes)
        case .fldChar: field(attributes)
        case .instrText: beginInstructionText()
        case .tbl: beginTable()
        case .tblPr, .tblPrEx: context = .tableProperties
        case .gridCol:
            if !tables.isEmpty { tables[tables.count - 1].gridColumnCount += 1 }
        case .tr:
            if !tables.isEmpty { tables[tables.count - 1].beginRow() }
        case .trPr: context = .rowProperties
        case .tc: beginCell()
        case .tcPr: context = .cellProperties
        case .sectPr:
            outerContext = .content
            context = .sectionProperties
        case .alternateContent, .choice, .fallback: startAlternative(name, attributes)
        case .del, .moveFrom:
            noteChange()
            skip()
        case .ins, .moveTo: noteChange()
        // Deleted text, and what describes a wrapper, are nobody's text; nor are measures and codes.
        case .delText, .delInstrText, .sdtEndPr, .customXmlPr, .smartTagPr, .fldData, .tblGridChange,
            .mathControlProperties, .positionOffset, .positionAlign, .percentWidth, .percentHeight, .percentVertical,
            .percentHorizontal, .fieldCodes, .clientData, .binaryData, .oleData, .wordLists, .wordStyles, .wordFonts,
            .documentProperties:
            skip()
        default: startRarity(name, attributes)
        }
    }

    /// What few documents hold.
    private mutating func startRarity(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .sdtPr: context = .controlProperties
        case .fldSimple: beginSimpleField(attributes)
        case .ffData: beginForm()
        case .txbxContent: beginTextBox()
        case .footnote: beginNote(.footnote, attributes)
        case .endnote: beginNote(.endnote, attributes)
        case .comment: beginNote(.comment, attributes)
        case .annotation: beginAnnotation(attributes)
        case .rt:
            note(.readingGuide)
            skip()
        case .math: note(.formula)
        case .mathDenominator: appendVisible("/")
        case .chart: note(.chart)
        case .diagram: note(.diagram)
        case .picture: note(.picture)
        case .pictureData: if !isInObject { note(.picture) }
        case .artText: if let text = attributes.text(W.artString.rawValue), !text.isEmpty { note(.artText) }
        case .drawingText:
            note(.drawingText)
            skip()
        case .contentPart: note(.ink)
        case .drawing, .pict: paragraph?.hasDrawing = true
        case .object:
            paragraph?.hasDrawing = true
            isInObject = true
        case .oleObject: note(.embeddedObject)
        case .control: note(.control)
        case .altChunk: note(.foreignPart)
        case .subDoc: note(.subDocument)
        case .pgNum, .dayShort, .dayLong, .monthShort, .monthLong, .yearShort, .yearLong: note(.computedText)
        default: break
        }
    }

    mutating func startControlProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        if name == .showingPlcHdr, attributes.onOff(W.val.rawValue) ?? true { tell(.placeholder) }
        skip()
    }

    private mutating func beginInstructionText() {
        if fields.isEmpty { return skip() }
        isInInstruction = true
        continueInstruction()
    }
}
