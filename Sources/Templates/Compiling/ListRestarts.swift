import ChanceryXML

/// Which lists begin anew with each turn of a loop.
///
/// A list of several items that stands in a loop behind something else, a heading, a text, is a list of that turn. Where the turn begins with an item
/// of the list, or has one item only, the turns are its items, and it goes on. `{# продолжить нумерацию #}` or `{# continue numbering #}` in the loop lets all go on.
struct ListRestarts {
    static let family = "list"
    private static let words: Set<String> = ["продолжить нумерацию", "continue numbering"]

    let styles: WordStyles
    let tags: [TemplateTag]

    /// What a turn holds of lists.
    private struct Findings {
        /// Whether a paragraph has been seen, and the list of the first.
        var hasFirst = false
        var first: String?
        /// How many items of a list a turn may have; an inner loop makes several.
        var counts: [String: Int] = [:]
    }

    /// The lists that begin anew in each turn of a loop with such a body.
    func lists(in body: [TemplateNode]) -> Set<String> {
        if isToldToGoOn(body) { return [] }
        var findings = Findings()
        visit(body, weight: 1, &findings)
        return Set(findings.counts.filter { $0.value > 1 && $0.key != findings.first }.keys)
    }

    /// Goes through the paragraphs in order.
    private func visit(_ nodes: [TemplateNode], weight: Int, _ findings: inout Findings) {
        for node in nodes {
            switch node {
            case .scope(let scope):
                for branch in scope.branches {
                    visit(branch.nodes, weight: isLoop(scope) ? weight + 1 : weight, &findings)
                }
            case .element(let element) where element.role == .paragraph:
                let list = styles.list(of: element)?.place.list
                if !findings.hasFirst, list != nil || !Visibility(tags: tags).isBlank(element) {
                    findings.hasFirst = true
                    findings.first = list
                }
                if let list { findings.counts[list, default: 0] += weight }
            case .element(let element): visit(element.children, weight: weight, &findings)
            case .text, .other, .tag: break
            }
        }
    }

    /// Whether a comment in the loop itself says that numbers go on.
    func isToldToGoOn(_ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .tag(let index):
                tags[index].parsed == .comment && Self.words.contains(Self.text(of: tags[index].source))
            case .element(let element): isToldToGoOn(element.children)
            case .scope(let scope):
                // That of an inner loop says it of the inner loop.
                !isLoop(scope) && scope.branches.contains { isToldToGoOn($0.nodes) }
            case .text, .other: false
            }
        }
    }

    private func isLoop(_ scope: TemplateScope) -> Bool {
        guard let first = scope.branches.first, case .control(.for) = tags[first.tag].parsed else { return false }
        return true
    }

    private static func text(of comment: String) -> String {
        comment.split { !$0.isLetter }.joined(separator: " ").lowercased()
    }
}
