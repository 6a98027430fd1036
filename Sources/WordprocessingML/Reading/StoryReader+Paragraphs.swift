import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Paragraphs and the text boxes that are anchored in them.
extension StoryReader {
    mutating func beginParagraph() {
        if tables.isEmpty, suspended.isEmpty { paragraphNumber += 1 }
        var builder = ParagraphBuilder()
        swap(&builder.bytes, &spareBytes)
        if !carried.isEmpty {
            builder.bytes = carried
            builder.needsCleaning = true
            carried = []
        }
        builder.styleBold = styles.base.isBold ?? false
        builder.styleHidden = styles.base.isHidden ?? false
        paragraph = builder
        isInText = false
    }

    private mutating func applyStyle(_ id: String?) {
        let style = id.flatMap(styles.style)
        paragraph?.styleBold = style?.isBold ?? styles.defaults.isBold ?? false
        paragraph?.styleHidden = style?.isHidden ?? styles.defaults.isHidden ?? false
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
        case .framePr: paragraph?.isInFrame = true
        case .rPr: context = .markProperties
        case .sectPr: context = .sectionProperties
        case .pPrChange: skipDepth = 1
        default: break
        }
    }

    mutating func startMarkProperty(_ name: W) {
        switch name {
        case .del, .moveFrom:
            paragraph?.isMarkDeleted = true
            changeCount += 1
        case .rPrChange: skipDepth = 1
        default: break
        }
    }

    /// All is known that a label depends on; the paragraph counts here, before the text boxes that it anchors.
    mutating func endParagraphProperties() {
        context = .content
        label()
        updateRunVisibility()
    }

    private mutating func label() {
        guard let builder = paragraph, !builder.isMarkDeleted, builder.label == nil else { return }
        let style = (builder.styleID ?? styles.defaultParagraph).flatMap(styles.style)
        guard let numID = builder.numID ?? style?.numID else { return }
        let isDirect = builder.numID != nil
        paragraph?.label = counter.label(
            numID: numID, level: builder.listLevel ?? (isDirect ? nil : style?.listLevel),
            styleID: isDirect ? builder.styleID : builder.styleID ?? styles.defaultParagraph)
    }

    private mutating func updateRunVisibility() {
        isRunHidden = paragraph?.styleHidden ?? false
    }

    mutating func endParagraph() {
        guard var builder = paragraph.take() else { return }
        isInText = false
        isRunHidden = false
        // A field's instruction does not reach into the next paragraph: where it does, the file has lost its end.
        if instructionCount > 0 {
            for index in fields.indices { fields[index] = false }
            instructionCount = 0
        }
        if builder.isMarkDeleted {
            carried = builder.bytes
            blocks.append(contentsOf: builder.boxes)
            return
        }
        if builder.label == nil, builder.styleID == nil, builder.numID == nil, styles.base.numID != nil {
            // A paragraph without properties may still be numbered by the default style.
            paragraph = builder
            label()
            builder = paragraph ?? builder
            paragraph = nil
        }
        blocks.append(.paragraph(finished(builder)))
        if !builder.boxes.isEmpty { blocks.append(contentsOf: builder.boxes) }
        builder.bytes.removeAll(keepingCapacity: true)
        swap(&builder.bytes, &spareBytes)
    }

    private mutating func finished(_ builder: borrowing ParagraphBuilder) -> Paragraph {
        let style = builder.styleID.flatMap(styles.style)
        var text = texts.text(of: builder.bytes)
        if builder.needsCleaning { text = Self.cleaned(text) }
        let outline = (builder.outlineLevel ?? style?.outlineLevel).flatMap { (0...8).contains($0) ? UInt8($0) : nil }
        let alignment = builder.alignment ?? style?.alignment ?? .start
        let isBold = builder.hasBold && !builder.hasPlain
        let isInTextBox = builder.isInFrame || !suspended.isEmpty
        guard let label = builder.label else {
            return looks.paragraph(
                text, style: style?.name, outlineLevel: outline, alignment: alignment, isBold: isBold,
                isInTextBox: isInTextBox)
        }
        return Paragraph(
            text, label: label.text, isLabelBullet: label.isBullet, style: style?.name, outlineLevel: outline,
            alignment: alignment, isBold: isBold, isInTextBox: isInTextBox)
    }

    /// Without soft hyphens, private-use characters as what they show.
    private static func cleaned(_ text: String) -> String {
        let mapped = PrivateUse.mapped(text)
        guard mapped.unicodeScalars.contains("\u{AD}") else { return mapped }
        return String(String.UnicodeScalarView(mapped.unicodeScalars.filter { $0 != "\u{AD}" }))
    }

    /// The text of a last paragraph whose mark is deleted has no next one to go to.
    mutating func flushCarried() {
        guard !carried.isEmpty else { return }
        blocks.append(.paragraph(Paragraph(Self.cleaned(String(decoding: carried, as: UTF8.self)))))
        carried = []
    }

    // MARK: Text boxes

    /// The text of a box is a story of its own that follows the paragraph in which it is anchored.
    mutating func beginTextBox() {
        suspended.append(Suspended(paragraph: paragraph, run: run, blocks: blocks, tables: tables, fields: fields))
        paragraph = nil
        run = RunState()
        blocks = []
        tables = []
        fields = []
        instructionCount = 0
        isRunHidden = false
    }

    mutating func endTextBox() {
        guard let outer = suspended.popLast() else { return }
        flushCarried()
        let box = blocks
        paragraph = outer.paragraph
        run = outer.run
        blocks = outer.blocks
        tables = outer.tables
        fields = outer.fields
        instructionCount = fields.reduce(0) { $0 + ($1 ? 1 : 0) }
        if paragraph == nil { blocks.append(contentsOf: box) } else { paragraph?.boxes.append(contentsOf: box) }
    }
}
