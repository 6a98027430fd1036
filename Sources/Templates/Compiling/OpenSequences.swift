import ChanceryXML

/// The numbers of captions and what refers to text in a part of ODF, where tags change them: numbers are counted while the part is filled;
/// of references whoever renders is told, for no mark of the format asks for them to be made anew (ODF 1.3 part 3 §7.4.13, §7.7).
struct OpenSequences {
    private struct Sequence {
        var name: String
        var reference: String?
        var site: SequenceSite?
        var isInScope: Bool
        var marks: Set<String>
    }

    private static let references: Set<String> = ["bookmark-ref", "reference-ref", "sequence-ref"]

    private var sequences: [Sequence] = []
    private var references: [String] = []
    private var scopeDepth = 0
    private var isApart = true
    /// The stretches of text with names that are open, and those that tags change.
    private var marks: Set<String> = []
    private var changing: Set<String> = []
    private var counted: Set<String> = []

    /// The part with its numbers counted, if need be, and whether references in it, or numbers, are those of the template.
    static func marked(_ root: TemplateElement) -> (root: TemplateElement, isStale: Bool) {
        var marker = OpenSequences()
        marker.visit([.element(root)])
        let changed = Set(marker.sequences.filter(\.isInScope).map(\.name))
        for name in changed {
            let ones = marker.sequences.filter { $0.name == name }
            if !ones.contains(where: { $0.site == nil }) { marker.counted.insert(name) }
            for one in ones {
                marker.changing.formUnion(one.marks)
                if let reference = one.reference { marker.changing.insert(reference) }
            }
        }
        let isStale = changed != marker.counted || marker.references.contains { marker.changing.contains($0) }
        guard !marker.counted.isEmpty else { return (root, isStale) }
        var result = root
        result.children = root.children.map { marker.rewritten($0) }
        return (result, isStale)
    }

    private mutating func visit(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .tag: changing.formUnion(marks)
            case .scope(let scope):
                changing.formUnion(marks)
                scopeDepth += 1
                for branch in scope.branches { visit(branch.nodes) }
                scopeDepth -= 1
            case .element(let element): visit(element)
            case .text, .other: break
            }
        }
    }

    private mutating func visit(_ element: TemplateElement) {
        let head = element.head
        let wasApart = isApart
        defer { isApart = wasApart }
        if head.is("text", .odfOffice) { isApart = false }
        if head.is("note-body", .odfText) { isApart = true }
        guard head.namespace == .odfText else { return visit(element.children) }
        switch head.localName {
        case "sequence":
            // A number in a tag's place is the author's.
            let site = isApart || Visibility(tags: []).holdsTag(element.children) ? nil : SequenceSite(head)
            sequences.append(
                Sequence(
                    name: head.attribute("name", .odfText) ?? "", reference: head.attribute("ref-name", .odfText),
                    site: site, isInScope: scopeDepth > 0, marks: marks))
        case "bookmark-start", "reference-mark-start":
            guard let name = head.attribute("name", .odfText) else { return }
            marks.insert(name)
            if scopeDepth > 0 { changing.insert(name) }
        case "bookmark-end", "reference-mark-end": marks.remove(head.attribute("name", .odfText) ?? "")
        case let name where Self.references.contains(name):
            references.append(head.attribute("ref-name", .odfText) ?? "")
        default: visit(element.children)
        }
    }

    private func rewritten(_ node: TemplateNode) -> TemplateNode {
        switch node {
        case .scope(var scope):
            for index in scope.branches.indices {
                scope.branches[index].nodes = scope.branches[index].nodes.map { rewritten($0) }
            }
            return .scope(scope)
        case .element(var element):
            if element.head.is("sequence", .odfText), let site = SequenceSite(element.head),
                counted.contains(site.name)
            {
                element.children = [site.node]
            } else {
                element.children = element.children.map { rewritten($0) }
            }
            return .element(element)
        case .text, .other, .tag: return node
        }
    }
}
