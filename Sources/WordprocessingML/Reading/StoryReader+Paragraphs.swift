import ChanceryDiagnostics
import ChanceryDocument
import ChanceryText
import ChanceryXML

/// Paragraphs: their properties, and what becomes of them at their ends.
extension StoryReader {
    mutating func beginParagraph() {
        endLooseParagraph()
        if tables.isEmpty, suspended.isEmpty { paragraphNumber += 1 }
        var builder = ParagraphBuilder()
        if carried == nil { swap(&builder.bytes, &spareBytes) } else { takeCarried(&builder) }
        paragraph = builder
        applyStyle(nil)
        isInText = false
    }

    /// The text that goes before this paragraph's, and the label that is printed before it.
    private mutating func takeCarried(_ builder: inout ParagraphBuilder) {
        guard let before = carried.take() else { return }
        builder.bytes = before.bytes
        builder.label = before.label
        builder.hasBold = before.hasBold
        builder.hasPlain = before.hasPlain
        builder.needsCleaning = before.needsCleaning
    }

    /// A paragraph for text that stands outside of any: in a cell or a body itself, or behind a paragraph within a paragraph.
    mutating func beginLooseParagraph() {
        beginParagraph()
        paragraph?.isLoose = true
        // It has no properties to wait for; nor is it counted by a list.
        isRunHidden = paragraph?.styleHidden ?? false
    }

    /// Ends a paragraph that something else cuts short.
    mutating func endLooseParagraph() {
        if paragraph != nil { endParagraph() }
    }

    private mutating func applyStyle(_ id: String?) {
        // A style that does not exist is the default one, as in Word.
        let style = id.flatMap(styles.style)
        let isBold = style == nil ? styles.base.isBold : style?.isBold ?? styles.defaults.isBold
        let isHidden = style == nil ? styles.base.isHidden : style?.isHidden ?? styles.defaults.isHidden
        paragraph?.styleBold = (isBold ?? false) != (tables.last?.isStyleBold ?? false)
        paragraph?.styleHidden = (isHidden ?? false) != (tables.last?.isStyleHidden ?? false)
    }

