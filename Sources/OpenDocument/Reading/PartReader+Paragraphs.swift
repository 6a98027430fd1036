import ChanceryDocument
import ChanceryXML

/// Paragraphs, and what is read inside of them as a text of its own.
extension PartReader {
    mutating func beginParagraph(isHeading: Bool, _ attributes: borrowing XMLAttributeList) {
        // A paragraph in a paragraph is against the standard; the outer one ends here.
        if paragraph != nil { endParagraph() }
        if tables.isEmpty, suspended.isEmpty { paragraphNumber += 1 }
        let style = styles.paragraph(attributes.text(ODF.styleName.rawValue))
        use(masterPage: style.masterPage)
        var builder = ParagraphBuilder(style, behind: carried)
        carried = nil
        if isHeading {
            let heading = Heading(attributes)
            builder.outlineLevel = UInt8(clamping: heading.level)
            builder.heading = heading
        }
        paragraph = builder
        runs = []
        run = RunState(isBold: style.isBold, isHidden: style.isHidden)
        if style.isHidden { changeStory { $0.hiddenCount += 1 } }
    }

    mutating func endParagraph() {
        guard let builder = paragraph else { return }
        paragraph = nil
        runs = []
        run = RunState(isBold: false, isHidden: false)
        if openDeletions.isEmpty { end(builder) } else { carry(builder) }
    }

    /// Gives a paragraph its label and its place among the blocks.
    mutating func end(_ builder: ParagraphBuilder) {
        let label = label(of: builder)
        let isInTextBox = isInTextBox
        if let finished = builder.paragraph(label: label, isInTextBox: isInTextBox, texts: &texts, looks: &looks) {
            append(.paragraph(finished))
        }
        if builder.isHidden { return }
        for box in builder.boxes { append(box) }
    }

    /// Whether a text box or frame is nearer than a note.
    private var isInTextBox: Bool { suspended.last?.kind == .textBox }

    // MARK: Labels

    private var area: ListArea {
        switch suspended.last?.kind {
        case nil: .text
        case .textBox?: .boxes
        case .footnote?, .endnote?, .comment?: .notes
        }
    }

    /// The label of a paragraph: that of its list, or of headings if it is one or has a heading's style.
    private mutating func label(of builder: ParagraphBuilder) -> ListLabel? {
        let style = builder.style
        if let heading = builder.heading { return label(of: heading, style) }
        if !lists.isEmpty { return listLabel() }
        guard let level = style.headingLevel, !style.isListSet else { return nil }
        return counter.label(
            in: ListCounter.headings, of: area, level: level, isCounted: true, start: .next, style: styles.outline)
    }

    /// The label of a heading: LibreOffice numbers it by the outline style (ODF 1.3 part 3 §16.34), also inside of a list, unless a style
    /// says that it has another list or none, or nothing numbers headings; one with the heading style of a level is numbered by the list that it stands in.
    private mutating func label(of heading: Heading, _ style: ParagraphStyle) -> ListLabel? {
        let isFree = !style.isListSet && !style.hasList && !style.isOutlined
        if !lists.isEmpty, !isFree || !styles.hasOutline { return listLabel() }
        if !isFree, style.isListSet || !style.isOutlined { return nil }
        let list = lists.last?.list ?? ListCounter.headings
        return counter.label(
            in: list, of: area, level: heading.level, isCounted: heading.isCounted, start: heading.start,
            style: styles.outline)
    }

    /// The label of a paragraph in the innermost list: only the first of an item has one.
    private mutating func listLabel() -> ListLabel? {
        guard let open = lists.last else { return nil }
        var start = open.beginsAnew ? ListStart.level : .next
        if open.isItemFresh, let number = open.itemStart { start = .number(number) }
        changeList {
            $0.beginsAnew = false
            $0.isItemFresh = false
        }
        let style = open.isItemFresh ? open.itemStyle ?? open.style : open.style
        return counter.label(
            in: open.list, of: area, level: open.level, isCounted: open.isItemFresh, start: start, style: style)
    }

    // MARK: Texts of their own

    /// Lets what is being read wait for a text inside of it.
    mutating func suspend(for kind: Suspended.Kind) {
        suspended.append(
            Suspended(
                kind: kind, paragraph: paragraph, runs: runs + [run], blocks: exchangeBlocks([]), tables: tables,
                lists: lists))
        paragraph = nil
        runs = []
        run = RunState(isBold: false, isHidden: false)
        tables = []
        lists = []
    }

    /// Goes on with what waited. The text of a box follows the paragraph in which it is anchored; that of a note goes to its own kind.
    mutating func endSuspended() {
        endParagraph()
        endCarried()
        guard let outer = suspended.popLast() else { return }
        let inner = exchangeBlocks(outer.blocks)
        paragraph = outer.paragraph
        runs = outer.runs
        run = runs.popLast() ?? run
        tables = outer.tables
        lists = outer.lists
        switch outer.kind {
        case .footnote: footnotes.append(inner)
        case .endnote: endnotes.append(inner)
        case .comment: comments.append(inner)
        case .textBox:
            // LibreOffice gives every shape a paragraph; one without text is a drawing, a table is one to fill in.
            let holdsAnything = inner.contains { if case .table = $0 { true } else { $0.holdsText } }
            if !holdsAnything { return }
            if paragraph == nil {
                for block in inner { append(block) }
            } else {
                paragraph?.boxes.append(contentsOf: inner)
            }
        }
    }

    /// Footnotes, endnotes and annotations; the mark in the text is none of it. What hidden text holds is hidden.
    mutating func beginNote(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        if run.isHidden || !openDeletions.isEmpty {
            skipDepth = 1
        } else if name == .annotation {
            suspend(for: .comment)
        } else {
            suspend(for: attributes.has(ODF.noteClass.rawValue, "endnote") ? .endnote : .footnote)
        }
    }
}
