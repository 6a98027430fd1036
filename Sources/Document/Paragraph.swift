/// A paragraph as it is seen: its printed list label apart from its text.
public struct Paragraph: Sendable, Hashable {
    /// The accepted view: insertions in, deletions out, hidden text out, results of fields; `\t` and `\n` for tabs and breaks.
    public var text: String
    /// The list label as it is printed, without the tab or blank behind it: `1.2)`, `•`.
    public var label: String?
    /// Whether the label is a bullet or a picture, not a number.
    public var isLabelBullet: Bool
    /// The name of the paragraph style as users see it: `heading 1`; `nil` for the default style.
    public var style: String?
    /// The outline level, 0 for the topmost heading; `nil` for body text.
    public var outlineLevel: UInt8?
    /// How the lines lie between the margins.
    public var alignment: Alignment
    /// Whether all of the visible text is bold.
    public var isBold: Bool
    /// Whether the text stands in a text box or frame anchored at the paragraph before.
    public var isInTextBox: Bool

    /// Creates a paragraph.
    public init(
        _ text: String, label: String? = nil, isLabelBullet: Bool = false, style: String? = nil,
        outlineLevel: UInt8? = nil,
        alignment: Alignment = .start, isBold: Bool = false, isInTextBox: Bool = false
    ) {
        self.text = text
        self.label = label
        self.isLabelBullet = isLabelBullet
        self.style = style
        self.outlineLevel = outlineLevel
        self.alignment = alignment
        self.isBold = isBold
        self.isInTextBox = isInTextBox
    }
}
