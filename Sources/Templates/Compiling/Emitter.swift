import ChanceryDiagnostics
import ChanceryXML

/// Turns a resolved tree into instructions, its unchanging stretches into as few literals as can be.
struct Emitter {
    let dialect: Dialect
    let tags: [TemplateTag]
    var problems: [Diagnostic] = []
    private var result: Program
    /// Where the literal begins that is being written.
    private var literalStart = 0
    /// The lists of instructions that are open, the innermost last.
    private var lists: [[Instruction]] = [[]]
    /// How many loops are open.
    private var loopDepth = 0
    /// The paragraph and the run around.
    private var paragraph: TemplateElement?
    private var run: TemplateElement?
    private var isRunDirect = false
    /// Whether the innermost table's grid is computed.
    private var isGridComputed = false

    init(dialect: Dialect, tags: [TemplateTag]) {
        self.dialect = dialect
        self.tags = tags
        result = Program(tags: tags)
    }

    private var bytes: [UInt8] {
        get { result.bytes }
        _modify { yield &result.bytes }
    }

    /// The program of a whole part.
    mutating func program(of root: TemplateElement, prologue: [XMLNode]) -> Program {
        bytes = XMLSerialiser.declaration
        for node in prologue { XMLSerialiser.append(node, to: &bytes) }
        emit(root)
        flush()
        result.instructions = lists.last ?? []
        return result
    }

    // MARK: Literals and lists

    private mutating func flush() {
        if literalStart < bytes.count {
            lists[lists.count - 1].append(.literal(start: Int32(literalStart), end: Int32(bytes.count)))
        }
        literalStart = bytes.count
    }

    /// Adds an instruction for something that is kept in a list of the program.
    private mutating func append<Site>(
        _ site: Site, to list: WritableKeyPath<Program, [Site]>, as instruction: (Int32) -> Instruction
    ) {
        flush()
        result[keyPath: list].append(site)
        lists[lists.count - 1].append(instruction(Int32(result[keyPath: list].count - 1)))
    }

    /// The instructions that a body emits, as a list of their own.
    private mutating func list(_ body: (inout Emitter) -> Void) -> [Instruction] {
        flush()
        lists.append([])
        body(&self)
        flush()
        return lists.removeLast()
    }

    /// Bytes that no stream of literals runs through.
    private mutating func aside(_ body: (inout [UInt8]) -> Void) -> Range<Int> {
        flush()
        let start = bytes.count
        body(&bytes)
        literalStart = bytes.count
        return start..<bytes.count
    }

    // MARK: Nodes

    private mutating func emit(_ nodes: [TemplateNode]) {
        for node in nodes { emit(node) }
    }

    private mutating func emit(_ node: TemplateNode) {
        switch node {
        case .element(let element): emit(element)
        case .text(let text): XMLSerialiser.appendText(text, to: &bytes)
        case .other(let node): XMLSerialiser.append(node, to: &bytes)
        case .tag(let index): emitTag(index)
        case .scope(let scope): emit(scope)
        }
    }

    private mutating func emitTag(_ index: Int) {
        switch tags[index].parsed {
        case .value(let expression):
            let surroundings: ValueSite.Surroundings = if run != nil { .run(breaks()) } else { .text }
            append(
                ValueSite(expression: expression, tag: index, surroundings: surroundings), to: \.values,
                as: Instruction.value)
        case .control(.set(let name, let expression)):
            append(SetSite(name: name, expression: expression, tag: index), to: \.sets, as: Instruction.set)
        case .control, .comment: break
        }
    }

    private mutating func emit(_ scope: TemplateScope) {
        guard let first = scope.branches.first, case .control(let opener) = tags[first.tag].parsed else { return }
        if case .for(let head) = opener {
            loopDepth += 1
            let body = list { $0.emit(first.nodes) }
            loopDepth -= 1
            let otherwise = list { emitter in scope.branches.dropFirst().forEach { emitter.emit($0.nodes) } }
            append(
                LoopSite(tag: first.tag, head: head, body: body, otherwise: otherwise), to: \.loops,
                as: Instruction.loop)
            return
        }
        appendBranches(scope, bodies: scope.branches.map { branch in list { $0.emit(branch.nodes) } })
    }

