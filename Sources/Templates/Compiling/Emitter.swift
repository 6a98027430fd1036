import ChanceryDiagnostics
import ChanceryXML

/// Turns a resolved tree into instructions, its unchanging stretches into as few literals as can be.
struct Emitter {
    /// A loop that is being emitted.
    struct OpenLoop {
        var tag: Int
        /// The ids that elements inside of it have, by family.
        var identifiers: Set<IdentifierSite.Key>
    }

    let dialect: Dialect
    let tags: [TemplateTag]
    let names: OpenDocumentNames
    let styles: LocalStyles
    /// The styles of the document (WordprocessingML), and what they say of lists.
    let wordStyles: WordStyles
    var problems: [Diagnostic] = []
    var result: Program
    /// Where the literal begins that is being written.
    var literalStart = 0
    /// The lists of instructions that are open, the innermost last.
    private var lists: [[Instruction]] = [[]]
    /// Where texts are that were written aside: values in the same surroundings share theirs.
    private var asides: [String: Range<Int>] = [:]
    /// The loops that are open.
    var loops: [OpenLoop] = []
    // The paragraph and the runs around, and whether nothing but runs stands between.
    var paragraph: TemplateElement?
    var runs: [TemplateElement] = []
    var isBreakable = true
    /// Whether a text element is being written.
    var isInText = false
    /// Whether a text with tags is being written whose blanks are this part's own (ODF).
    var isLoose = false
    /// The local names that may hold rich values.
    let richNames: Set<String>
    /// Whether the part is of ISO/IEC 29500 Strict, whose namespaces have other names.
    let isStrict: Bool
    /// Whether an item of a list is around (ODF).
    var isInItem = false
    /// How wide the cell around is in English metric units; 0 outside of tables.
    var cellWidth = 0
    /// The table around, if its grid is computed.
    var grid: OpenGrid?
    /// The table around, if its cells merge downwards.
    var merging: OpenMerging?
    /// The tag of the block whose text is being taken.
    var capturing: Int?
    /// The kind of the note that is being written: it stands in another part.
    var note: StoryKind?
    /// Whether paragraphs of control tags leave the pages that they began, or the sections that they ended, to others.
    var movesPages = false
    var movesSections = false
    /// Whether paragraphs are those of the body itself.
    var isInBody = false
    /// The styles of columns that are left out.
    var unusedColumns: Set<String> = []

    init(dialect: Dialect, tags: [TemplateTag], root: XMLElement, wordStyles: WordStyles = .none) {
        self.dialect = dialect
        self.wordStyles = wordStyles
        self.tags = tags
        names = OpenDocumentNames(root: root)
        richNames = Expression.richNames(of: tags)
        isStrict = root.declarations.contains { $0.uri.hasPrefix("http://purl.oclc.org/ooxml/") }
        styles = dialect.format == .openDocument ? LocalStyles(root: root) : .none
        result = Program(
            tags: tags, isOpenDocument: dialect.format == .openDocument, textPrefix: names.text)
    }

    var bytes: [UInt8] {
        get { result.bytes }
        _modify { yield &result.bytes }
    }

    /// The program of a whole part.
    mutating func program(of root: TemplateElement, prologue: [XMLNode]) -> Program {
        bytes = XMLSerialiser.declaration
        for node in prologue { XMLSerialiser.append(node, to: &bytes) }
        if dialect.format == .openDocument { unusedColumns = ColumnStyles.unused(in: root, tags) }
        movesPages = root.holds(.pageStart)
        movesSections = root.holds(.sectionEnd)
        if movesPages { (result.styles, result.names) = (styles, names) }
        emit(root)
        flush()
        result.instructions = lists.last ?? []
        return result
    }

    /// Whether what is being written comes into every filling, once.
    var isOutsideOfScopes: Bool { lists.count == 1 }

    // MARK: Literals and lists

    mutating func flush() {
        if literalStart < bytes.count {
            lists[lists.count - 1].append(.literal(start: Int32(literalStart), end: Int32(bytes.count)))
        }
        literalStart = bytes.count
    }

