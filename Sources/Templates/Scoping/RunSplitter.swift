import ChanceryXML

/// Takes tags out of the runs that they are spread over.
///
/// A value stays inside the text element where it begins; a control tag ends the run, stands between runs, and the rest of the run goes on behind it
/// with the same properties.
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
            default:
                element.children = split(element.children)
                result.append(.element(element))
            }
        }
        return result
    }

    private mutating func splitRun(_ run: TemplateElement) -> [TemplateNode] {
        var shell = run
        shell.children = run.children.filter { node in
            if case .element(let element) = node { element.role == .runProperties } else { false }
        }
        var result: [TemplateNode] = []
        var content: [TemplateNode] = []
        var isTouched = false

        func flush() {
            guard !content.isEmpty else { return }
            var part = shell
            part.children += content
            result.append(.element(part))
            content = []
        }

        for child in run.children {
            guard case .element(let element) = child else {
                content.append(child)
                continue
            }
            switch element.role {
            case .runProperties: break
            case .ignorable: isTouched = true
            case .character:
                if isInsideTag { isTouched = true } else { content.append(child) }
                offset += 1
            case .text:
                for piece in splitText(element) {
                    switch piece {
                    case .tag(let index) where controls.contains(index):
                        isTouched = true
                        flush()
                        result.append(piece)
                    case .element(let text) where text.children.isEmpty: isTouched = true
                    default: content.append(piece)
                    }
                }
            default:
                // A drawing may hold text boxes, with paragraphs of their own.
                content.append(child)
            }
        }
        flush()
        return result.isEmpty && !isTouched ? [.element(run)] : result
    }

    private var isInsideTag: Bool {
        guard next > 0, tags.indices.contains(next - 1) else { return false }
        return tags[next - 1].range.contains(offset)
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
                current.preserveSpace()
                result.append(.element(current))
            }
            current.children = []
        }

        for case .text(let text) in element.children {
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
                if !isInsideTag, !isTrimmed(scalar) { piece.append(scalar) }
                offset += 1
            }
        }
        flush()
        return result.isEmpty ? [.element(current)] : result
    }

    /// Whether a blank goes because a tag beside it says `-`.
    private func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.properties.isWhitespace else { return false }
        if next > 0, tags.indices.contains(next - 1), tags[next - 1].trimsAfter,
            tags[next - 1].range.upperBound == offset
        {
            return true
        }
        return tags.indices.contains(next) && tags[next].trimsBefore && tags[next].range.lowerBound == offset + 1
    }
}

extension TemplateElement {
    /// Keeps the blanks at the ends of a text from being dropped (XML 1.0 §2.10; Word drops them without the mark).
    mutating func preserveSpace() {
        guard head.attribute("space", .xml) == nil else { return }
        head.attributes.append(XMLAttribute("xml:space", namespace: .xml, value: "preserve"))
    }
}