    /// A condition whose branches have been emitted.
    private mutating func appendBranches(_ scope: TemplateScope, bodies: [[Instruction]]) {
        var branches: [BranchSite.Branch] = []
        var otherwise: [Instruction] = []
        for (branch, body) in zip(scope.branches, bodies) {
            switch tags[branch.tag].parsed {
            case .control(.if(let condition)), .control(.elif(let condition)):
                branches.append(BranchSite.Branch(tag: branch.tag, condition: condition, body: body))
            default: otherwise = body
            }
        }
        append(BranchSite(branches: branches, otherwise: otherwise), to: \.branches, as: Instruction.branch)
    }

    // MARK: Elements

    private mutating func emit(_ element: TemplateElement) {
        switch element.role {
        case .paragraph: emitParagraph(element)
        case .run:
            let outer = (run, isRunDirect)
            isRunDirect = true
            run = element
            emitPlain(element)
            (run, isRunDirect) = outer
        case .cell: emitCell(element)
        case .table: emitTable(element)
        case .row where isGridComputed:
            let place = firstPlace(in: element)
            let body = list { $0.emitPlain(element) }
            append(GridRowSite(body: body, place: place), to: \.gridRows, as: Instruction.gridRow)
        default: emitPlain(element)
        }
    }

    private mutating func emitPlain(_ element: TemplateElement) {
        let isEmpty = element.children.isEmpty && element.role != .paragraph
        emitStart(element, isEmpty: isEmpty)
        if isEmpty { return }
        emit(element.children)
        XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
    }

    /// A start tag; ids in loops and attributes with tags become instructions.
    private mutating func emitStart(_ element: TemplateElement, isEmpty: Bool) {
        note(element.head)
        let isPlain =
            element.attributeNodes.isEmpty
            && (loopDepth == 0 || !element.head.attributes.contains { dialect.identifier($0, of: element.head) != nil })
        if isPlain {
            XMLSerialiser.appendStartTag(element.head, isEmpty: isEmpty, to: &bytes)
            return
        }
        var bare = element.head
        bare.attributes = []
        XMLSerialiser.appendStartTag(bare, isEmpty: false, to: &bytes)
        bytes.removeLast()
        for (index, attribute) in element.head.attributes.enumerated() {
            bytes.append(contentsOf: " \(attribute.qualifiedName)=\"".utf8)
            if let nodes = element.attributeNodes[index] {
                emitAttribute(nodes)
            } else if loopDepth > 0, let rule = dialect.identifier(attribute, of: element.head) {
                append(
                    IdentifierSite(family: rule.family, spelling: rule.spelling, original: attribute.value),
                    to: \.identifiers, as: Instruction.identifier)
            } else {
                XMLSerialiser.appendAttributeValue(attribute.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(contentsOf: (isEmpty ? "/>" : ">").utf8)
    }

    private mutating func emitAttribute(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text(let text): XMLSerialiser.appendAttributeValue(text, to: &bytes)
            case .tag(let index):
                guard case .value(let expression) = tags[index].parsed else { continue }
                append(
                    ValueSite(expression: expression, tag: index, surroundings: .attribute), to: \.values,
                    as: Instruction.value)
            case .scope(let scope): emitAttributeScope(scope)
            case .element, .other: break
            }
        }
    }

    private mutating func emitAttributeScope(_ scope: TemplateScope) {
        guard let first = scope.branches.first, case .control(let opener) = tags[first.tag].parsed else { return }
        let bodies = scope.branches.map { branch in list { $0.emitAttribute(branch.nodes) } }
        if case .for(let head) = opener {
            append(
                LoopSite(
                    tag: first.tag, head: head, body: bodies.first ?? [], otherwise: bodies.dropFirst().flatMap(\.self)),
                to: \.loops, as: Instruction.loop)
            return
        }
        appendBranches(scope, bodies: bodies)
    }

    /// Remembers the greatest number of each family of ids.
    private mutating func note(_ element: XMLElement) {
        for attribute in element.attributes {
            guard let rule = dialect.identifier(attribute, of: element) else { continue }
            let number =
                switch rule.spelling {
                case .number: Int(attribute.value)
                case .hexadecimal: Int(attribute.value, radix: 16)
                case .name: Int?.none
                }
            if let number {
                result.greatestIdentifiers[rule.family] = max(result.greatestIdentifiers[rule.family] ?? 0, number)
            }
        }
    }

    // MARK: Paragraphs

    private mutating func emitParagraph(_ element: TemplateElement) {
        let outer = (paragraph, run)
        paragraph = element
        run = nil
        defer { (paragraph, run) = outer }
        let properties = element.children.filter(Self.isProperties)
        let content = element.children.filter { !Self.isProperties($0) }
        let isControlled =
            !content.isEmpty
            && content.allSatisfy { node in
                switch node {
                case .scope: true
                case .text(let text): text.allSatisfy(\.isWhitespace)
                case .other: true
                case .tag(let index): if case .control = tags[index].parsed { true } else { false }
                case .element: false
                }
            }
        guard isControlled else {
            emitPlain(element)
            return
        }
        let start = list { emitter in
            emitter.emitStart(element, isEmpty: false)
            emitter.emit(properties)
        }
        let body = list { emitter in content.forEach { if case .text = $0 { return } else { emitter.emit($0) } } }
        let end = aside { XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &$0) }
        append(OptionalSite(start: start, body: body, end: end), to: \.optionals, as: Instruction.optional)
    }

