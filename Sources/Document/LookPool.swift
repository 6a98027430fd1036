/// Paragraphs that were met lately, for what they are beside their texts: those that look alike share it.
package struct LookPool {
    private static let size = 16
    private var known: [Paragraph] = []
    private var next = 0

    package init() {}

    /// A paragraph without a label, which shares its look with one before it if it can.
    package mutating func paragraph(
        _ text: String, style: String?, outlineLevel: UInt8?, alignment: Alignment, isBold: Bool, isInTextBox: Bool
    ) -> Paragraph {
        for other in known
        where other.alignment == alignment && other.isBold == isBold && other.isInTextBox == isInTextBox
            && other.outlineLevel == outlineLevel && other.style == style
        {
            return Paragraph(text, like: other)
        }
        let paragraph = Paragraph(
            text, style: style, outlineLevel: outlineLevel, alignment: alignment, isBold: isBold,
            isInTextBox: isInTextBox)
        let other = Paragraph("", like: paragraph)
        if known.count < Self.size { known.append(other) } else { known[next] = other }
        next = (next + 1) % Self.size
        return paragraph
    }
}
