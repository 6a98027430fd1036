public import ChanceryData
public import ChanceryDiagnostics

/// How documents of a body are laid out: the measures of a standard, or of an instruction of the body's own (domain.md §1).
public struct LayoutProfile: Sendable, Hashable {
    /// What the profile is called: «gost-2025».
    public var name: String
    /// The page, upright.
    public var page: PageSize
    /// The margins of an upright page.
    public var margins: PageMargins
    /// The margins of a page on its side.
    public var landscapeMargins: PageMargins
    /// The font; one with the metrics of Times New Roman by default, since none is prescribed.
    public var font: String
    /// The size of the text.
    public var fontSize: Points
    /// The size in tables.
    public var tableFontSize: Points
    /// The size of the mark of the executor.
    public var executorFontSize: Points
    /// How far a paragraph's first line stands in.
    public var firstLineIndent: Millimetres
    /// The distance of lines in the text.
    public var lineSpacing: LineSpacing
    /// How the text stands.
    public var alignment: TextAlignment
    /// How wide a block in a corner may be: addressee, approval, mark of an appendix.
    public var blockWidth: Millimetres
    /// How the rows of such a block stand.
    public var blockAlignment: TextAlignment
    /// How wide a row of a longitudinal form may be.
    public var formRowWidth: Millimetres
    /// The page from which numbers are printed.
    public var firstNumberedPage: Int
    /// How far from the upper edge the number stands.
    public var pageNumberDistance: Millimetres
    /// How the pages of appendices count.
    public var appendixPages: AppendixPages
    /// Which documents bear a heading.
    public var heading: HeadingRule
    /// How deep rubrics may nest.
    public var rubricDepth: Int

    /// The profile of ГОСТ Р 7.0.97-2025, in force from 18 August 2025.
    public static let gost2025 = LayoutProfile(.gost2025, blockWidth: Millimetres(80), heading: .always)
    /// The profile of ГОСТ Р 7.0.97-2016.
    public static let gost2016 = LayoutProfile(.gost2016, blockWidth: Millimetres(75), heading: .longTexts)

    /// What both editions of the standard share.
    private init(_ standard: LayoutStandard, blockWidth: Millimetres, heading: HeadingRule) {
        name = standard.rawValue
        page = .a4
        margins = .portrait
        landscapeMargins = .landscape
        font = "Times New Roman"
        fontSize = Points(14)
        tableFontSize = Points(12)
        executorFontSize = Points(10)
        firstLineIndent = Millimetres(hundredths: 1_250)
        lineSpacing = LineSpacing(hundredths: 100)
        alignment = .justified
        self.blockWidth = blockWidth
        blockAlignment = .left
        formRowWidth = Millimetres(120)
        firstNumberedPage = 2
        pageNumberDistance = Millimetres(10)
        appendixPages = .own
        self.heading = heading
        rubricDepth = 4
    }

    /// The profile of a standard.
    public init(_ standard: LayoutStandard) {
        switch standard {
        case .gost2025: self = .gost2025
        case .gost2016: self = .gost2016
        }
    }

    /// Reads a profile of the user's own: what it does not say is as in the standard that it names as `base`, the newest by
    /// default.
    ///
    /// - Throws: All problems together: `unknown-key`, `wrong-type`, `missing-key`, `unknown-value`, `measure-out-of-range`.
    public init(from value: Value) throws(DiagnosticList) {
        let file: LayoutProfileFile = try ModelReader.model(from: value)
        self = file.profile
    }

    /// Writes the profile whole.
    public func write(to sink: inout some ValueSink) {
        LayoutProfileFile.recordSchema.write(LayoutProfileFile(self), to: &sink)
    }
}
