import ChanceryDiagnostics
import ChanceryXML

/// Puts marks where the tags of a part include templates.
///
/// A tag with other text around leaves its mark in the paragraph. One with nothing but tags that print nothing leaves it between the
/// blocks: its paragraph goes, and what other tags it held stand in paragraphs of their own.
struct IncludeCutter {
    private let dialect: Dialect
    private let parser: TagParser
    private let names: OpenDocumentNames
    /// Whether the templates fit into a line, by their names.
    private let fitsLine: [String: Bool]
    /// The number of the first mark.
    private let firstNumber: Int
    private var counter: PlaceCounter
    private var isRaw = false
    private var isInItem = false
    private(set) var requests: [IncludeRequest] = []

    init(
        dialect: Dialect, parser: TagParser, root: XMLElement, story: Place, fitsLine: [String: Bool] = [:],
        firstNumber: Int = 1
    ) {
        self.dialect = dialect
        self.parser = parser
        self.fitsLine = fitsLine
        self.firstNumber = firstNumber
        names = OpenDocumentNames(root: root)
        counter = PlaceCounter(story: story)
    }

    /// The part with marks.
    mutating func marked(_ root: XMLElement) -> XMLElement {
        for case .element(let element) in marked(root) { return element }
        return root
    }

    private mutating func marked(_ element: XMLElement) -> [XMLNode] {
        let role = dialect.role(of: element)
        if role == .opaque { return [.element(element)] }
        let story = dialect.story(of: element)
        let wasInItem = isInItem
        if let story { counter.enter(story) }
        counter.enter(role)
        if role == .listItem { isInItem = true }
        if role == .cell || role == .container { isInItem = false }
        defer {
            counter.leave(role)
            if story != nil { counter.leaveStory() }
            isInItem = wasInItem
        }
        var result = element
        result.children = []
        result.children.reserveCapacity(element.children.count)
        for child in element.children {
            if case .element(let inner) = child {
                result.children += marked(inner)
            } else {
                result.children.append(child)
            }
        }
        guard role == .paragraph, IncludedParagraph.holdsBrace(result) else { return [.element(result)] }
        return markedParagraph(result)
    }

    private mutating func markedParagraph(_ element: XMLElement) -> [XMLNode] {
        let paragraph = IncludedParagraph(element, dialect: dialect, parser: parser, isRaw: &isRaw)
        guard !paragraph.tags.isEmpty else { return [.element(element)] }
        let first = firstNumber + requests.count
        var extent: IncludeRequest.Extent = .blocks
        if paragraph.isVisible {
            extent = .line
        } else if isInItem || isNumbered(element), paragraph.tags.count == 1 {
            extent = .item
        }
        requests += paragraph.tags.map { tag in
            IncludeRequest(name: tag.name, place: counter.place, source: tag.scanned.source, extent: extent)
        }
        let isInLine = extent == .line || extent == .item && fitsLine[paragraph.tags[0].name] == true
        guard isInLine else { return blocks(paragraph, first) }
        var result = element
        result.children = XMLNode.nodes(of: paragraph.split, names) { [DocumentMark.node(first + $0)] }
        return [.element(result)]
    }

    /// Whether a paragraph of WordprocessingML is an item of a list.
    private func isNumbered(_ paragraph: XMLElement) -> Bool {
        paragraph.first("pPr", .wordprocessingML)?.first("numPr", .wordprocessingML) != nil
    }

    // MARK: Between blocks

    private func blocks(_ paragraph: IncludedParagraph, _ first: Int) -> [XMLNode] {
        let (pieces, tags) = Self.cut(paragraph.split, dialect)
        let properties = paragraph.element.first(.paragraphProperties)
        let endsSection = paragraph.element.endsSection
        var result: [XMLNode] = []
        var count = 0
        for (position, piece) in pieces.enumerated() {
            if position > 0 { result.append(DocumentMark.node(first + tags[position - 1])) }
            let isLast = position == pieces.count - 1
            let content = piece.filter { node in
                if case .element(let element) = node { element.role != .paragraphProperties } else { true }
            }
            guard Self.holdsText(content) || isLast && endsSection else {
                // Word takes the ends of ranges between paragraphs too (ECMA-376-1:2016 §17.13.2); ODF does not.
                if dialect.format == .wordprocessingML { result += Self.marks(in: content, names) }
                continue
            }
            if count > 0 { result.append(IncludeMark.recount(-1).node) }
            var shell = count == 0 ? paragraph.element.head : dialect.withoutIdentifiers(paragraph.element.head)
            shell.children = XMLNode.nodes(of: content, names) { _ in [] }
            if var own = properties?.staticElement {
                if !isLast { own.children.removeAll { $0.isSection } }
                shell.children.insert(.element(own), at: 0)
            }
            result.append(.element(shell))
            count += 1
        }
        if count == 0 { result.insert(IncludeMark.recount(1).node, at: 0) }
        return result
    }

    /// What stands between the tags, and the tags; what is around a tag is cut too.
    private static func cut(_ nodes: [TemplateNode], _ dialect: Dialect) -> (pieces: [[TemplateNode]], tags: [Int]) {
        var pieces: [[TemplateNode]] = [[]]
        var tags: [Int] = []
        func add(_ node: TemplateNode) { pieces[pieces.count - 1].append(node) }
        for node in nodes {
            switch node {
            case .tag(let index):
                tags.append(index)
                pieces.append([])
            case .element(var element) where element.role == .run || element.role == .inline || element.role == .other:
                let inner = cut(element.children, dialect)
                for (position, piece) in inner.pieces.enumerated() {
                    if position > 0 {
                        tags.append(inner.tags[position - 1])
                        pieces.append([])
                        element.head = dialect.withoutIdentifiers(element.head)
                    }
                    if inner.tags.isEmpty || !piece.isEmpty {
                        element.children = piece
                        add(.element(element))
                    }
                }
            default: add(node)
            }
        }
        return (pieces, tags)
    }

    private static func holdsText(_ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .text(let text): !text.isBlank
            case .element(let element): holdsText(element.children)
            case .other, .tag, .scope: false
            }
        }
    }

    private static func marks(in nodes: [TemplateNode], _ names: OpenDocumentNames) -> [XMLNode] {
        nodes.flatMap { node -> [XMLNode] in
            guard case .element(let element) = node else { return [] }
            return element.role == .mark ? [.element(element.staticElement)] : marks(in: element.children, names)
        }
    }
}

extension XMLNode {
    fileprivate var isSection: Bool {
        if case .element(let element) = self { element.is("sectPr", .wordprocessingML) } else { false }
    }
}