    private static func isProperties(_ node: TemplateNode) -> Bool {
        if case .element(let element) = node { element.role == .paragraphProperties } else { false }
    }

    /// What interrupts the text of the current run.
    private mutating func breaks() -> RunBreaks {
        let runHead = run?.head ?? XMLElement("w:r", namespace: .wordprocessingML)
        let prefix = runHead.qualifiedName.contains(":") ? String(runHead.qualifiedName.prefix { $0 != ":" }) + ":" : ""
        let endText = "</\(prefix)t>"
        let startText = "<\(prefix)t xml:space=\"preserve\">"
        let properties = run?.first(.runProperties)?.staticElement
        let line = aside { $0.append(contentsOf: "\(endText)<\(prefix)br/>\(startText)".utf8) }
        let tab = aside { $0.append(contentsOf: "\(endText)<\(prefix)tab/>\(startText)".utf8) }
        let paragraphElement = paragraph
        let breakable =
            paragraphElement.map { outer in
                outer.children.contains { node in Self.holdsRun(node) } && isRunDirect
            } ?? false
        func startRun(_ output: inout [UInt8], _ properties: XMLElement?) {
            XMLSerialiser.appendStartTag(
                XMLElement("\(prefix)r", namespace: .wordprocessingML), isEmpty: false, to: &output)
            if let properties { XMLSerialiser.append(properties, to: &output) }
            output.append(contentsOf: startText.utf8)
        }
        let paragraphBreak: Range<Int>? =
            breakable
            ? aside { output in
                output.append(contentsOf: "\(endText)</\(prefix)r></\(prefix)p><\(prefix)p>".utf8)
                if var inner = paragraphElement?.first(.paragraphProperties)?.staticElement {
                    inner.children.removeAll { node in
                        if case .element(let child) = node { child.localName == "sectPr" } else { false }
                    }
                    XMLSerialiser.append(inner, to: &output)
                }
                startRun(&output, properties)
            } : nil
        let highlighted = RunProperties.highlighted(properties, prefix: prefix)
        let highlightStart = aside { output in
            output.append(contentsOf: "\(endText)</\(prefix)r>".utf8)
            startRun(&output, highlighted)
        }
        let highlightEnd = aside { output in
            output.append(contentsOf: "\(endText)</\(prefix)r>".utf8)
            startRun(&output, properties)
        }
        return RunBreaks(
            line: line, tab: tab, paragraph: paragraphBreak, highlightStart: highlightStart, highlightEnd: highlightEnd)
    }

    /// Whether runs of a paragraph stand in it, or in scopes in it, and not in links or revisions.
    private static func holdsRun(_ node: TemplateNode) -> Bool {
        switch node {
        case .element(let element): element.role == .run
        case .scope(let scope): scope.branches.contains { $0.nodes.contains(where: holdsRun) }
        case .text, .other, .tag: false
        }
    }

    // MARK: Tables

    private mutating func emitTable(_ table: TemplateElement) {
        let outer = isGridComputed
        defer { isGridComputed = outer }
        isGridComputed = TableGrid.isComputed(table, tags)
        let isHead: (TemplateNode) -> Bool = { node in
            if case .element(let element) = node {
                element.role == .tableProperties || element.role == .grid
            } else {
                false
            }
        }
        let head = table.children.filter(isHead)
        let rows = table.children.filter { !isHead($0) }
        let hasScopes = rows.contains { if case .scope = $0 { true } else { false } }
        guard isGridComputed || hasScopes else {
            emitPlain(table)
            return
        }
        let isComputed = isGridComputed
        let start = list { emitter in
            emitter.emitStart(table, isEmpty: false)
            for case .element(let element) in head where !isComputed || element.role != .grid { emitter.emit(element) }
        }
        let body = list { $0.emit(rows) }
        let end = aside { XMLSerialiser.appendEndTag(table.head.qualifiedName, to: &$0) }
        if isComputed {
            append(
                GridTableSite(
                    start: start, prefix: table.head.prefix, width: TableGrid.width(of: table), rows: body, end: end),
                to: \.gridTables, as: Instruction.gridTable)
        } else {
            append(OptionalSite(start: start, body: body, end: end), to: \.optionals, as: Instruction.optional)
        }
    }

