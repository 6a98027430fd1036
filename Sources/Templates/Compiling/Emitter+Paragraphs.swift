import ChanceryXML

/// Paragraphs, their runs and texts.
extension Emitter {
    mutating func emitParagraph(_ element: TemplateElement) {
        let element = numbered(element)
        let outer = (paragraph, runs, isBreakable)
        paragraph = element
        runs = []
        isBreakable = true
        defer {
            (paragraph, runs, isBreakable) = outer
            if movesSections, isInBody { append(.paragraphEnd(endsSection: element.endsSection)) }
        }
        let properties = element.children.filter(Self.isProperties)
        let content = element.children.filter { !Self.isProperties($0) }
        let isCut = dialect.format == .openDocument && element.holdsTagInText
        if let tag = richTag(of: element) {
            let all = list { emitter in
                emitter.emitStart(element, isEmpty: false)
                emitter.emitProperties(properties, of: element)
                emitter.emit(content)
                if isCut { emitter.sealBlank() }
                XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &emitter.bytes)
            }
            appendBlockSite(all, of: element, tag: tag)
            return
        }
        guard element.mayVanish else {
            emitStart(element, isEmpty: false)
            emitProperties(properties, of: element)
            emit(content)
            if isCut { sealBlank() }
            XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
            return
        }
        let start = list { emitter in
            emitter.emitStart(element, isEmpty: false)
            emitter.emitProperties(properties, of: element)
        }
        let body = list { emitter in
            content.forEach { if case .text = $0 { return } else { emitter.emit($0) } }
        }
        let end = aside { XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &$0) }
        append(OptionalSite(start: start, body: body, end: end), to: \.optionals, as: Instruction.optional)
    }

    /// A paragraph whose list begins anew around it says so itself, not by its style.
    private func numbered(_ element: TemplateElement) -> TemplateElement {
        if element.hasLostNumber { return element.unnumbered(wordStyles) }
        guard !loops.isEmpty, let (place, isDirect) = wordStyles.list(of: element), !isDirect,
            loops.contains(where: { $0.identifiers.contains(.init(family: ListRestarts.family, original: place.list)) })
        else { return element }
        return element.numbered(place)
    }

    /// The border between two paragraphs that a pair of tags cuts in the middle: ends one, prints what is between, begins the next.
    mutating func emitSeam(_ seam: TemplateElement) {
        let name = paragraph?.head.qualifiedName ?? seam.head.qualifiedName
        if dialect.format == .openDocument { sealBlank() }
        XMLSerialiser.appendEndTag(name, to: &bytes)
        let outer = (paragraph, runs)
        (paragraph, runs) = (nil, [])
        emit(seam.children.filter { !Self.isProperties($0) })
        var next = seam
        next.role = .paragraph
        emitStart(next, isEmpty: false)
        emitProperties(seam.children.filter(Self.isProperties), of: next)
        (paragraph, runs) = outer
        // What follows breaks into paragraphs like this one.
        next.children = seam.children.filter(Self.isProperties)
        paragraph = next
    }

    static func isProperties(_ node: TemplateNode) -> Bool {
        if case .element(let element) = node { element.role == .paragraphProperties } else { false }
    }

    // MARK: Texts

    mutating func emitText(_ element: TemplateElement) {
        guard element.isLoose else {
            isInText = true
            emitPlain(element)
            isInText = false
            return
        }
        isLoose = true
        emit(element.children)
        isLoose = false
    }

    /// A text of ODF with its blanks spelled so that none collapses.
    mutating func emitLoose(_ text: String) {
        // By scalars: a blank and a combining mark behind it are one character.
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            let blanks = rest.prefix { $0 == " " }
            if !blanks.isEmpty { emitBlanks(blanks.count) }
            rest = rest.dropFirst(blanks.count)
            let letters = rest.prefix { $0 != " " }
            XMLSerialiser.appendText(String(letters), to: &bytes)
            rest = rest.dropFirst(letters.count)
        }
    }

    /// Blanks of a text of ODF; what they follow may be known only when the part is filled.
    private mutating func emitBlanks(_ count: Int) {
        guard literalStart < bytes.count, let last = bytes.last else {
            append(.blanks(Int32(count)))
            return
        }
        BlankSpelling.append(count, after: last, prefix: names.text, to: &bytes)
    }

    /// A blank at the end of a paragraph of ODF would be lost.
    private mutating func sealBlank() {
        if literalStart == bytes.count {
            append(.sealBlank)
        } else if bytes.last == UInt8(ascii: " ") {
            bytes.removeLast()
            BlankSpelling.append(1, after: UInt8(ascii: ">"), prefix: names.text, to: &bytes)
        }
    }
}

extension TemplateElement {
    /// Whether a block goes where nothing in it prints: there is nothing but tags in it.
    var mayVanish: Bool {
        switch role {
        case .paragraph:
            let content = children.filter { node in
                if case .element(let element) = node { element.role != .paragraphProperties } else { true }
            }
            return !endsSection && content.contains { if case .scope = $0 { true } else { false } }
                && content.allSatisfy { node in
                    switch node {
                    case .scope, .other, .tag: true
                    case .text(let text): text.isBlank
                    case .element: false
                    }
                }
        case .list, .listItem, .rowGroup:
            return !children.isEmpty
                && children.allSatisfy { node in
                    switch node {
                    case .scope, .other, .tag: true
                    case .text(let text): text.isBlank
                    case .element(let element): element.mayVanish || element.role == .pageStart
                    }
                }
        default: return false
        }
    }

    /// Whether a text in a paragraph was cut for a tag in it.
    var holdsTagInText: Bool {
        children.contains { node in
            switch node {
            case .tag, .scope: true
            case .element(let element):
                element.isLoose || (element.role == .run || element.role == .inline) && element.holdsTagInText
            case .text, .other: false
            }
        }
    }
}
