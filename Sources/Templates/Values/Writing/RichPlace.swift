import ChanceryXML

/// What surrounds a rich value, in the words of its format.
enum RichPlace: Sendable {
    case word(WordPlace)
    case open(OpenPlace)
}

/// What surrounds a rich value in a run of WordprocessingML.
final class WordPlace: Sendable {
    let prefix: String
    /// The properties of the paragraph but for those of a section, and of the run.
    let paragraph: XMLElement?
    let run: XMLElement?
    /// Whether run and paragraph may be ended here and begun again.
    let canBreak: Bool
    /// Whether a link is around, which may hold no other.
    let isLinked: Bool
    /// How wide the cell around is in English metric units; 0 outside of tables.
    let cellWidth: Int
    let isStrict: Bool

    init(
        prefix: String, paragraph: XMLElement?, run: XMLElement?, canBreak: Bool, isLinked: Bool, cellWidth: Int,
        isStrict: Bool
    ) {
        self.prefix = prefix
        self.paragraph = paragraph
        self.run = run
        self.canBreak = canBreak
        self.isLinked = isLinked
        self.cellWidth = cellWidth
        self.isStrict = isStrict
    }

    var endOfText: String { "</\(prefix)t></\(prefix)r>" }

    var startOfText: String {
        "<\(prefix)r>" + (run.map(XMLSerialiser.string(of:)) ?? "") + "<\(prefix)t xml:space=\"preserve\">"
    }
}

/// What surrounds a rich value in a paragraph of OpenDocument.
final class OpenPlace: Sendable {
    let names: OpenDocumentNames
    /// The start tags of the paragraph and of the spans around, without ids.
    let paragraph: XMLElement
    let spans: [XMLElement]
    let canBreak: Bool
    let isLinked: Bool
    /// Whether the paragraph is one of a list, which holds no tables.
    let isInItem: Bool
    let styles: LocalStyles

    init(
        names: OpenDocumentNames, paragraph: XMLElement, spans: [XMLElement], canBreak: Bool, isLinked: Bool,
        isInItem: Bool, styles: LocalStyles
    ) {
        self.names = names
        self.paragraph = paragraph
        self.spans = spans
        self.canBreak = canBreak
        self.isLinked = isLinked
        self.isInItem = isInItem
        self.styles = styles
    }

    /// The name of the paragraph's style.
    var styleName: String? { paragraph.attribute("style-name", .odfText) }
}
