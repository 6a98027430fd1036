/// Blocks whose text is taken instead of being printed: `set` without a value, `filter`.
extension Emitter {
    /// The text of a block.
    mutating func emitCapture(_ block: TemplateScope.Branch) {
        let outer = capturing
        capturing = block.tag
        let body = list { $0.emit(block.nodes) }
        capturing = outer
        append(CaptureSite(tag: block.tag, body: body), to: \.captures, as: Instruction.capture)
    }

    /// The text of a block after its filters, in the look of its first letter.
    mutating func emitFilter(_ block: TemplateScope.Branch, _ expression: Expression) {
        emitCapture(block)
        if capturing != nil {
            append(
                ValueSite(expression: expression, tag: block.tag, surroundings: .captured), to: \.values,
                as: Instruction.value)
        } else if let sample = Self.sample(of: block.nodes, .tag(block.tag)) {
            emit(sample)
        }
    }

    /// A part of a block: its text, and nothing of its markup.
    mutating func emitCaptured(_ element: TemplateElement) {
        switch element.role {
        case .text:
            for child in element.children {
                if case .text(let text) = child { bytes.append(contentsOf: text.utf8) } else { emit(child) }
            }
        case .character(let scalar): bytes.append(contentsOf: String(scalar).utf8)
        case .blanks: bytes.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: element.blankCount))
        case .run, .inline: emit(element.children)
        case .runProperties, .mark, .ignorable, .opaque: break
        default:
            if let capturing, !problems.contains(.capturedBlocks(tags[capturing])) {
                problems.append(.capturedBlocks(tags[capturing]))
            }
        }
    }

    /// The first text of some nodes with its run, another content in it.
    private static func sample(of nodes: [TemplateNode], _ content: TemplateNode) -> TemplateElement? {
        for node in nodes {
            switch node {
            case .element(var element):
                switch element.role {
                case .text:
                    element.children = [content]
                    element.preserveSpace()
                    return element
                case .run, .inline:
                    guard let inner = sample(of: element.children, content) else { continue }
                    element.children = element.children.filter { node in
                        if case .element(let child) = node { child.role == .runProperties } else { false }
                    }
                    element.children.append(.element(inner))
                    return element
                default: continue
                }
            case .scope(let scope):
                if let found = sample(of: scope.branches.flatMap(\.nodes), content) { return found }
            case .text, .other, .tag: continue
            }
        }
        return nil
    }
}
