import ChanceryXML

/// Start tags: attributes with tags in them, ids that must be fresh.
extension Emitter {
    /// A start tag; ids in loops and attributes with tags become instructions.
    ///
    /// - Parameters:
    ///   - isEmpty: Whether there is nothing inside, so that the element ends here.
    ///   - isOpen: Whether the closing bracket is left to the caller, who adds attributes.
    mutating func emitStart(_ element: TemplateElement, isEmpty: Bool, isOpen: Bool = false) {
        if movesPages, !isOpen, let name = styleName(ofBlock: element) {
            emitStyledStart(element, style: name, isEmpty: isEmpty)
            return
        }
        note(element.head)
        let isPlain =
            element.attributeNodes.isEmpty
            && (loops.isEmpty || !element.head.attributes.contains { rule(for: $0, of: element.head) != nil })
        if isPlain {
            XMLSerialiser.appendStartTag(element.head, isEmpty: isEmpty && !isOpen, to: &bytes)
            if isOpen { bytes.removeLast() }
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
            } else if !loops.isEmpty, let rule = rule(for: attribute, of: element.head) {
                XMLSerialiser.appendAttributeValue(rule.prefix, to: &bytes)
                let key = rule.key(of: attribute)
                append(
                    IdentifierSite(key: key, spelling: rule.spelling, level: level(of: key)),
                    to: \.identifiers, as: Instruction.identifier)
            } else {
                XMLSerialiser.appendAttributeValue(attribute.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        if !isOpen { bytes.append(contentsOf: (isEmpty ? "/>" : ">").utf8) }
    }

    /// The rule for an id that must be fresh; a reference is one only where what it refers to is in a loop around.
    private func rule(for attribute: XMLAttribute, of element: XMLElement) -> IdentifierRule? {
        guard let rule = dialect.identifier(attribute, of: element) else { return nil }
        guard rule.isReference else { return rule }
        let key = rule.key(of: attribute)
        return loops.contains { $0.identifiers.contains(key) } ? rule : nil
    }

    private func level(of key: IdentifierSite.Key) -> Int {
        loops.lastIndex { $0.identifiers.contains(key) } ?? loops.count - 1
    }

    mutating func emitAttribute(_ nodes: [TemplateNode]) {
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
        if opener.opened == .capture || opener.opened == .filter {
            problems.append(.capturedBlocks(tags[first.tag]))
            return
        }
        let bodies = scope.branches.map { branch in list { $0.emitAttribute(branch.nodes) } }
        if case .for(let head) = opener {
            append(
                LoopSite(
                    tag: first.tag, head: head, body: bodies.first ?? [], otherwise: bodies.dropFirst().flatMap(\.self)),
                to: \.loops, as: Instruction.loop)
            return
        }
        if case .with(let bindings) = opener {
            append(
                WithSite(tag: first.tag, bindings: bindings, body: bodies.first ?? []), to: \.withs,
                as: Instruction.with)
            return
        }
        appendBranches(scope, bodies: bodies)
    }

    /// Remembers the ids in use.
    private mutating func note(_ element: XMLElement) {
        for attribute in element.attributes {
            guard let rule = dialect.identifier(attribute, of: element), !rule.isReference else { continue }
            result.identifiersInUse.note(attribute.value, family: rule.family, spelling: rule.spelling)
        }
    }
}

extension Dialect {
    /// The ids that elements have somewhere in some nodes.
    func identifiers(in nodes: [TemplateNode]) -> Set<IdentifierSite.Key> {
        var keys: Set<IdentifierSite.Key> = []
        gather(nodes, into: &keys)
        return keys
    }

    private func gather(_ nodes: [TemplateNode], into keys: inout Set<IdentifierSite.Key>) {
        for node in nodes {
            switch node {
            case .element(let element):
                for attribute in element.head.attributes {
                    if let rule = identifier(attribute, of: element.head), !rule.isReference {
                        keys.insert(rule.key(of: attribute))
                    }
                }
                gather(element.children, into: &keys)
            case .scope(let scope): for branch in scope.branches { gather(branch.nodes, into: &keys) }
            case .text, .other, .tag: break
            }
        }
    }
}
