import ChanceryXML

/// Complex fields among the runs of a paragraph (ECMA-376-1:2016 §17.16.18): begin, code, separator, result, end.
enum FieldRuns {
    /// A field, by the indices of its runs.
    struct Field {
        var instruction: FieldInstruction
        /// Its code as one text.
        var code: String
        /// The run that begins it, the one between code and result (or the last one), and what is behind its end.
        var start: Int
        var separator: Int
        var end: Int
        var result: [XMLNode]

        /// Whether somebody has typed tags into the code: `HYPERLINK "https://example.org/{{ id }}"`. What other programs keep in a field of
        /// theirs (`ADDIN ZOTERO_ITEM …`) has braces of its own.
        var holdsTypedTags: Bool {
            (code.contains("{{") || code.contains("{%")) && instruction.kind != "ADDIN"
        }
    }

    /// Deeper fields in fields than anybody nests them are left alone.
    private static let deepest = 20

    /// Whether a field begins in a run.
    static func begins(_ node: XMLNode) -> Bool {
        guard case .element(let run) = node, run.is("r", .wordprocessingML) else { return false }
        return run.elements.contains { $0.is("fldChar", .wordprocessingML) }
    }

    /// Runs that hold a sign of a field and more, as runs of one thing each.
    static func separated(_ nodes: [XMLNode]) -> [XMLNode] {
        nodes.flatMap { node -> [XMLNode] in
            guard begins(node), case .element(let run) = node else { return [node] }
            let properties = run.first("rPr", .wordprocessingML)
            let content = run.elements.filter { !$0.is("rPr", .wordprocessingML) }
            if content.count < 2 { return [node] }
            return content.map { element in
                var part = run
                part.children = (properties.map { [.element($0)] } ?? []) + [.element(element)]
                return .element(part)
            }
        }
    }

    /// The field that begins at an index; `nil` where none does, or where it does not end among these runs.
    static func field(in runs: [XMLNode], at start: Int, depth: Int = 0) -> Field? {
        guard depth < deepest, runs.indices.contains(start), sign(of: runs[start]) == "begin" else { return nil }
        var pieces: [FieldInstruction.Piece] = []
        var separator: Int?
        var index = start + 1
        while index < runs.endIndex {
            switch sign(of: runs[index]) {
            case "begin":
                guard let inner = field(in: runs, at: index, depth: depth + 1) else { return nil }
                if separator == nil { pieces.append(.field(inner.instruction)) }
                index = inner.end
                continue
            case "separate": separator = separator ?? index
            case "end":
                let result = separator.map { Array(runs[($0 + 1)..<index]) } ?? []
                return Field(
                    instruction: FieldInstruction(pieces), code: text(of: pieces), start: start,
                    separator: separator ?? index, end: index + 1, result: result)
            default:
                if separator == nil, case .element(let element) = runs[index] {
                    if element.is("r", .wordprocessingML) {
                        for code in element.elements where code.is("instrText", .wordprocessingML) {
                            pieces.append(.text(code.text))
                        }
                    } else if let inner = simpleField(runs[index]) {
                        pieces.append(.field(inner))
                    } else if !isMark(runs[index]), element.localName != "proofErr" {
                        // A wrapper in the middle of the code: nothing that Word writes.
                        return nil
                    }
                }
            }
            index += 1
        }
        return nil
    }

    /// The runs of a code with each stretch of text as one mark, for Word cuts a code anywhere.
    static func typed(_ code: [XMLNode]) -> [XMLNode] {
        var result: [XMLNode] = []
        var text = ""
        var first: XMLElement?
        func close() {
            if let first {
                let mark = text.contains("{") ? CarrierMark.typed(text) : .text(text)
                result.append(
                    run(mark, first.first("rPr", .wordprocessingML), prefix: prefix(of: first), as: "instrText"))
            }
            (text, first) = ("", nil)
        }
        for node in code {
            if case .element(let run) = node, let piece = plainCode(of: run) {
                text += piece
                first = first ?? run
            } else {
                close()
                result.append(node)
            }
        }
        close()
        return result
    }

