/// What a paragraph is beside its text; paragraphs that look alike share one, so that a table of a hundred thousand cells
/// holds little more than its texts.
final class ParagraphTraits: Sendable, Hashable {
    // The long ones first: a list of ten thousand labels has as many of these.
    let label: String?
    let style: String?
    let isLabelBullet: Bool
    let outlineLevel: UInt8?
    let alignment: Alignment
    let isBold: Bool
    let isInTextBox: Bool

    /// Body text without a label.
    static let plain = ParagraphTraits(
        label: nil, isLabelBullet: false, style: nil, outlineLevel: nil, alignment: .start, isBold: false,
        isInTextBox: false)

    init(
        label: String?, isLabelBullet: Bool, style: String?, outlineLevel: UInt8?, alignment: Alignment, isBold: Bool,
        isInTextBox: Bool
    ) {
        self.label = label
        self.isLabelBullet = isLabelBullet
        self.style = style
        self.outlineLevel = outlineLevel
        self.alignment = alignment
        self.isBold = isBold
        self.isInTextBox = isInTextBox
    }

    static func == (left: ParagraphTraits, right: ParagraphTraits) -> Bool {
        left === right
            || left.alignment == right.alignment && left.isBold == right.isBold
                && left.outlineLevel == right.outlineLevel && left.isInTextBox == right.isInTextBox
                && left.isLabelBullet == right.isLabelBullet && left.label == right.label && left.style == right.style
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(label)
        hasher.combine(style)
        hasher.combine(isBold)
    }
}
