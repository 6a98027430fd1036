import ChanceryData
import ChanceryDiagnostics

/// A layout profile as a file holds it: a name, what it is based on, and what is otherwise.
struct LayoutProfileFile: Sendable, Hashable {
    var name: String
    var base: LayoutStandard?
    var page: PageSize?
    var margins: PageMargins?
    var landscapeMargins: PageMargins?
    var font: String?
    var fontSize: Points?
    var tableFontSize: Points?
    var executorFontSize: Points?
    var firstLineIndent: Millimetres?
    var lineSpacing: LineSpacing?
    var alignment: TextAlignment?
    var blockWidth: Millimetres?
    var blockAlignment: TextAlignment?
    var formRowWidth: Millimetres?
    var firstNumberedPage: Int?
    var pageNumberDistance: Millimetres?
    var appendixPages: AppendixPages?
    var heading: HeadingRule?
    var rubricDepth: Int?

    init(name: String) {
        self.name = name
    }

    init(_ profile: LayoutProfile) {
        name = profile.name
        page = profile.page
        margins = profile.margins
        landscapeMargins = profile.landscapeMargins
        font = profile.font
        fontSize = profile.fontSize
        tableFontSize = profile.tableFontSize
        executorFontSize = profile.executorFontSize
        firstLineIndent = profile.firstLineIndent
        lineSpacing = profile.lineSpacing
        alignment = profile.alignment
        blockWidth = profile.blockWidth
        blockAlignment = profile.blockAlignment
        formRowWidth = profile.formRowWidth
        firstNumberedPage = profile.firstNumberedPage
        pageNumberDistance = profile.pageNumberDistance
        appendixPages = profile.appendixPages
        heading = profile.heading
        rubricDepth = profile.rubricDepth
    }

    /// The whole profile.
    var profile: LayoutProfile {
        var profile = LayoutProfile(base ?? .gost2025)
        profile.name = name
        if let page { profile.page = page }
        if let margins { profile.margins = margins }
        if let landscapeMargins { profile.landscapeMargins = landscapeMargins }
        if let font { profile.font = font }
        if let fontSize { profile.fontSize = fontSize }
        if let tableFontSize { profile.tableFontSize = tableFontSize }
        if let executorFontSize { profile.executorFontSize = executorFontSize }
        if let firstLineIndent { profile.firstLineIndent = firstLineIndent }
        if let lineSpacing { profile.lineSpacing = lineSpacing }
        if let alignment { profile.alignment = alignment }
        if let blockWidth { profile.blockWidth = blockWidth }
        if let blockAlignment { profile.blockAlignment = blockAlignment }
        if let formRowWidth { profile.formRowWidth = formRowWidth }
        if let firstNumberedPage { profile.firstNumberedPage = firstNumberedPage }
        if let pageNumberDistance { profile.pageNumberDistance = pageNumberDistance }
        if let appendixPages { profile.appendixPages = appendixPages }
        if let heading { profile.heading = heading }
        if let rubricDepth { profile.rubricDepth = rubricDepth }
        return profile
    }
}
