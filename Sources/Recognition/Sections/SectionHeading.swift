import ChanceryDocument

/// A section's heading as it was found in a row or a paragraph.
struct SectionHeading {
    /// Where headings of a plan stand.
    enum Source: Sendable, Hashable {
        case mergedRow
        case singleCell
        case paragraph
    }

    var number: String?
    var title: String
    /// The manner of the number; `nil` without one.
    var style: NumberedHeading.Style?
    /// How many numbers stand in the number.
    var depth = 1
    /// The outline level of its paragraph, 0 for the topmost.
    var outlineLevel: UInt8?
    var look: Look
    /// Whether a typed number stands behind an automatic one: both, as printed.
    var doubledNumber: (typed: String, label: String)?

    /// What an unnumbered heading looks like; those of one look are of one level.
    struct Look: Sendable, Hashable {
        var source: Source
        var isBold: Bool
        var isCentred: Bool
        var isUppercase: Bool
    }

    /// Reads a heading from its paragraph or from several that are joined with blanks.
    ///
    /// - Parameter ownNumber: What stands in the number column beside it, if anything.
    init(_ paragraphs: [Paragraph], source: Source, ownNumber: String? = nil) {
        let filled = paragraphs.filter { !$0.text.isBlank }
        // Clerks break a heading by hand where it would be ugly otherwise; the break is no part of the title.
        let text = filled.map(\.text).joined(separator: "\n").inOneLine
        let label = paragraphs.lazy.filter { !$0.isLabelBullet }.compactMap(\.label).first
        outlineLevel = filled.lazy.compactMap(\.outlineLevel).first
        look = Look(
            source: source, isBold: filled.allSatisfy(\.isBold),
            isCentred: filled.allSatisfy { $0.alignment == .center },
            isUppercase: filled.map(Block.paragraph).isUppercase)
        title = text
        let typed = NumberedHeading(text)
        let given = (ownNumber ?? label).flatMap { NumberedHeading.number(ofLabel: $0) }
        if let typed, given == nil || given?.text != typed.number {
            if let given { doubledNumber = (typed.number, given.text) }
            take(typed)
        } else if let given {
            number = given.text
            style = given.style
            depth = given.depth
            if let typed { title = typed.title }
        }
    }

    /// The heading with the number that stands alone above it.
    func below(_ bare: NumberedHeading) -> SectionHeading {
        var heading = self
        let title = heading.title
        heading.take(bare)
        heading.title = title
        return heading
    }

    private mutating func take(_ heading: NumberedHeading) {
        number = heading.number
        title = heading.title
        style = heading.style
        depth = heading.depth
    }

    /// A section without a heading, which a change of columns in mid-section makes.
    static let untitled = SectionHeading([], source: .mergedRow)
}
