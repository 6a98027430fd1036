import ChanceryDiagnostics
import ChanceryXML

/// Cuts the tags out of a part: finds them in the text of each paragraph, however it is spread over runs, and puts each as a node of its
/// own at the run where it begins, with that run's properties.
struct TagCutter {
    private let dialect: Dialect
    /// What the marks of carriers stand for.
    private let carriers: [CarrierTag]
    /// The addresses with tags that links of the part refer to, by the ids of their relations.
    private var links: [String: String]
    /// Those of notes and comments, whose relations are of other parts.
    private let noteLinks: [StoryKind: [String: String]]
    /// What the part is called.
    let story: Place
    /// Where the links stand whose addresses a part of relations holds, by the ids of the relations.
    let linkPlaces: [String: Place]
    /// Where links stand whose addresses hold tags, by the ids of their relations; those in notes are of other parts.
    private(set) var foundLinks: [StoryKind?: [String: Place]] = [:]
    /// The kind of the note that the walk is in, if its relations are of another part.
    private var linkStory: StoryKind?
    private var counter: PlaceCounter
    /// The tags so far, and what is wrong with them.
    private(set) var found: FoundTags
    /// The tags in attributes that belong together.
    private(set) var groups: [TagGroup] = []
    private var contents = ContentsWatch()

    init(
        dialect: Dialect, parser: TagParser, story: Place, carriers: [CarrierTag] = [], links: [String: String] = [:],
        noteLinks: [StoryKind: [String: String]] = [:], linkPlaces: [String: Place] = [:],
        printing printed: Set<Int> = []
    ) {
        self.story = story
        self.linkPlaces = linkPlaces
        self.dialect = dialect
        found = FoundTags(parser: parser, printing: printed)
        self.carriers = carriers
        self.links = links
        self.noteLinks = noteLinks
        counter = PlaceCounter(story: story)
    }

    /// The whole part with the tags in it cut out.
    mutating func cutPart(_ root: XMLElement) -> TemplateElement {
        let result = cut(root)
        found.close()
        return result
    }

    /// The element with the tags in it cut out.
    private mutating func cut(_ element: XMLElement) -> TemplateElement {
        let role = dialect.role(of: element)
        let story = dialect.story(of: element)
        let outer = (links, linkStory, counter.fixed)
        counter.fixed = counter.fixed ?? placeApart(of: element)
        if let story {
            counter.enter(story)
            if let known = noteLinks[story] { (links, linkStory) = (known, story) }
        }
        counter.enter(role)
        defer {
            (links, linkStory, counter.fixed) = outer
            counter.leave(role)
            if story != nil { counter.leaveStory() }
        }
        var head = element
        head.children = []
        var result = TemplateElement(head: head, role: role, children: [])
        result.children.reserveCapacity(element.children.count)
        let (wasInContents, contentsCount) = (contents.isInside, contents.count)
        // Blanks between elements are the indentation of whoever wrote the file, except where text stands between elements.
        let isIndented =
            !dialect.holdsLooseText(role) && element.children.contains { if case .element = $0 { true } else { false } }
        for child in element.children {
            switch child {
            case .element(var inner):
                if DeletedText.holds(inner), let cleaned = DeletedText.withoutTags(inner) {
                    inner = cleaned
                    found.hasEscapes = true
                }
                contents.enter(inner)
                defer { contents.leave(inner) }
                if let text = CarrierMark.typedText(of: inner) {
                    result.children += cutCode(text)
                } else if let index = CarrierMark.index(of: inner) {
                    if carriers.indices.contains(index) {
                        result.children.append(.tag(found.keep(carriers[index], at: counter.place)))
                    }
                } else if dialect.role(of: inner) == .opaque, !CarrierMark.isIn(inner) {
                    result.children.append(.other(.element(inner)))
                } else {
                    result.children.append(.element(cut(inner)))
                }
            case .text(let text):
                if !isIndented || !text.isBlank { result.children.append(.text(text)) }
            case .comment: result.children.append(.other(child))
            case .processingInstruction:
                if let mark = IncludeMark(child) { counter.pass(mark) } else { result.children.append(.other(child)) }
            }
        }
        cutAttributes(of: element, into: &result)
        if role == .paragraph {
            found.isEcho = wasInContents || contents.isInside || contents.count > contentsCount
            cutParagraph(&result)
            found.isEcho = false
        } else if role == .other, !dialect.isForeign(element), let text = element.soleText,
            text.utf8.contains(UInt8(ascii: "{"))
        {
            result.children = cutText(text)
        }
        return result
    }

