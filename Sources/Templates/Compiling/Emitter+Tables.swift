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

    var syntax: GridSyntax {
        dialect.format == .openDocument ? .openDocument(names) : .wordprocessingML(prefix: "w:")
    }

    mutating func emitTable(_ sample: TemplateElement) {
        let table = dialect.format == .openDocument ? countingRows(sample) : sample
        let outer = (grid, paragraph, runs)
        defer { (grid, paragraph, runs) = outer }
        let isComputed = TableDynamics.computesGrid(table, tags)
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
        guard isComputed || mayVanish else {
            emitPlain(table)
            return
        }
        let start = list { emitter in
            emitter.emitStart(table, isEmpty: false)
            for case .element(let element) in head where !isComputed || element.role != .grid { emitter.emit(element) }
        }
        let width = grid?.sample.width ?? 0
        let body = list { $0.emit(rows) }
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

    // MARK: Rows that a cell reaches over (ODF)

    /// A table whose cells know how many rows they reach over when it is filled.
    private mutating func countingRows(_ table: TemplateElement) -> TemplateElement {
        var spans = RowSpans(count: rowSpanCount)
        let marked = spans.marked(table)
        rowSpanCount = spans.count
        problems += spans.cutting.map { .crossingScope(tags[$0]) }
        return marked
    }

    /// Emits a step in counting rows; false for another node.
    mutating func emitRowSpan(_ node: XMLNode) -> Bool {
        guard dialect.format == .openDocument, let mark = RowSpans.Mark(node) else { return false }
        let site =
            switch mark {
            case .row(let number): RowSpanSite(number: number, step: .row)
            case .end(let number): RowSpanSite(number: number, step: .ends)
            }
        append(site, to: \.rowSpans, as: Instruction.rowSpan)
        return true
    }

    /// Emits the start tag of a cell but for its closing bracket; where its rows are counted their number comes behind.
    mutating func emitCellStart(_ cell: TemplateElement) {
        var cell = cell
        let number = cell.head.attribute(RowSpans.attribute, .none).flatMap { Int32($0) }
        if number != nil { cell.head.attributes.removeAll { $0.localName == RowSpans.attribute } }
        emitStart(cell, isEmpty: false, isOpen: true)
        guard let number else { return }
        let attribute = aside(" \(names.table)number-rows-spanned=\"")
        append(RowSpanSite(number: number, step: .begins(attribute)), to: \.rowSpans, as: Instruction.rowSpan)
    }

    mutating func emitGridRow(_ row: TemplateElement) {
        grid?.position = row.skippedColumns
        grid?.covered = 0
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
            for (index, node) in rest.enumerated() {
                // Empty properties are left out: they may get some.
                if index == 0, propertiesIndex != nil, length == 0 { continue }
                emitter.emit(node)
            }
        }
        let end = aside { XMLSerialiser.appendEndTag(row.head.qualifiedName, to: &$0) }
        append(
            GridRowSite(
                start: start, propertiesLength: length, skippedColumns: row.skippedColumns, body: body, end: end),
            to: \.gridRows, as: Instruction.gridRow)
    }

    // MARK: What must end in a paragraph

    /// A story: some of them must hold a paragraph at least (ECMA-376-1:2016 §17.10.3, §17.11.10, §17.13.4.2, §17.17.1).
    mutating func emitContainer(_ element: TemplateElement) {
        let outer = (grid, paragraph, runs, isBreakable)
        grid = nil
        paragraph = nil
        runs = []
        defer { (grid, paragraph, runs, isBreakable) = outer }
        emitStart(element, isEmpty: false)
        if dialect.format == .wordprocessingML, element.head.localName != "body" {
            emitContent(element.children, of: element)
        } else {
            emit(element.children)
        }
        XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
    }

    /// The blocks of a cell; where its last block may be gone, a check that a paragraph is left.
    mutating func emitContent(_ content: [TemplateNode], of cell: TemplateElement) {
        emit(content)
        let last = content.last { node in
            switch node {
            case .element(let element): element.role != .mark
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
        let properties = sample?.first(.paragraphProperties).map { XMLSerialiser.string(of: $0.staticElement) }
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
