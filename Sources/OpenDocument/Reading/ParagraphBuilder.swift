import ChanceryDocument
import ChanceryText

/// A paragraph while it is being read.
struct ParagraphBuilder {
    /// The visible text so far, UTF-8, its white space collapsed.
    private(set) var bytes: [UInt8] = []
    var style = ParagraphStyle()
    var heading: Heading?
    var outlineLevel: UInt8?
    /// Whether a field hides the whole paragraph.
    var isHidden = false
    /// The blocks of text boxes that are anchored here; they follow the paragraph.
    var boxes: [Block] = []
    /// Whether any visible text that is not blank is bold, and whether any is not.
    private var hasBold = false
    private var hasPlain = false
    /// Whether the text may hold hyphens of a special kind or private-use characters.
    private var needsCleaning = false
    /// The elements inside that are open and say what may stand in them, and for each whether text may.
    private var openElements: [Bool] = []
    /// Whether a blank would stand behind another or at the beginning: then it goes.
    private var isAfterBlank = true

    /// Begins a paragraph, behind the text of one whose end is deleted.
    init(_ style: ParagraphStyle, behind carried: ParagraphBuilder?) {
        if let carried, !carried.isEmpty {
            self = carried
            heading = nil
            outlineLevel = nil
        }
        self.style = style
    }

    /// Whether there is nothing to see of the paragraph.
    var isEmpty: Bool { bytes.isEmpty && boxes.isEmpty }

    /// Adds character data: line ends and tabs are blanks, and several blanks are one (ODF 1.3 part 3 §6.1.2).
    ///
    /// What stands between the elements of a frame, a group or a ruby is how the file is laid out and no text (§6.1.2).
    mutating func append(_ text: Span<UInt8>, isBold: Bool) {
        if openElements.last == false { return }
        var isBlank = true
        var stretch = 0
        for index in text.indices {
            let byte = text[index]
            if byte > 0x20 {
                isBlank = false
                isAfterBlank = false
                if byte >= 0x80, Self.isSuspect(text, index) { needsCleaning = true }
            } else if isAfterBlank || byte != 0x20 {
                append(text.extracting(stretch..<index))
                stretch = index + 1
                if !isAfterBlank { bytes.append(0x20) }
                isAfterBlank = true
            } else {
                isAfterBlank = true
            }
        }
        append(text.extracting(stretch..<text.count))
        if isBlank { return }
        if isBold { hasBold = true } else { hasPlain = true }
    }

    /// Enters an element that has text, or nothing but elements.
    mutating func enter(holdingText: Bool) { openElements.append(holdingText) }

    /// Leaves the element that was entered last.
    mutating func leave() { _ = openElements.popLast() }

    /// Adds what an element stands for: a tab, a break, blanks; the blanks behind it stay.
    mutating func append(_ byte: UInt8, count: Int = 1) {
        bytes.append(contentsOf: repeatElement(byte, count: count))
        isAfterBlank = false
    }

    private mutating func append(_ stretch: Span<UInt8>) {
        if stretch.isEmpty { return }
        unsafe stretch.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Whether a soft hyphen (C2 AD), a no-break hyphen (E2 80 91), the private use area (EF) or what may have to be composed ends or
    /// begins at a byte: lead bytes that neither Latin with its accents nor Russian nor common punctuation has.
    private static func isSuspect(_ text: Span<UInt8>, _ index: Int) -> Bool {
        switch text[index] {
        case 0xD0, 0xD1, 0xE2: false
        case 0xCC...: true
        case 0xAD: index > 0 && text[index - 1] == 0xC2
        case 0x91: index > 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
        default: false
        }
    }

    /// The finished paragraph; nothing if it is hidden as a whole.
    ///
    /// - Parameters:
    ///   - texts: The texts before it, one of which it may share.
    ///   - looks: How paragraphs before it look.
    consuming func paragraph(
        label: ListLabel?, isInTextBox: Bool, texts: inout TextPool, looks: inout LookPool
    ) -> Paragraph? {
        if isHidden || (style.isHidden && bytes.isEmpty) { return nil }
        if isAfterBlank, bytes.last == 0x20 { bytes.removeLast() }
        var text = texts.text(of: bytes)
        if needsCleaning { text = Self.cleaned(text) }
        let isBold = hasBold && !hasPlain
        guard let label else {
            return looks.paragraph(
                text, style: style.name, outlineLevel: outlineLevel, alignment: style.alignment, isBold: isBold,
                isInTextBox: isInTextBox)
        }
        return Paragraph(
            text, label: label.text, isLabelBullet: label.isBullet, style: style.name, outlineLevel: outlineLevel,
            alignment: style.alignment, isBold: isBold, isInTextBox: isInTextBox)
    }

    /// Without soft hyphens, no-break ones as plain ones, private-use characters as what they show, in normal form C.
    private static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in PrivateUse.mapped(text).unicodeScalars where scalar != "\u{AD}" {
            result.append(scalar == "\u{2011}" ? "-" : scalar)
        }
        return String(result).composed
    }
}
