import ChanceryDocument

/// The styles of a document, each with what it inherits (ODF 1.3 part 3 §16).
struct StyleSheet {
    /// The common styles (`office:styles`).
    var common = StyleSet() {
        didSet { resolved = [:] }
    }
    /// The automatic styles of the part that is being read (`office:automatic-styles`).
    var automatic = StyleSet() {
        didSet { resolved = [:] }
    }
    /// The defaults of paragraphs (`style:default-style`).
    var defaults = Style()
    /// The numbering of headings (`text:outline-style`), and its name.
    var outline = ListStyle(undefined: .nothing)
    /// LibreOffice calls it so, and left the name out in older files.
    var outlineName = "Outline"
    /// Whether the document has any numbering of headings.
    private(set) var hasOutline = false
    /// For each outline level from 0 the common style that is its heading style.
    private(set) var headingStyles: [Int: String] = [:]
    private var resolved: [String?: ParagraphStyle] = [:]

    /// The style of paragraphs that name none, and the parent of most.
    private static let standard = "Standard"

    /// Notes that a common style says that it is a heading's; of several the first without a list of its own is it.
    private mutating func addHeadingStyle(_ name: String, level: Int) {
        guard headingStyles[level] == nil, var style = common.paragraphs[name] else { return }
        inherit(into: &style) { common.paragraphs[$0] }
        if (style.listStyle ?? outlineName) == outlineName { headingStyles[level] = name }
    }

    /// A paragraph style by its name in the file; one that is not there is as the default.
    mutating func paragraph(_ name: String?) -> ParagraphStyle {
        if let known = resolved[name] { return known }
        let style = resolve(name)
        resolved[name] = style
        return style
    }

    /// The style of a span.
    func text(_ name: String) -> Style {
        var style = automatic.texts[name] ?? common.texts[name] ?? Style()
        inherit(into: &style) { common.texts[$0] }
        return style
    }

    /// The master page that begins with a table.
    func masterPage(ofTable name: String) -> String? {
        automatic.tables[name]?.masterPage ?? common.tables[name]?.masterPage
    }

    /// The width of a column, in whatever unit: shares if the style has them.
    func width(ofColumn name: String) -> Double? {
        (automatic.columns[name] ?? common.columns[name])?.width
    }

    /// A list style by its name in the file.
    func list(_ name: String) -> ListStyle? {
        automatic.lists[name] ?? common.lists[name] ?? (name == outlineName ? outline : nil)
    }

    private func resolve(_ name: String?) -> ParagraphStyle {
        var result = ParagraphStyle()
        let own = name.flatMap { automatic.paragraphs[$0] }
        let commonName = own == nil ? name : own?.parent
        var style = own ?? Style()
        if let commonName, var shared = common.paragraphs[commonName] {
            if commonName != Self.standard { result.name = shared.displayName }
            inherit(into: &shared) { common.paragraphs[$0] }
            result.headingLevel = headingStyles.first { $0.value == commonName }?.key
            result.hasList = shared.listStyle != nil || isBelowHeading(commonName)
            result.isOutlined = result.headingLevel != nil || shared.listStyle == outlineName
            result.masterPage = shared.masterPage
            style.inherit(from: shared)
        } else if name == nil, let standard = common.paragraphs[Self.standard] {
            style.inherit(from: standard)
        }
        style.inherit(from: defaults)
        result.isListSet = own?.listStyle != nil
        result.masterPage = own?.masterPage ?? result.masterPage
        result.alignment = style.alignment ?? .start
        result.isBold = style.isBold ?? false
        result.isHidden = style.isHidden ?? false
        return result
    }

    /// Whether a style above a common one is the heading style of a level.
    private func isBelowHeading(_ name: String) -> Bool {
        var seen: Set<String> = [name]
        var next = common.paragraphs[name]?.parent
        while let parent = next, seen.insert(parent).inserted {
            if headingStyles.contains(where: { $0.value == parent }) { return true }
            next = common.paragraphs[parent]?.parent
        }
        return false
    }

    /// Fills in what a style inherits; a cycle of parents ends where it closes.
    private func inherit(into style: inout Style, _ parent: (String) -> Style?) {
        var seen: Set<String> = []
        var next = style.parent
        while let name = next, seen.insert(name).inserted, let above = parent(name) {
            style.inherit(from: above)
            next = above.parent
        }
    }
}

extension StyleSheet {
    /// Takes over the common styles that have been read.
    mutating func take(common reader: StyleReader) {
        common = reader.set
        defaults = reader.defaults
        if let (name, style) = reader.outline {
            if !name.isEmpty { outlineName = name }
            outline = style
            hasOutline = true
            outline.undefined = .nothing
        }
        for (name, level) in reader.headings { addHeadingStyle(name, level: level) }
    }
}
