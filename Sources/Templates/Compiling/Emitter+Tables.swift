import ChanceryXML

/// Tables, their rows and the last paragraph of what must have one.
extension Emitter {
    /// A table whose grid is computed, while its rows are written.
    struct OpenGrid {
        var sample: TableSample
        /// The column of the sample where the next cell stands.
        var position = 0
        /// How many covered places of the sample belong to the cell before: what covers them follows from data.
        var covered = 0
    }

    /// A table whose cells merge downwards, while its rows are written.
    struct OpenMerging {
        /// How many covered places of the row belong to the cell before (ODF).
        var covered = 0
    }

    var syntax: GridSyntax {
        dialect.format == .openDocument ? .openDocument(names) : .wordprocessingML(prefix: "w:")
    }

    mutating func emitTable(_ table: TemplateElement) {
        if dialect.format == .openDocument {
            problems += RowSpans(table).cutting.map { .crossingScope(tags[$0]) }
        }
        let outer = (grid, merging, paragraph, runs)
        defer { (grid, merging, paragraph, runs) = outer }
        let isComputed = TableDynamics.computesGrid(table, tags)
        merging = TableDynamics.merges(table, tags) ? OpenMerging() : nil
        grid = isComputed ? OpenGrid(sample: TableSample(table, styles: styles)) : nil
        let isHead: (TemplateNode) -> Bool = { node in
            if case .element(let element) = node {
                element.role == .tableProperties || element.role == .grid
            } else {
                false
            }
        }
        let head = table.children.filter(isHead)
        let rows = table.children.filter { !isHead($0) }
        let mayVanish = rows.contains { node in
            switch node {
            case .scope: true
            case .element(let element): element.mayVanish
            // A row that held nothing but a tag has gone.
            case .tag: true
            case .text, .other: false
            }
        }
        guard isComputed || mayVanish || merging != nil else {
            emitPlain(table)
            return
        }
        let start = list { emitter in
            emitter.emitStart(table, isEmpty: false)
            for case .element(let element) in head where !isComputed || element.role != .grid { emitter.emit(element) }
        }
        let width = grid?.sample.width ?? 0
        let body = list { emitter in
            if emitter.merging != nil { emitter.append(.beginMerges(isComputed: isComputed)) }
            emitter.emit(rows)
            if emitter.merging != nil { emitter.append(.endMerges) }
        }
        let end = aside { XMLSerialiser.appendEndTag(table.head.qualifiedName, to: &$0) }
        if isComputed {
            let syntax: GridSyntax =
                dialect.format == .openDocument ? self.syntax : .wordprocessingML(prefix: table.head.prefix)
            append(
                GridTableSite(start: start, syntax: syntax, width: width, rows: body, end: end),
                to: \.gridTables, as: Instruction.gridTable)
        } else {
            append(OptionalSite(start: start, body: body, end: end), to: \.optionals, as: Instruction.optional)
        }
    }

    mutating func emitGridRow(_ row: TemplateElement) {
        let row = row.withoutGap
        let skipped = row.skippedColumns
        grid?.position = skipped
        grid?.covered = 0
        merging?.covered = 0
        let propertiesIndex = row.children.firstIndex { node in
            if case .element(let element) = node { element.head.localName == "trPr" } else { false }
        }
        let start = list { emitter in
            emitter.emitStart(row, isEmpty: false)
            if let propertiesIndex { emitter.emit(Array(row.children[..<propertiesIndex])) }
        }
        var length = 0
        if let propertiesIndex, case .element(let properties) = row.children[propertiesIndex],
            !properties.children.isEmpty
        {
            length = XMLSerialiser.startTag(of: properties.head).utf8.count
        }
        let rest = propertiesIndex.map { Array(row.children[$0...]) } ?? row.children
        let body = list { emitter in
            if emitter.merging != nil { emitter.append(.beginRow(skippedColumns: Int32(skipped))) }
            for (index, node) in rest.enumerated() {
                // Empty properties are left out: they may get some.
                if index == 0, propertiesIndex != nil, length == 0 { continue }
                emitter.emit(node)
            }
        }
        let end = aside { XMLSerialiser.appendEndTag(row.head.qualifiedName, to: &$0) }
        append(
            GridRowSite(
                start: start, propertiesLength: length,
                skipped: (skipped, grid?.sample.width(from: 0, span: skipped) ?? 0), body: body, end: end),
            to: \.gridRows, as: Instruction.gridRow)
    }

    /// A row of a table whose grid is the template's, but whose cells merge.
    mutating func emitMergingRow(_ row: TemplateElement) {
        merging?.covered = 0
        emitStart(row, isEmpty: false)
        append(.beginRow(skippedColumns: Int32(row.skippedColumns)))
        emit(row.children)
        XMLSerialiser.appendEndTag(row.head.qualifiedName, to: &bytes)
    }

