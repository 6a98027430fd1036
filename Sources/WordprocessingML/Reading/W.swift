import ChanceryXML

/// The names of WordprocessingML that the reader knows, as the numbers that the stream of a part calls them by.
///
/// A case is called as its local name in the main namespace (ECMA-376-1:2016 §17) unless ``others`` says otherwise.
enum W: UInt16, CaseIterable {
    case unknown
    // Stories and their parts
    case body, hdr, ftr, footnote, endnote, comment, docPart, docPartBody
    // Paragraphs
    case p, pPr, pStyle, numPr, ilvl, numId, jc, outlineLvl, framePr, pPrChange, sectPr, headerReference,
        footerReference
    // Runs
    case r, rPr, rStyle, b, vanish, webHidden, specVanish, rFonts, rPrChange, t, delText, instrText, delInstrText, tab,
        ptab, br, cr
    case noBreakHyphen, softHyphen, sym, fldChar, fldSimple, lastRenderedPageBreak, ruby, rt, object, control, altChunk,
        subDoc
    case drawing, pict, txbxContent, fldData, ffData
    // Wrappers
    case sdt, sdtPr, sdtEndPr, sdtContent, customXmlPr, smartTagPr, del, ins, moveFrom, moveTo
    // Tables
    case tbl, tblPr, tblGrid, gridCol, tblGridChange, tblPrEx, tblPrChange, tr, trPr, trPrChange, gridBefore, gridAfter,
        tblHeader
    case tc, tcPr, tcPrChange, gridSpan, vMerge, hMerge, cellDel, hidden
    // Styles
    case style, name, basedOn, docDefaults, rPrDefault, pPrDefault, link
    // Numbering
    case abstractNum, abstractNumId, num, lvl, lvlOverride, startOverride, start, numFmt, lvlText, lvlRestart, isLgl,
        numStyleLink
    case styleLink, lvlPicBulletId
    // Attributes
    case val, id, type, fldCharType, font, char, styleId, `default`, ascii, hAnsi
    // Names of other namespaces
    case relationshipID, alternateContent, choice, fallback, requires, mathText, mathControlProperties, chart, diagram
    case vmlTextBox, oleObject, formatAttribute

    /// The names that stand elsewhere or are called otherwise.
    private static let others: [W: (XMLNamespace, String)] = [
        .relationshipID: (.relationships, "id"),
        .alternateContent: (.markupCompatibility, "AlternateContent"),
        .choice: (.markupCompatibility, "Choice"),
        .fallback: (.markupCompatibility, "Fallback"),
        .requires: (.none, "Requires"),
        .mathText: (.math, "t"),
        .mathControlProperties: (.math, "ctrlPr"),
        .chart: (.chart, "chart"),
        .diagram: (.diagram, "relIds"),
        .vmlTextBox: (.vml, "textbox"),
        .oleObject: (.office, "OLEObject"),
        .formatAttribute: (.wordprocessingML, "format"),
    ]

    /// The vocabulary of the stream; its numbers are the raw values.
    static let vocabulary = XMLVocabulary(
        allCases.dropFirst().map { name in others[name] ?? (.wordprocessingML, String(describing: name)) })

    /// The name of a number that the stream gave.
    init(number: UInt16) {
        self = W(rawValue: number) ?? .unknown
    }
}