    /// The text of a run that holds code alone; `nil` for any other.
    private static func plainCode(of run: XMLElement) -> String? {
        guard run.is("r", .wordprocessingML) else { return nil }
        let content = run.elements.filter { !$0.is("rPr", .wordprocessingML) }
        guard !content.isEmpty, content.allSatisfy({ $0.is("instrText", .wordprocessingML) && !CarrierMark.isIn($0) })
        else { return nil }
        return content.map(\.text).joined()
    }

    /// What a simple field says; `nil` for any other node.
    static func simpleField(_ node: XMLNode) -> FieldInstruction? {
        guard case .element(let element) = node, element.is("fldSimple", .wordprocessingML) else { return nil }
        return FieldInstruction([.text(element.attribute("instr", .wordprocessingML) ?? "")])
    }

    private static func text(of pieces: [FieldInstruction.Piece]) -> String {
        pieces.reduce(into: "") { text, piece in
            if case .text(let part) = piece { text += part } else { text += "{…}" }
        }
    }

    private static func sign(of node: XMLNode) -> String? {
        guard case .element(let run) = node, run.is("r", .wordprocessingML) else { return nil }
        return run.first("fldChar", .wordprocessingML)?.attribute("fldCharType", .wordprocessingML)
    }

    /// Whether a node is one end of a range, which stays when the field around it goes.
    static func isMark(_ node: XMLNode) -> Bool {
        guard case .element(let element) = node, element.namespace == .wordprocessingML else { return false }
        return Dialect.wordprocessingML.role(of: element) == .mark
    }

    /// The run that begins a field, marked so that the field is computed when the document is opened.
    static func dirty(_ node: XMLNode) -> XMLNode {
        guard case .element(var run) = node else { return node }
        let prefix = prefix(of: run)
        run.children = run.children.map { child in
            guard case .element(var sign) = child, sign.is("fldChar", .wordprocessingML) else { return child }
            sign.attributes.removeAll { $0.localName == "dirty" }
            sign.attributes.append(XMLAttribute("\(prefix)dirty", namespace: .wordprocessingML, value: "true"))
            return .element(sign)
        }
        return .element(run)
    }

    /// The first run somewhere in some nodes.
    static func firstRun(_ nodes: [XMLNode]) -> XMLElement? {
        for case .element(let element) in nodes {
            if element.is("r", .wordprocessingML) { return element }
            if let inner = firstRun(element.children) { return inner }
        }
        return nil
    }

    /// A run with one text.
    static func run(
        _ content: XMLNode, _ properties: XMLElement?, prefix: String, as name: String = "t"
    ) -> XMLNode {
        let text = XMLElement(
            prefix + name, namespace: .wordprocessingML,
            attributes: [XMLAttribute("xml:space", namespace: .xml, value: "preserve")], children: [content])
        let kept = properties.map(withoutHints)
        return .element(
            XMLElement(
                "\(prefix)r", namespace: .wordprocessingML,
                children: (kept.map { [.element($0)] } ?? []) + [.element(text)]))
    }

    /// The looks of a text without those of a hint: the style of placeholders, and that the speller leaves it out.
    private static func withoutHints(_ properties: XMLElement) -> XMLElement {
        var result = properties
        result.children.removeAll { node in
            guard case .element(let element) = node else { return false }
            return element.localName == "noProof" || element.localName == "webHidden"
                || element.localName == "rStyle"
                    && element.attribute("val", .wordprocessingML) == "PlaceholderText"
        }
        return result
    }

    /// The prefix of an element's name.
    static func prefix(of element: XMLElement) -> String { element.prefix }

    /// The names of the merge fields of a row, those of tables inside of it left out.
    static func mergeNames(in element: XMLElement) -> [String] {
        var names: [String] = []
        gather(element.children, into: &names)
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private static func gather(_ nodes: [XMLNode], into names: inout [String]) {
        let runs = nodes.contains(where: begins) ? separated(nodes) : nodes
        var index = runs.startIndex
        while index < runs.endIndex {
            if let field = field(in: runs, at: index) {
                names += field.instruction.mergeNames
                gather(field.result, into: &names)
                index = field.end
                continue
            }
            if case .element(let element) = runs[index], !element.is("tbl", .wordprocessingML) {
                if let field = simpleField(runs[index]) { names += field.mergeNames }
                gather(element.children, into: &names)
            }
            index += 1
        }
    }
}