    /// Adds an instruction.
    mutating func append(_ instruction: Instruction) {
        flush()
        lists[lists.count - 1].append(instruction)
    }

    /// The instruction before the literal that is being written.
    var lastInstruction: Instruction? {
        get { lists.last?.last }
        set {
            guard let newValue, let index = lists[lists.count - 1].indices.last else { return }
            lists[lists.count - 1][index] = newValue
        }
    }

    /// Adds an instruction for something that is kept in a list of the program.
    mutating func append<Site>(
        _ site: Site, to list: WritableKeyPath<Program, [Site]>, as instruction: (Int32) -> Instruction
    ) {
        result[keyPath: list].append(site)
        append(instruction(Int32(result[keyPath: list].count - 1)))
    }

    /// The instructions that a body emits, as a list of their own.
    mutating func list(_ body: (inout Emitter) -> Void) -> [Instruction] {
        flush()
        lists.append([])
        body(&self)
        flush()
        return lists.removeLast()
    }

    /// Bytes that no stream of literals runs through.
    mutating func aside(_ body: (inout [UInt8]) -> Void) -> Range<Int> {
        flush()
        let start = bytes.count
        body(&bytes)
        literalStart = bytes.count
        return start..<bytes.count
    }

    /// A text as such bytes.
    mutating func aside(_ text: String) -> Range<Int> {
        if let known = asides[text] { return known }
        let range = aside { $0.append(contentsOf: text.utf8) }
        asides[text] = range
        return range
    }

    // MARK: Nodes

    mutating func emit(_ nodes: [TemplateNode]) {
        for node in nodes { emit(node) }
    }

    mutating func emit(_ node: TemplateNode) {
        switch node {
        case .element(let element) where capturing != nil: emitCaptured(element)
        case .text where capturing != nil, .other where capturing != nil: break
        case .element(let element): emit(element)
        case .text(let text): if isLoose { emitLoose(text) } else { XMLSerialiser.appendText(text, to: &bytes) }
        case .other(let node): XMLSerialiser.append(node, to: &bytes)
        case .tag(let index): emitTag(index)
        case .scope(let scope): emit(scope)
        }
    }

    private mutating func emitTag(_ index: Int) {
        switch tags[index].parsed {
        case .value(let expression):
            let rich = capturing == nil ? richPlace(of: index) : nil
            append(
                ValueSite(expression: expression, tag: index, surroundings: surroundings(), rich: rich), to: \.values,
                as: Instruction.value)
        case .control(.set(let name, let expression)):
            append(SetSite(name: name, expression: expression, tag: index), to: \.sets, as: Instruction.set)
        case .control(.include(let name)): problems.append(.undeclaredTemplate(name.text, tags[index]))
        case .control(.filter(let expression)):
            append(
                ValueSite(expression: expression, tag: index, surroundings: surroundings()), to: \.values,
                as: Instruction.value)
        case .control, .comment: break
        }
    }

    private mutating func emit(_ scope: TemplateScope) {
        guard let first = scope.branches.first, case .control(let opener) = tags[first.tag].parsed else { return }
        switch opener {
        case .for(let head): emitLoop(scope, head)
        case .with(let bindings):
            let body = list { $0.emit(first.nodes) }
            append(WithSite(tag: first.tag, bindings: bindings, body: body), to: \.withs, as: Instruction.with)
        case .capture(let target, let expression):
            emitCapture(first)
            append(SetSite(name: target, expression: expression, tag: first.tag), to: \.sets, as: Instruction.set)
        case .filter(let expression): emitFilter(first, expression)
        default: appendBranches(scope, bodies: scope.branches.map { branch in list { $0.emit(branch.nodes) } })
        }
    }

