/// A paragraph as it is seen: its printed list label apart from its text.
public struct Paragraph: Sendable, Hashable {
    /// The accepted view: insertions in, deletions out, hidden text out, results of fields; `\t` and `\n` for tabs and breaks.
    public var text: String
    private var traits: ParagraphTraits

    /// The list label as it is printed, without the tab or blank behind it: `1.2)`, `•`.
    public var label: String? {
        get { traits.label }
        set { change(label: .some(newValue)) }
    }

    /// Whether the label is a bullet or a picture, not a number.
    public var isLabelBullet: Bool {
        get { traits.isLabelBullet }
        set { change(isLabelBullet: newValue) }
    }

    /// The name of the paragraph style as users see it: `heading 1`; `nil` for the default style.
    public var style: String? {
        get { traits.style }
        set { change(style: .some(newValue)) }
    }

    /// The outline level, 0 for the topmost heading; `nil` for body text.
    public var outlineLevel: UInt8? {
        get { traits.outlineLevel }
        set { change(outlineLevel: .some(newValue)) }
    }

    /// How the lines lie between the margins.
    public var alignment: Alignment {
        get { traits.alignment }
        set { change(alignment: newValue) }
    }

    /// Whether all of the visible text is bold.
    public var isBold: Bool {
        get { traits.isBold }
        set { change(isBold: newValue) }
    }

    /// Whether the text stands in a text box or frame anchored at the paragraph before.
    public var isInTextBox: Bool {
        get { traits.isInTextBox }
        set { change(isInTextBox: newValue) }
    }

    /// Creates a paragraph.
    public init(
        _ text: String, label: String? = nil, isLabelBullet: Bool = false, style: String? = nil,
        outlineLevel: UInt8? = nil,
        alignment: Alignment = .start, isBold: Bool = false, isInTextBox: Bool = false
    ) {
        self.text = text
        let isPlain =
            label == nil && style == nil && outlineLevel == nil && alignment == .start && !isBold && !isInTextBox
            && !isLabelBullet
        traits =
            isPlain
            ? .plain
            : ParagraphTraits(
                label: label, isLabelBullet: isLabelBullet, style: style, outlineLevel: outlineLevel,
                alignment: alignment, isBold: isBold, isInTextBox: isInTextBox)
    }

    /// Creates a paragraph that looks as another one does.
    ///
    /// - Parameter other: Gives all but the text; the two share the storage.
    public init(_ text: String, like other: Paragraph) {
        self.text = text
        traits = other.traits
    }

    /// Whether all but the texts is the same.
    package func looks(like other: Paragraph) -> Bool { traits == other.traits }

    private mutating func change(
        label: String?? = nil, isLabelBullet: Bool? = nil, style: String?? = nil, outlineLevel: UInt8?? = nil,
        alignment: Alignment? = nil, isBold: Bool? = nil, isInTextBox: Bool? = nil
    ) {
        traits = ParagraphTraits(
            label: label ?? traits.label, isLabelBullet: isLabelBullet ?? traits.isLabelBullet,
            style: style ?? traits.style, outlineLevel: outlineLevel ?? traits.outlineLevel,
            alignment: alignment ?? traits.alignment, isBold: isBold ?? traits.isBold,
            isInTextBox: isInTextBox ?? traits.isInTextBox)
    }
}
