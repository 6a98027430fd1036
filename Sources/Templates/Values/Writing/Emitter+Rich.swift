import ChanceryXML

/// Values that may be more than a text.
extension Emitter {
    /// Where a rich value stands; `nil` for one that is a text only, and where nothing but text can stand.
    mutating func richPlace(of index: Int) -> RichPlace? {
        guard tags[index].mayBeRich(richNames) else { return nil }
        switch dialect.format {
        case .wordprocessingML:
            guard isInText, let run = runs.last else { return nil }
            return .word(
                WordPlace(
                    prefix: run.head.prefix, paragraph: plainParagraphProperties,
                    run: run.first(.runProperties)?.staticElement, canBreak: isBreakable && runs.count == 1,
                    isLinked: !isBreakable, cellWidth: cellWidth, isStrict: isStrict))
        case .openDocument:
            guard isLoose, let paragraph else { return nil }
            return .open(
                OpenPlace(
                    names: names, paragraph: dialect.withoutIdentifiers(paragraph.head),
                    spans: runs.map { dialect.withoutIdentifiers($0.head) }, canBreak: isBreakable,
                    isLinked: !isBreakable, isInItem: isInItem, styles: styles))
        case .plain: return nil
        }
    }

    /// The properties of the paragraph around, without those of a section and without revisions.
    private var plainParagraphProperties: XMLElement? {
        var properties = paragraph?.first(.paragraphProperties)?.staticElement
        properties?.children.removeAll { node in
            if case .element(let child) = node {
                child.localName == "sectPr" || child.localName == "pPrChange"
            } else {
                false
            }
        }
        return properties
    }

    // MARK: Paragraphs

    /// The first rich value right in a run of a paragraph, behind which the paragraph may be parted.
    func richTag(of paragraph: TemplateElement) -> Int? {
        guard dialect.format != .plain, !paragraph.mayVanish else { return nil }
        return richTag(in: paragraph.children)
    }

    private func richTag(in nodes: [TemplateNode]) -> Int? {
        for node in nodes {
            switch node {
            case .tag(let index): if tags[index].mayBeRich(richNames) { return index }
            case .element(let element):
                switch element.role {
                case .run, .text: if let found = richTag(in: element.children) { return found }
                default: break
                }
            case .text, .other, .scope: break
            }
        }
        return nil
    }

    /// A paragraph whose content has been emitted, as one that blocks may take the place of.
    mutating func appendBlockSite(_ all: [Instruction], of paragraph: TemplateElement, tag: Int) {
        let position = all.firstIndex { instruction in
            if case .value(let index) = instruction { result.values[Int(index)].tag == tag } else { false }
        }
        guard let position, case .value(let value) = all[position], let place = result.values[Int(value)].rich else {
            for instruction in all { append(instruction) }
            return
        }
        let sides = Visibility(tags: tags).sides(
            around: tag, in: paragraph, countsMarks: dialect.format == .openDocument)
        let closing: String
        let reopening: String
        switch place {
        case .word(let place):
            let prefix = place.prefix
            let properties = paragraph.first(.paragraphProperties)?.staticElement
            closing = place.endOfText + "</\(prefix)p>"
            reopening = "<\(prefix)p>" + (properties.map(XMLSerialiser.string(of:)) ?? "") + place.startOfText
        case .open(let place):
            closing =
                place.spans.reversed().map { "</\($0.qualifiedName)>" }.joined() + "</\(place.paragraph.qualifiedName)>"
            reopening =
                XMLSerialiser.startTag(of: place.paragraph)
                + place.spans.map { XMLSerialiser.startTag(of: $0) }.joined()
        }
        let isWord = dialect.format == .wordprocessingML
        let index = paragraph.children.firstIndex { richTag(in: [$0]) == tag } ?? 0
        let marksBefore = isWord ? list { $0.emitMarks(paragraph.children[..<index]) } : []
        let marksBehind = isWord ? list { $0.emitMarks(paragraph.children[index...]) } : []
        append(
            BlockSite(
                before: Array(all[..<position]), after: Array(all[(position + 1)...]), value: value,
                hasBefore: sides.before, hasAfter: sides.after || paragraph.endsSection, closing: aside(closing),
                reopening: aside(reopening), marksBefore: marksBefore, marksBehind: marksBehind),
            to: \.blocks, as: Instruction.block)
    }

    private mutating func emitMarks(_ nodes: ArraySlice<TemplateNode>) {
        for case .element(let element) in nodes where element.role == .mark { emitPlain(element) }
    }

    // MARK: Sample pictures

    /// Emits a picture whose alternative text is a rich tag; false for another element.
    mutating func emitSample(_ element: TemplateElement) -> Bool {
        guard let tag = sampleTag(of: element), case .value(let expression) = tags[tag].parsed else { return false }
        let sample = dialect.format == .openDocument ? dialect.withoutIdentifiers(element.head) : element.head
        var drawing = element.staticElement
        drawing.attributes = sample.attributes
        let crop = sample.attribute("style-name", .odfDraw).map { style in
            styles.variant(
                of: style, family: "graphic", properties: "graphic-properties",
                attribute: XMLAttribute("\(names.fo)clip", namespace: .odfFO, value: ""), names)
        }
        append(
            SampleSite(expression: expression, tag: tag, drawing: drawing, names: names, crop: crop, note: note),
            to: \.samples,
            as: Instruction.sample)
        return true
    }

    private func sampleTag(of element: TemplateElement) -> Int? {
        if element.head.is("drawing", .wordprocessingML) {
            for case .element(let frame) in element.children {
                for case .element(let properties) in frame.children where properties.head.localName == "docPr" {
                    for (_, nodes) in properties.attributeNodes.sorted(by: { $0.key < $1.key }) {
                        if let tag = soleRichTag(nodes) { return tag }
                    }
                }
            }
        } else if element.head.is("frame", .odfDraw) {
            for case .element(let text) in element.children where text.head.namespace == .odfSVG {
                if let tag = soleRichTag(text.children) { return tag }
            }
        }
        return nil
    }

    private func soleRichTag(_ nodes: [TemplateNode]) -> Int? {
        var found: Int?
        for node in nodes {
            switch node {
            case .tag(let index):
                if found == nil, tags[index].mayBeRich(richNames) { found = index } else { return nil }
            case .text(let text): if !text.isBlank { return nil }
            case .element, .other, .scope: return nil
            }
        }
        return found
    }
}

extension Visibility {
    /// Whether something is to be seen in a paragraph before and behind a value.
    ///
    /// - Parameter countsMarks: Whether a bookmark counts: where it cannot stand between paragraphs, its paragraph stays.
    func sides(around tag: Int, in paragraph: TemplateElement, countsMarks: Bool) -> TagSite.Sides {
        var events: [Bool] = []
        var position: Int?
        func walk(_ nodes: [TemplateNode]) {
            for node in nodes {
                switch node {
                case .tag(let index):
                    if index == tag { position = events.count } else { events.append(!tags[index].isControl) }
                case .text(let text): events.append(!text.isBlank)
                case .scope: events.append(true)
                case .other: break
                case .element(let element):
                    switch element.role {
                    case .paragraphProperties, .runProperties, .ignorable, .blanks: break
                    case .mark: events.append(countsMarks)
                    case .run, .text, .inline, .seam: walk(element.children)
                    case .character: events.append(true)
                    default: events.append(shows(.element(element)))
                    }
                }
            }
        }
        walk(paragraph.children)
        let middle = position ?? 0
        return TagSite.Sides(
            before: events.prefix(middle).contains(true), after: events.dropFirst(middle).contains(true))
    }
}
