import ChanceryXML

/// The numbers of captions and what refers to text in a part of WordprocessingML, where tags change them: numbers are counted while the
/// part is filled, other fields are marked to be computed when the document is opened (ECMA-376-1:2016 §17.16.5.56 `SEQ`, §17.16.5.51 `REF`,
/// §17.16.5.43 `PAGEREF`, §17.16.5.42 `NOTEREF`, §17.16.18 `dirty`). Word computes none of them by itself.
struct WordSequences {
    /// A field, in the order in which fields begin.
    private struct Field {
        var code = ""
        var isInScope: Bool
        /// Whether its number does not follow from the order of the text: in a note, a box that stands there twice, cut by a scope.
        var isApart: Bool
        /// The bookmarks around.
        var bookmarks: Set<String>
        var hasText = false

        var words: [String] { code.split(whereSeparator: \.isWhitespace).map(String.init) }
        var kind: String { words.first?.uppercased() ?? "" }
    }

    /// What a field becomes.
    private enum Change {
        case counted(SequenceSite)
        case dirty
    }

    private struct OpenField {
        var index: Int
        var isResult = false
        var isPrinted = false
    }

    /// What stands apart from the flow of the text.
    private static let apart: Set<String> = ["footnote", "endnote", "comment", "AlternateContent", "hdr", "ftr"]

    private var fields: [Field] = []
    private var open: [OpenField] = []
    private var scopeDepth = 0
    private var apartDepth = 0
    private var bookmarks: [String: String] = [:]
    /// The bookmarks whose text tags change.
    private var changing: Set<String> = []
    private var changes: [Int: Change] = [:]
    private var count = 0

    /// The part with its fields counted or marked, if need be.
    static func marked(_ root: TemplateElement) -> TemplateElement {
        var marker = WordSequences()
        marker.visit([.element(root)])
        marker.decide()
        guard !marker.changes.isEmpty else { return root }
        marker.open = []
        var result = root
        result.children = root.children.map { marker.rewritten($0) }
        return result
    }

    // MARK: Looking

    private mutating func visit(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .tag:
                changing.formUnion(bookmarks.values)
                if let last = open.last, last.isResult { fields[last.index].isApart = true }
            case .scope(let scope):
                changing.formUnion(bookmarks.values)
                scopeDepth += 1
                for branch in scope.branches {
                    let outer = open.count
                    visit(branch.nodes)
                    for cut in open.dropFirst(outer) { fields[cut.index].isApart = true }
                }
                scopeDepth -= 1
            case .element(let element): visit(element)
            case .other(.element(let element)) where element.is("instrText", .wordprocessingML): addCode(element.text)
            case .text, .other: break
            }
        }
    }

    private mutating func visit(_ element: TemplateElement) {
        let isApart = Self.apart.contains(element.head.localName)
        if isApart { apartDepth += 1 }
        defer { if isApart { apartDepth -= 1 } }
        guard element.head.namespace == .wordprocessingML else { return visit(element.children) }
        switch element.head.localName {
        case "fldChar":
            switch element.head.attribute("fldCharType", .wordprocessingML) {
            case "begin": begin()
            case "separate": if !open.isEmpty { open[open.count - 1].isResult = true }
            case "end": _ = open.popLast()
            default: break
            }
        case "fldSimple":
            begin()
            addCode(element.head.attribute("instr", .wordprocessingML) ?? "")
            open[open.count - 1].isResult = true
            visit(element.children)
            _ = open.popLast()
        case "instrText": for case .text(let text) in element.children { addCode(text) }
        case "t":
            if let last = open.last, last.isResult { fields[last.index].hasText = true }
            visit(element.children)
        case "bookmarkStart":
            guard let id = element.head.attribute("id", .wordprocessingML),
                let name = element.head.attribute("name", .wordprocessingML)
            else { return }
            bookmarks[id] = name
            if scopeDepth > 0 { changing.insert(name) }
        case "bookmarkEnd": bookmarks[element.head.attribute("id", .wordprocessingML) ?? ""] = nil
        default: visit(element.children)
        }
    }

    private mutating func begin() {
        fields.append(
            Field(isInScope: scopeDepth > 0, isApart: apartDepth > 0, bookmarks: Set(bookmarks.values)))
        open.append(OpenField(index: fields.count - 1))
    }

    private mutating func addCode(_ text: String) {
        if let last = open.last, !last.isResult { fields[last.index].code += text }
    }

    // MARK: Deciding

    private mutating func decide() {
        let captions = fields.indices.filter { fields[$0].kind == "SEQ" && fields[$0].words.count > 1 }
        let changed = Set(captions.filter { fields[$0].isInScope }.map { fields[$0].words[1] })
        for name in changed {
            let ones = captions.filter { fields[$0].words[1] == name }
            let sites = ones.map { index in
                fields[index].isApart || !fields[index].hasText
                    ? nil : SequenceSite(FieldInstruction([.text(fields[index].code)]))
            }
            for (index, site) in zip(ones, sites) {
                changes[index] = sites.contains(nil) ? .dirty : site.map { .counted($0) }
                changing.formUnion(fields[index].bookmarks)
            }
        }
        for (index, field) in fields.enumerated() {
            switch field.kind {
            case "REF", "PAGEREF", "NOTEREF":
                if field.words.count > 1, changing.contains(field.words[1]) { changes[index] = .dirty }
            // A list of figures.
            case "TOC": if !changed.isEmpty, field.words.contains("\\c") { changes[index] = .dirty }
            default: break
            }
        }
    }

    // MARK: Changing

    private mutating func rewritten(_ node: TemplateNode) -> TemplateNode {
        switch node {
        case .scope(var scope):
            for index in scope.branches.indices {
                scope.branches[index].nodes = scope.branches[index].nodes.map { rewritten($0) }
            }
            return .scope(scope)
        case .element(let element): return .element(rewritten(element))
        case .text, .other, .tag: return node
        }
    }

    private mutating func rewritten(_ element: TemplateElement) -> TemplateElement {
        var result = element
        let isField = element.head.is("fldSimple", .wordprocessingML)
        if element.head.is("fldChar", .wordprocessingML) {
            switch element.head.attribute("fldCharType", .wordprocessingML) {
            case "begin": result = opened(element)
            case "separate": if !open.isEmpty { open[open.count - 1].isResult = true }
            case "end": _ = open.popLast()
            default: break
            }
        } else if isField {
            result = opened(element)
            open[open.count - 1].isResult = true
        } else if element.head.is("t", .wordprocessingML), let last = open.last, last.isResult,
            case .counted(let site)? = changes[last.index]
        {
            result.children = last.isPrinted ? [] : [site.node]
            open[open.count - 1].isPrinted = true
            return result
        }
        result.children = result.children.map { rewritten($0) }
        if isField { _ = open.popLast() }
        return result
    }

    /// The sign that begins a field.
    private mutating func opened(_ element: TemplateElement) -> TemplateElement {
        open.append(OpenField(index: count))
        count += 1
        guard case .dirty? = changes[count - 1] else { return element }
        var result = element
        result.head.attributes.removeAll { $0.localName == "dirty" }
        result.head.attributes.append(
            XMLAttribute(element.head.prefix + "dirty", namespace: .wordprocessingML, value: "true"))
        return result
    }
}