    mutating func startParagraphProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .pStyle:
            paragraph?.styleID = attributes.text(W.val.rawValue)
            applyStyle(paragraph?.styleID)
        case .numId: paragraph?.numID = attributes.integer(W.val.rawValue)
        case .ilvl: paragraph?.listLevel = attributes.integer(W.val.rawValue)
        case .jc: paragraph?.alignment = attributes.text(W.val.rawValue).flatMap(Alignment.init(justification:))
        case .outlineLvl: paragraph?.outlineLevel = attributes.integer(W.val.rawValue)
        case .framePr:
            let dropCap = W.dropCap.rawValue
            if attributes.has(dropCap, "drop") || attributes.has(dropCap, "margin") {
                paragraph?.isDropCap = true
            } else {
                paragraph?.isInFrame = true
            }
        case .rPr: context = .markProperties
        case .sectPr:
            paragraph?.endsSection = true
            outerContext = .paragraphProperties
            context = .sectionProperties
        case .pPrChange:
            noteChange()
            skip()
        case .annotation: skip()
        case .alternateContent, .choice, .fallback: startAlternative(name, attributes)
        default: break
        }
    }

    mutating func startMarkProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .del, .moveFrom:
            paragraph?.isMarkDeleted = true
            paragraph?.isMarkMoved = name == .moveFrom
            noteChange()
        case .annotation:
            if isDeletion(attributes) { paragraph?.isMarkDeleted = true }
            noteChange()
        case .ins, .moveTo: noteChange()
        case .vanish: paragraph?.isMarkHidden = attributes.onOff(W.val.rawValue) ?? true
        case .rPrChange:
            noteChange()
            skip()
        case .alternateContent, .choice, .fallback: startAlternative(name, attributes)
        default: break
        }
    }

    /// All is known that a label depends on; the paragraph counts here, before the text boxes that it anchors.
    mutating func endParagraphProperties() {
        context = .content
        if !isMarkHidden, paragraph?.endsSection == false { label() }
        isRunHidden = paragraph?.styleHidden ?? false
    }

    private var isMarkHidden: Bool {
        paragraph.map { $0.isMarkHidden ?? $0.styleHidden } ?? false
    }

    private mutating func label() {
        guard let builder = paragraph, !builder.isMarkDeleted, builder.label == nil else { return }
        let style = builder.styleID.flatMap(styles.style) ?? styles.base
        guard let numID = builder.numID ?? style.numID else {
            return labelByTable(builder.listLevel ?? style.listLevel)
        }
        paragraph?.label = counter.label(
            numID: numID, level: builder.listLevel ?? (builder.numID == nil ? style.listLevel : nil),
            styleID: builder.styleID, styleLevel: style.listLevel)
    }

    /// The style of a table lies under those of the paragraphs in it, lists too (ECMA-376-1:2016 §17.7.2).
    private mutating func labelByTable(_ level: Int?) {
        guard styles.hasNumberedTables, let table = tables.last, let numID = table.styleNumID else { return }
        paragraph?.label = counter.label(
            numID: numID, level: level, styleID: nil, styleLevel: table.styleListLevel)
    }

    /// Gives a label to a paragraph that has ended.
    private mutating func count(_ builder: inout ParagraphBuilder) {
        paragraph = builder
        label()
        builder = paragraph.take() ?? builder
    }

    /// Whether a paragraph that has ended is still to be counted: one without properties may be numbered by the default style, one
    /// that ends a section has waited for its text.
    private func isCountedLate(_ builder: borrowing ParagraphBuilder) -> Bool {
        if builder.endsSection { return !builder.bytes.isEmpty || builder.hasDrawing }
        return (styles.base.numID != nil || styles.hasNumberedTables) && builder.label == nil && builder.styleID == nil
            && builder.numID == nil && !builder.isLoose
    }

    mutating func endParagraph() {
        guard var builder = paragraph.take() else { return }
        isInText = false
        isRunHidden = false
        if instructionCount > 0 { suspendInstruction() }
        if builder.isMarkMoved, !tables.isEmpty { tables[tables.count - 1].movedBlockCount = blocks.count }
        if builder.isMarkDeleted || builder.isDropCap || (builder.isMarkHidden ?? builder.styleHidden) {
            return carry(builder)
        }
        if builder.isLoose, builder.bytes.isEmpty, builder.boxes.isEmpty { return }
        if isCountedLate(builder) { count(&builder) }
        if builder.layoutBreakEnd > 0, builder.layoutBreakEnd == builder.bytes.count { builder.bytes.removeLast() }
        blocks.append(.paragraph(finished(builder)))
        if !builder.boxes.isEmpty { blocks.append(contentsOf: builder.boxes) }
        builder.bytes.removeAll(keepingCapacity: true)
        swap(&builder.bytes, &spareBytes)
    }

    /// Keeps a paragraph for the next one, before whose text its own stands.
    ///
    /// Behind a hidden mark the next paragraph goes on in the same line; the label of the first is printed, unless all of the paragraph is
    /// hidden: then it is not there at all, and does not count (Word; the style separator, ECMA-376-1:2016 §17.3.2.36).
    private mutating func carry(_ finished: ParagraphBuilder) {
        var builder = finished
        if !builder.isMarkDeleted, !(builder.bytes.isEmpty && builder.hasHiddenText) { count(&builder) }
        if !builder.boxes.isEmpty {
            blocks.append(contentsOf: builder.boxes)
            builder.boxes = []
        }
        // A number without a text of its own stands before the next one's; an empty bullet is rubbish from the web.
        if builder.bytes.isEmpty, builder.label?.isBullet ?? true { return }
        carried = builder
    }

    private mutating func finished(_ builder: borrowing ParagraphBuilder) -> Paragraph {
        let style = builder.styleID.flatMap(styles.style)
        var text = texts.text(of: builder.bytes)
        if builder.needsCleaning { text = Self.cleaned(text) }
        let outline = (builder.outlineLevel ?? style?.outlineLevel).flatMap { (0...8).contains($0) ? UInt8($0) : nil }
        let alignment = builder.alignment ?? style?.alignment ?? .start
        let isBold = builder.hasBold && !builder.hasPlain
        let isInTextBox = builder.isInFrame || style?.isInFrame ?? false || isInBox
        guard let label = builder.label else {
            return looks.paragraph(
                text, style: style?.name, outlineLevel: outline, alignment: alignment, isBold: isBold,
                isInTextBox: isInTextBox)
        }
        return Paragraph(
            text, label: label.text, isLabelBullet: label.isBullet, style: style?.name, outlineLevel: outline,
            alignment: alignment, isBold: isBold, isInTextBox: isInTextBox)
    }

    private var isInBox: Bool { !suspended.isEmpty && suspended.contains { $0.story == .textBox } }

    /// Without soft hyphens, no-break hyphens as plain ones, private-use characters as what they show, in normal form C: texts from
    /// macOS and out of PDF have «й» as two characters.
    private static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\u{AD}" {
            result.append(scalar == "\u{2011}" ? "-" : PrivateUse.character(scalar))
        }
        return String(result).composed
    }

    /// A paragraph that has no next one to go before is a paragraph of its own.
    mutating func flushCarried() {
        guard let builder = carried.take() else { return }
        blocks.append(.paragraph(finished(builder)))
    }
}
