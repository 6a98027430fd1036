import ChanceryXML

/// A paragraph, looked at for tags that include and for what else is to be seen in it.
struct IncludedParagraph {
    /// A tag that includes a template.
    struct Tag {
        var name: String
        var scanned: ScannedTag
    }

    let element: TemplateElement
    private let scalars: [Unicode.Scalar]
    private(set) var tags: [Tag] = []
    /// Whether anything is to be seen but tags that print nothing.
    private(set) var isVisible = false

    /// Reads a paragraph.
    ///
    /// - Parameter isRaw: Whether it begins in a stretch that is printed as it is; whether it ends in one.
    init(_ paragraph: XMLElement, dialect: Dialect, parser: TagParser, isRaw: inout Bool) {
        var element = Self.unread(paragraph, dialect)
        if dialect.format == .openDocument {
            var loose = LooseText(dialect: dialect)
            element.children = loose.wrap(element.children)
        }
        self.element = element
        var scalars: [Unicode.Scalar] = []
        TagCutter.collect(element.children, into: &scalars)
        self.scalars = scalars
        isVisible = Self.holdsObject(element.children)
        read(TagScanner.scan(scalars).tags, parser, &isRaw)
    }

    private mutating func read(_ found: [ScannedTag], _ parser: TagParser, _ isRaw: inout Bool) {
        var position = 0
        func isBlank(_ range: Range<Int>) -> Bool { scalars[range].allSatisfy(\.properties.isWhitespace) }
        for tag in found {
            if !isBlank(min(position, tag.range.lowerBound)..<tag.range.lowerBound) { isVisible = true }
            position = tag.range.upperBound
            let mark = RawMark(tag)
            if isRaw {
                isVisible = true
                if mark == .end { isRaw = false }
                continue
            }
            if mark == .start {
                isVisible = true
                isRaw = true
            } else if tag.kind == .value {
                isVisible = true
            } else if tag.kind == .control, case .control(.include(let name))? = try? parser.parse(tag) {
                tags.append(Tag(name: name.text, scanned: tag))
            }
        }
        if position < scalars.count, !isBlank(position..<scalars.count) { isVisible = true }
    }

    /// The children with the tags that include as nodes, by their positions in the list of tags.
    var split: [TemplateNode] {
        let cut = tags.enumerated().map { CutTag($1.scanned, index: $0, in: scalars) }
        var splitter = RunSplitter(tags: cut, controls: Set(tags.indices))
        return splitter.split(element.children)
    }

    /// Whether there is any brace in the text of an element.
    static func holdsBrace(_ element: XMLElement) -> Bool {
        element.children.contains { node in
            switch node {
            case .element(let inner): holdsBrace(inner)
            case .text(let text): text.utf8.contains(UInt8(ascii: "{"))
            case .comment, .processingInstruction: false
            }
        }
    }

    /// The element with the roles of all in it; what is not looked into stays what it is.
    private static func unread(_ element: XMLElement, _ dialect: Dialect) -> TemplateElement {
        var head = element
        head.children = []
        let children = element.children.map { node -> TemplateNode in
            switch node {
            case .element(let inner) where dialect.role(of: inner) == .opaque: .other(node)
            case .element(let inner): .element(unread(inner, dialect))
            case .text(let text): .text(text)
            case .comment, .processingInstruction: .other(node)
            }
        }
        return TemplateElement(head: head, role: dialect.role(of: element), children: children)
    }

    /// Whether something is to be seen that is no text.
    private static func holdsObject(_ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            guard case .element(let element) = node else { return false }
            return switch element.role {
            case .paragraphProperties, .runProperties, .ignorable, .mark, .blanks, .text, .character: false
            case .container, .table, .paragraph: true
            case .run, .inline: holdsObject(element.children)
            default: element.children.isEmpty || holdsObject(element.children)
            }
        }
    }
}

extension XMLNode {
    /// The nodes of a template as XML; what stands for the tags is given.
    static func nodes(of nodes: [TemplateNode], _ names: OpenDocumentNames, tag: (Int) -> [XMLNode]) -> [XMLNode] {
        var result: [XMLNode] = []
        for node in nodes {
            switch node {
            case .element(let element) where element.isLoose:
                for case .text(let text) in element.children { result += loose(text, names) }
            case .element(let element):
                var head = element.head
                head.children = self.nodes(of: element.children, names, tag: tag)
                result.append(.element(head))
            case .text(let text): result.append(.text(text))
            case .other(let node): result.append(node)
            case .tag(let index): result += tag(index)
            case .scope: break
            }
        }
        return result
    }

    /// A text right in a paragraph of ODF: blanks that would count for none are spelled out (ODF 1.3 part 3 §6.1.3).
    private static func loose(_ text: String, _ names: OpenDocumentNames) -> [XMLNode] {
        var result: [XMLNode] = []
        var piece = ""
        var isAfterBlank = true
        for scalar in text.unicodeScalars {
            if scalar == " ", isAfterBlank {
                if !piece.isEmpty { result.append(.text(piece)) }
                piece = ""
                result.append(.element(XMLElement("\(names.text)s", namespace: .odfText)))
            } else {
                piece.unicodeScalars.append(scalar)
            }
            isAfterBlank = scalar == " "
        }
        if !piece.isEmpty { result.append(.text(piece)) }
        return result
    }
}