    private mutating func emitLoop(_ scope: TemplateScope, _ head: ForTag) {
        guard let first = scope.branches.first else { return }
        var identifiers = dialect.identifiers(in: first.nodes)
        if dialect.format == .wordprocessingML {
            let lists = ListRestarts(styles: wordStyles, tags: tags).lists(in: first.nodes)
            for list in lists {
                identifiers.insert(IdentifierSite.Key(family: ListRestarts.family, original: list))
            }
            result.restartsLists = result.restartsLists || !lists.isEmpty
        }
        loops.append(OpenLoop(tag: first.tag, identifiers: identifiers))
        let body = list { $0.emit(first.nodes) }
        loops.removeLast()
        let otherwise = list { emitter in scope.branches.dropFirst().forEach { emitter.emit($0.nodes) } }
        append(
            LoopSite(tag: first.tag, head: head, body: body, otherwise: otherwise), to: \.loops,
            as: Instruction.loop)
    }

    /// A condition whose branches have been emitted.
    mutating func appendBranches(_ scope: TemplateScope, bodies: [[Instruction]]) {
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

    mutating func emit(_ element: TemplateElement) {
        switch element.role {
        case .paragraph: emitParagraph(element)
        case .seam: emitSeam(element)
        case .pageStart: emitPageStart(element)
        case .sectionEnd: emitSectionEnd(element)
        case .run:
            runs.append(element)
            emitPlain(element)
            runs.removeLast()
        case .text: emitText(element)
        case .cell: emitCell(element)
        case .coveredCell: emitCoveredCell(element)
        case .table: emitTable(element)
        case .row where grid != nil: emitGridRow(element)
        case .row where merging != nil: emitMergingRow(element)
        case .container: emitContainer(element)
        case .list, .rowGroup: emitVanishing(element)
        case .listItem:
            let outer = isInItem
            isInItem = true
            emitVanishing(element)
            isInItem = outer
        case .localStyles: emitLocalStyles(element)
        case .other where element.head.is("hyperlink", .wordprocessingML): emitLink(element)
        case .other where needsLocalStyles(element): emitRoot(element)
        case .other where emitReference(element) || emitNotes(element): break
        case .other where emitSample(element) || emitSequence(element): break
        case .inline, .other:
            let outer = isBreakable
            isBreakable = false
            emitPlain(element)
            isBreakable = outer
        default: emitPlain(element)
        }
    }

    mutating func emitPlain(_ element: TemplateElement) {
        let isEmpty = element.children.isEmpty && element.role != .paragraph
        emitStart(element, isEmpty: isEmpty)
        if isEmpty { return }
        emit(element.children)
        XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
    }

    /// Whether this is the root of a part of ODF that has no place for the styles which filling makes.
    private func needsLocalStyles(_ element: TemplateElement) -> Bool {
        dialect.format == .openDocument && element.head.namespace == .odfOffice
            && element.head.localName.hasPrefix("document") && element.head.localName != "document-meta"
            && element.first(.localStyles) == nil
    }

    /// Such a root: its styles stand before the master pages and the body (ODF 1.3 part 3 §3.1.3).
    private mutating func emitRoot(_ element: TemplateElement) {
        emitStart(element, isEmpty: false)
        var isOpen = true
        for child in element.children {
            if isOpen, case .element(let inner) = child, ["master-styles", "body"].contains(inner.head.localName) {
                isOpen = false
                bytes.append(contentsOf: "<\(names.office)automatic-styles>".utf8)
                appendLocalStyles()
                bytes.append(contentsOf: "</\(names.office)automatic-styles>".utf8)
            }
            emit(child)
        }
        XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
    }

    /// An element that goes where nothing in it prints.
    private mutating func emitVanishing(_ element: TemplateElement) {
        guard element.mayVanish else {
            emitPlain(element)
            return
        }
        let start = list { $0.emitStart(element, isEmpty: false) }
        let body = list { $0.emit(element.children) }
        let end = aside { XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &$0) }
        append(OptionalSite(start: start, body: body, end: end), to: \.optionals, as: Instruction.optional)
    }

    /// The number of what is counted; false for any other element.
    private mutating func emitSequence(_ element: TemplateElement) -> Bool {
        guard let site = SequenceSite(mark: element.head) else { return false }
        append(site, to: \.sequences, as: Instruction.sequence)
        return true
    }
}