    /// The tags in attributes: addresses, of links by their relation too, and any other text.
    private mutating func cutAttributes(of element: XMLElement, into result: inout TemplateElement) {
        for (index, attribute) in element.attributes.enumerated() {
            if AddressText.isAddress(attribute.localName) {
                if let address = AddressText.decoded(attribute.value) {
                    result.attributeNodes[index] = cutAddress(address)
                }
            } else if attribute.value.utf8.contains(UInt8(ascii: "{")) {
                result.attributeNodes[index] = cutAttribute(attribute.value)
            } else if attribute.namespace == .relationships, let address = links[attribute.value],
                element.is("hyperlink", .wordprocessingML)
            {
                result.attributeNodes[index] = cutAddress(address)
                foundLinks[linkStory, default: [:]][attribute.value] = counter.place
            }
        }
    }

    /// A text outside of runs: the value of a property, an attribute.
    private mutating func cutText(_ text: String) -> [TemplateNode] {
        let scalars = Array(text.unicodeScalars)
        var nodes: [TemplateNode] = []
        var position = 0
        for tag in found.read(scalars, at: counter.place) {
            if position < tag.removed.lowerBound {
                nodes.append(.text(String(scalars: scalars[position..<tag.removed.lowerBound])))
            }
            if let index = tag.index { nodes.append(.tag(index)) }
            position = max(position, tag.removed.upperBound)
        }
        if position < scalars.count { nodes.append(.text(String(scalars: scalars[position...]))) }
        return nodes
    }

    /// The value of an attribute with its tags folded; `nil` where it has none.
    private mutating func cutAttribute(_ value: String) -> [TemplateNode]? {
        let count = found.tags.count
        let nodes = cutText(value)
        guard found.tags.count > count else { return nil }
        var resolver = ScopeResolver(tags: found.tags)
        let root = TemplateElement(head: XMLElement("attribute", namespace: .none), role: .other, children: nodes)
        let resolved = resolver.resolve(root)
        found.problems += resolver.problems
        groups += resolver.groups
        return resolved.children
    }

    /// An address with its tags folded; what they print is encoded where an address cannot hold it.
    private mutating func cutAddress(_ address: String) -> [TemplateNode]? {
        let first = found.tags.count
        let nodes = cutAttribute(address)
        found.changeValues(from: first) { $0.filtered(AddressFilter()) }
        return nodes
    }

    /// The code of a field with its tags; what they print is a text to the field, quotes and all.
    private mutating func cutCode(_ code: String) -> [TemplateNode] {
        let first = found.tags.count
        let nodes = cutText(code)
        found.changeValues(from: first) { Expression.list([$0]).filtered(PiecesFilter(isInstruction: true)) }
        return nodes
    }

    // MARK: Paragraphs

    private mutating func cutParagraph(_ paragraph: inout TemplateElement) {
        var children = paragraph.children
        if dialect.format == .openDocument {
            guard LooseText.holdsBrace(children, dialect) || holdsValue(children) else { return }
            var loose = LooseText(dialect: dialect)
            children = loosened(loose.wrap(children))
            paragraph.children = children
        }
        var scalars: [Unicode.Scalar] = []
        Self.collect(children, into: &scalars)
        guard scalars.contains("{") || scalars.contains("}") else { return }
        let cut = found.read(scalars, at: counter.place)
        if cut.isEmpty { return }
        var splitter = RunSplitter(
            tags: cut, controls: Set(cut.compactMap { tag in tag.index.flatMap { isControl($0) ? $0 : nil } }))
        paragraph.children = splitter.split(children)
    }

    /// Whether a tag stands between runs; a value stands inside of one.
    private func isControl(_ index: Int) -> Bool {
        if case .value = found.tags[index].parsed { false } else { true }
    }

    /// Whether a carrier prints a value right in a paragraph of ODF.
    private func holdsValue(_ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .tag: true
            case .element(let element): dialect.holdsLooseText(element.role) && holdsValue(element.children)
            case .text, .other, .scope: false
            }
        }
    }

    /// The values that carriers print, as texts like those around them.
    private func loosened(_ nodes: [TemplateNode]) -> [TemplateNode] {
        nodes.map { node in
            switch node {
            case .tag(let index) where !isControl(index):
                var text = TemplateElement.loose("")
                text.children = [node]
                return .element(text)
            case .element(var element) where element.role == .run || element.role == .inline:
                element.children = loosened(element.children)
                return .element(element)
            default: return node
            }
        }
    }

    /// The characters of a paragraph in order; text boxes inside it have paragraphs of their own.
    static func collect(_ nodes: [TemplateNode], into scalars: inout [Unicode.Scalar]) {
        for case .element(let element) in nodes {
            switch element.role {
            case .paragraph, .table, .paragraphProperties, .runProperties: break
            case .character(let scalar): scalars.append(scalar)
            case .blanks: for _ in 0..<element.blankCount { scalars.append(" ") }
            case .text:
                for case .text(let text) in element.children { scalars.append(contentsOf: text.unicodeScalars) }
            default: collect(element.children, into: &scalars)
            }
        }
    }
}

extension XMLElement {
    /// The character data, where there is nothing else inside.
    fileprivate var soleText: String? {
        guard children.count == 1, case .text(let text)? = children.first else { return nil }
        return text
    }
}