    private mutating func emitCell(_ cell: TemplateElement) {
        let isComputed = isGridComputed
        isGridComputed = false
        defer { isGridComputed = isComputed }
        let content = cell.children.filter { node in
            if case .element(let element) = node { element.role != .cellProperties } else { true }
        }
        guard isComputed else {
            emitStart(cell, isEmpty: false)
            if let properties = cell.first(.cellProperties) { emit(properties) }
            emitContent(content, of: cell)
            XMLSerialiser.appendEndTag(cell.head.qualifiedName, to: &bytes)
            return
        }
        let properties = cell.first(.cellProperties)
        let prefix = cell.head.prefix
        let start = list { emitter in
            emitter.emitStart(cell, isEmpty: false)
            emitter.bytes.append(contentsOf: "<\(prefix)tcPr>".utf8)
            for case .element(let element) in properties?.children ?? [] where element.head.localName == "cnfStyle" {
                emitter.emit(element)
            }
        }
        let rest = aside { output in
            for case .element(let element) in properties?.children ?? []
            where !["cnfStyle", "tcW", "gridSpan"].contains(element.head.localName) {
                XMLSerialiser.append(element.staticElement, to: &output)
            }
            output.append(contentsOf: "</\(prefix)tcPr>".utf8)
        }
        var width: GridCellSite.Number?
        var span: GridCellSite.Number?
        for case .tag(let index) in content {
            switch tags[index].parsed {
            case .control(.colspan(let expression)): span = GridCellSite.Number(expression: expression, tag: index)
            case .control(.colwidth(let expression)): width = GridCellSite.Number(expression: expression, tag: index)
            default: break
            }
        }
        let body = list { emitter in
            emitter.emitContent(content, of: cell)
            XMLSerialiser.appendEndTag(cell.head.qualifiedName, to: &emitter.bytes)
        }
        append(
            GridCellSite(
                start: start, properties: rest, sampleWidth: TableGrid.width(ofCell: properties),
                sampleSpan: TableGrid.span(ofCell: properties), width: width, span: span, body: body),
            to: \.gridCells, as: Instruction.gridCell)
    }

    /// The blocks of a cell; where its last block may be gone, a check that a paragraph is left.
    private mutating func emitContent(_ content: [TemplateNode], of cell: TemplateElement) {
        emit(content)
        let last = content.last { node in
            switch node {
            case .element, .scope: true
            case .text, .other, .tag: false
            }
        }
        if case .element(let element)? = last, element.role == .paragraph, !mayVanish(element) { return }
        let prefix = cell.head.prefix
        let ending = aside { $0.append(contentsOf: "</\(prefix)p>".utf8) }
        let filler = aside { output in
            output.append(contentsOf: "<\(prefix)p>".utf8)
            if let properties = Self.firstParagraph(content)?.first(.paragraphProperties) {
                XMLSerialiser.append(properties.staticElement, to: &output)
            }
            output.append(contentsOf: "</\(prefix)p>".utf8)
        }
        append(LastParagraphSite(ending: ending, filler: filler), to: \.lastParagraphs, as: Instruction.lastParagraph)
    }

    private func mayVanish(_ paragraph: TemplateElement) -> Bool {
        !paragraph.children.contains { node in
            if case .element(let element) = node { element.role != .paragraphProperties } else { false }
        } && paragraph.children.contains { if case .scope = $0 { true } else { false } }
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

    private func firstPlace(in element: TemplateElement) -> Place {
        for node in element.children {
            switch node {
            case .tag(let index): return tags[index].place
            case .scope(let scope): if let first = scope.branches.first { return tags[first.tag].place }
            case .element(let inner):
                let place = firstPlace(in: inner)
                if place != .whole { return place }
            case .text, .other: break
            }
        }
        return .whole
    }
}
