import ChanceryXML

/// The names of WordprocessingML that the reader knows, as the numbers that the stream of a part calls them by.
///
/// A case is called as its local name in the main namespace (ECMA-376-1:2016 §17) unless ``others`` says otherwise.
enum W: UInt16, CaseIterable {
    case unknown
    // Stories and their parts
    case body, hdr, ftr, footnote, endnote, comment, docPart, docPartBody
    // Paragraphs
    case p, pPr, pStyle, numPr, ilvl, numId, jc, outlineLvl, framePr, pPrChange, sectPr, sectPrChange, headerReference,
        footerReference
    // Runs
    case r, rPr, rStyle, b, vanish, webHidden, specVanish, rFonts, rPrChange, t, delText, instrText, delInstrText, tab,
        ptab, br, cr
    case noBreakHyphen, softHyphen, sym, fldChar, fldSimple, lastRenderedPageBreak, ruby, rt, object, control, altChunk,
        subDoc, contentPart
    case pgNum, dayShort, dayLong, monthShort, monthLong, yearShort, yearLong
    case drawing, pict, txbxContent, fldData
    // Form fields
    case ffData, checkBox, checked, ddList, result, listEntry
    // Wrappers
    case sdt, sdtPr, sdtEndPr, sdtContent, showingPlcHdr, customXmlPr, smartTagPr, del, ins, moveFrom, moveTo
    // Tables
    case tbl, tblPr, tblStyle, tblGrid, gridCol, tblGridChange, tblPrEx, tblPrChange, tblPrExChange, tr, trPr,
        trPrChange,
        gridBefore, gridAfter, tblHeader, hidden
    case tc, tcPr, tcPrChange, gridSpan, vMerge, hMerge, cellIns, cellDel, cellMerge
    // Attributes
    case val, id, type, fldCharType, instr, font, char, `default`, dropCap
    // Names of other namespaces
    case relationshipID, alternateContent, choice, fallback, requires
    case mathText, mathRun, mathControlProperties, math, mathFraction, mathDenominator
    case chart, diagram, picture, drawingText, pictureData, artText, artString, oleObject
    // Elements whose text is a measure or a code, for machines
    case positionOffset, positionAlign, fieldCodes, clientData
    case percentWidth, percentHeight, percentVertical, percentHorizontal
    // Word 2003 alone (Word2003/)
    case annotation, wordLists, wordStyles, wordFonts, documentProperties, binaryData, oleData

    /// The names that stand elsewhere or are called otherwise.
    static let others: [W: (XMLNamespace, String)] = [
        .relationshipID: (.relationships, "id"),
        .alternateContent: (.markupCompatibility, "AlternateContent"),
        .choice: (.markupCompatibility, "Choice"),
        .fallback: (.markupCompatibility, "Fallback"),
        .requires: (.none, "Requires"),
        .mathText: (.math, "t"),
        .mathRun: (.math, "r"),
        .mathControlProperties: (.math, "ctrlPr"),
        .math: (.math, "oMath"),
        .mathFraction: (.math, "f"),
        .mathDenominator: (.math, "den"),
        .chart: (.chart, "chart"),
        .diagram: (.diagram, "relIds"),
        .picture: (.picture, "pic"),
        .drawingText: (.drawing, "t"),
        .pictureData: (.vml, "imagedata"),
        .artText: (.vml, "textpath"),
        .artString: (.none, "string"),
        .oleObject: (.office, "OLEObject"),
        .positionOffset: (.wordprocessingDrawing, "posOffset"),
        .positionAlign: (.wordprocessingDrawing, "align"),
        .fieldCodes: (.office, "FieldCodes"),
        .clientData: (.other, "ClientData"),
        .percentWidth: (.other, "pctWidth"),
        .percentHeight: (.other, "pctHeight"),
        .percentVertical: (.other, "pctPosVOffset"),
        .percentHorizontal: (.other, "pctPosHOffset"),
        .annotation: (.other, "annotation"),
        .wordLists: (.word2003, "lists"),
        .wordStyles: (.word2003, "styles"),
        .wordFonts: (.word2003, "fonts"),
        .documentProperties: (.word2003, "docPr"),
        .binaryData: (.word2003, "binData"),
        .oleData: (.word2003, "docOleData"),
    ]

    /// The vocabulary of the stream; its numbers are the raw values.
    static let vocabulary = XMLVocabulary(
        allCases.dropFirst().map { name in others[name] ?? (.wordprocessingML, String(describing: name)) })

    /// The name of a number that the stream gave.
    init(number: UInt16) {
        self = W(rawValue: number) ?? .unknown
    }
}
