import ChanceryDiagnostics
import ChanceryXML

/// The body of a document with the properties of its last section apart.
///
/// A section is closed by the properties in its last paragraph, the last one by those of the body (ECMA-376-1:2016 §17.6.17, §17.6.18).
struct WordBody {
    private(set) var content: [XMLNode]
    private(set) var section: XMLElement

    /// The body of a document; `nil` where there is none. One without sections gets a plain one.
    init?(of root: XMLElement) {
        guard let body = root.first("body", .wordprocessingML) else { return nil }
        section =
            body.first("sectPr", .wordprocessingML) ?? XMLElement("\(body.prefix)sectPr", namespace: .wordprocessingML)
        content = body.children.filter { node in
            if case .element(let element) = node { !element.is("sectPr", .wordprocessingML) } else { true }
        }
    }

    /// Where a mark stands between the blocks.
    func position(ofMark number: Int) -> Int? {
        content.firstIndex { DocumentMark.isMark($0, number) }
    }

    /// The properties of the section that a position is in.
    func section(at position: Int) -> XMLElement {
        for node in content[position...] { if let found = WordSections.section(closedBy: node) { return found } }
        return section
    }

    mutating func remove(at position: Int) {
        content.remove(at: position)
    }

    /// Puts blocks on the pages around.
    mutating func insert(_ blocks: [XMLNode], at position: Int) {
        content.insert(contentsOf: blocks, at: position)
    }

    /// Appends blocks on pages of their own.
    mutating func append(_ blocks: [XMLNode], section last: XMLElement, headers: inout WordMerger) throws(Diagnostic) {
        try insert(blocks, section: last, at: content.count, headers: &headers)
    }

    /// Puts blocks on pages of their own; the section around goes on behind them.
    mutating func insert(
        _ blocks: [XMLNode], section last: XMLElement, at position: Int, headers: inout WordMerger
    ) throws(Diagnostic) {
        let around = section(at: position)
        var before = Array(content[..<position])
        var after = Array(content[position...])
        let inherited = WordSections.references(upTo: before, and: around)
        if WordSections.isOpen(before) { WordSections.close(&before, with: around) }
        var inner = blocks
        var end = last
        // Headers that are not named are those of the section before (§17.10.1): the inserted ones have none instead.
        try WordSections.setFirstReferences(&inner, &end, blanksFor: inherited, headers: &headers)
        let isLast = !after.contains { if case .element = $0 { true } else { false } }
        if isLast {
            content = before + inner + after
            section = end
            return
        }
        WordSections.close(&inner, with: end)
        var rest = section
        WordSections.goOn(&after, &rest, with: inherited)
        content = before + inner + after
        section = rest
    }

    /// Puts the body back into its document.
    func put(into root: inout XMLElement) {
        root.children = root.children.map { node in
            guard case .element(var element) = node, element.is("body", .wordprocessingML) else { return node }
            element.children = content + [.element(section)]
            return .element(element)
        }
    }
}
