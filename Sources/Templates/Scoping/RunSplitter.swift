import ChanceryXML

/// Takes tags out of the runs that they are spread over.
///
/// A value stays inside the text where it begins; a control tag ends the runs around it, stands between runs, and the rest of them goes on behind
/// it with the same properties.
struct RunSplitter {
    private let tags: [CutTag]
    private let controls: Set<Int>
    private var offset = 0
    private var next = 0

    init(tags: [CutTag], controls: Set<Int>) {
        self.tags = tags
        self.controls = controls
    }

    /// The children of a paragraph, or of a wrapper in it, with the tags as nodes.
    mutating func split(_ nodes: [TemplateNode]) -> [TemplateNode] {
        var result: [TemplateNode] = []
        result.reserveCapacity(nodes.count)
        for node in nodes {
            guard case .element(var element) = node else {
                result.append(node)
                continue
            }
            switch element.role {
            case .paragraph, .table, .paragraphProperties, .runProperties: result.append(node)
            // The speller's marks would only cut runs apart.
            case .ignorable: break
            case .run: result.append(contentsOf: splitRun(element))
            case .text: result.append(contentsOf: splitText(element))
            case .character, .blanks:
                if !isRemoved { result.append(node) }
                offset += element.characterCount
            default:
                element.children = split(element.children)
                result.append(.element(element))
            }
        }
        return result
    }

    /// A run as runs, and the control tags between them.
    private mutating func splitRun(_ run: TemplateElement) -> [TemplateNode] {
        var shell = run
        shell.children = run.children.filter { node in
            if case .element(let element) = node { element.role == .runProperties } else { false }
        }
        let pieces = split(
            run.children.filter { node in
                if case .element(let element) = node { element.role != .runProperties } else { true }
            })
        let hadContent = run.children.count > shell.children.count
        var result: [TemplateNode] = []
        var content: [TemplateNode] = []

        func flush() {
            guard !content.isEmpty else { return }
            var part = shell
            part.children += content
            result.append(.element(part))
            content = []
        }

        for piece in pieces {
            if case .tag(let index) = piece, controls.contains(index) {
                flush()
                result.append(piece)
            } else {
                content.append(piece)
            }
        }
        flush()
        return result.isEmpty && !hadContent ? [.element(run)] : result
    }

    /// Whether the scalar at the offset goes with a tag.
    private var isRemoved: Bool {
        if next > 0, tags.indices.contains(next - 1), tags[next - 1].removed.contains(offset) { return true }
        return tags.indices.contains(next) && tags[next].removed.contains(offset)
    }

    /// A text element as text elements and the control tags between them.
    private mutating func splitText(_ element: TemplateElement) -> [TemplateNode] {
        var result: [TemplateNode] = []
        var current = element
        current.children = []
        var piece = String.UnicodeScalarView()

        func flushPiece() {
            if !piece.isEmpty { current.children.append(.text(String(piece))) }
            piece = String.UnicodeScalarView()
        }

        func flush() {
            flushPiece()
            if !current.children.isEmpty {
                if !current.isLoose { current.preserveSpace() }
                result.append(.element(current))
            }
            current.children = []
        }

        for child in element.children {
            guard case .text(let text) = child else {
                // What a carrier prints.
                flushPiece()
                current.children.append(child)
                continue
            }
            for scalar in text.unicodeScalars {
                if next < tags.count, tags[next].range.lowerBound == offset {
                    if let index = tags[next].index {
                        if controls.contains(index) {
                            flush()
                            result.append(.tag(index))
                        } else {
                            flushPiece()
                            current.children.append(.tag(index))
                        }
                    }
                    next += 1
                }
                if !isRemoved { piece.append(scalar) }
                offset += 1
            }
        }
        flush()
        return result
    }
}

extension TemplateElement {
    /// How many characters of the text an element stands for.
    fileprivate var characterCount: Int {
        role == .blanks ? blankCount : 1
    }

    /// Keeps the blanks at the ends of a text from being dropped (XML 1.0 §2.10; Word drops them without the mark).
    mutating func preserveSpace() {
        guard head.attribute("space", .xml) == nil else { return }
        head.attributes.append(XMLAttribute("xml:space", namespace: .xml, value: "preserve"))
    }
}