    // MARK: What must end in a paragraph

    /// A story: some of them must hold a paragraph at least (ECMA-376-1:2016 §17.10.3, §17.11.10, §17.13.4.2, §17.17.1).
    mutating func emitContainer(_ element: TemplateElement) {
        let outer = (grid, merging, paragraph, runs, isBreakable, isInItem, isInBody)
        isInBody = element.head.is("body", .wordprocessingML)
        (grid, merging) = (nil, nil)
        paragraph = nil
        runs = []
        isInItem = false
        defer { (grid, merging, paragraph, runs, isBreakable, isInItem, isInBody) = outer }
        emitStart(element, isEmpty: false)
        switch (dialect.format, element.head.localName) {
        case (.wordprocessingML, "body"): emitBody(element)
        case (.wordprocessingML, _): emitContent(element.children, of: element)
        default: emit(element.children)
        }
        XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
    }

    /// The body of a document; where all of its blocks may be gone, a check that one is left, or else a paragraph. Word opens an empty body, but
    /// puts one there itself.
    private mutating func emitBody(_ body: TemplateElement) {
        let isSection: (TemplateNode) -> Bool = { node in
            if case .element(let element) = node { element.head.localName == "sectPr" } else { false }
        }
        let stays = body.children.contains { node in
            guard !isSection(node), case .element(let element) = node else { return false }
            return switch element.role {
            case .paragraph: !element.mayVanish
            case .other: true
            default: false
            }
        }
        let blocks = body.children.prefix { !isSection($0) }
        if movesSections { append(.paragraphEnd(endsSection: true)) }
        emit(Array(blocks))
        if !stays {
            let prefix = body.head.prefix
            append(
                LastParagraphSite(
                    endings: ["p", "tbl", "sdt", "customXml"].map { aside("</\(prefix)\($0)>") },
                    filler: aside(emptyParagraph(like: Array(blocks), prefix: prefix))),
                to: \.lastParagraphs, as: Instruction.lastParagraph)
        }
        emit(Array(body.children.dropFirst(blocks.count)))
    }

    /// The blocks of a cell; where its last block may be gone, a check that a paragraph is left.
    mutating func emitContent(_ content: [TemplateNode], of cell: TemplateElement) {
        emit(content)
        let last = content.last { node in
            switch node {
            case .element(let element): element.role != .mark && element.role != .pageStart
            case .scope: true
            case .text, .other, .tag: false
            }
        }
        if case .element(let element)? = last {
            switch element.role {
            case .paragraph, .list: if !element.mayVanish { return }
            // A table of ODF may end a cell; it may be gone, too.
            case .table: break
            default: if dialect.format == .openDocument { return }
            }
        }
        let filler = aside(emptyParagraph(like: content, prefix: cell.head.prefix))
        let endings: [Range<Int>] =
            dialect.format == .openDocument
            ? ["p", "h", "list"].map { aside("</\(names.text)\($0)>") } + [aside("</\(names.table)table>")]
            : ["p", "sdt", "customXml"].map { aside("</\(cell.head.prefix)\($0)>") }
        append(LastParagraphSite(endings: endings, filler: filler), to: \.lastParagraphs, as: Instruction.lastParagraph)
    }

    /// A paragraph without text that looks like the first of some nodes.
    func emptyParagraph(like content: [TemplateNode], prefix: String) -> String {
        let sample = Self.firstParagraph(content)
        if dialect.format == .openDocument {
            let head =
                sample.map { dialect.withoutIdentifiers($0.head) }
                ?? XMLElement("\(names.text)p", namespace: .odfText)
            return XMLSerialiser.startTag(of: head) + "</\(head.qualifiedName)>"
        }
        // A bullet without a text would be printed.
        let properties = sample?.unnumbered(wordStyles).first(.paragraphProperties).map {
            XMLSerialiser.string(of: $0.staticElement)
        }
        return "<\(prefix)p>\(properties ?? "")</\(prefix)p>"
    }

    private static func firstParagraph(_ nodes: [TemplateNode]) -> TemplateElement? {
        for node in nodes {
            switch node {
            case .element(let element) where element.role == .paragraph: return element
            case .scope(let scope):
                for branch in scope.branches {
                    if let found = firstParagraph(branch.nodes) { return found }
                }
            default: break
            }
        }
        return nil
    }
}

extension TemplateElement {
    /// A row without what it says of the columns that it leaves out behind its last cell: how many they are follows from data.
    fileprivate var withoutGap: TemplateElement {
        var result = self
        for (index, child) in children.enumerated() {
            guard case .element(var properties) = child, properties.head.localName == "trPr" else { continue }
            properties.children.removeAll { node in
                guard case .element(let element) = node else { return false }
                return ["gridAfter", "wAfter"].contains(element.head.localName)
            }
            result.children[index] = .element(properties)
        }
        return result
    }
}
