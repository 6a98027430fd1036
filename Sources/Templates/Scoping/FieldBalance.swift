import ChanceryDiagnostics
import ChanceryXML

/// The fields of WordprocessingML that a loop or a branch cuts in half: each must begin and end in the same one (ECMA-376-1:2016 §17.16.18).
struct FieldBalance {
    private let tags: [TemplateTag]
    private(set) var problems: [Diagnostic] = []

    init(tags: [TemplateTag]) {
        self.tags = tags
    }

    /// Looks at all scopes in some nodes; how many fields are open behind them, and how many were at the lowest.
    @discardableResult
    mutating func check(_ nodes: [TemplateNode]) -> (open: Int, lowest: Int) {
        var (open, lowest) = (0, 0)
        func take(_ inner: (open: Int, lowest: Int)) {
            lowest = min(lowest, open + inner.lowest)
            open += inner.open
        }
        for node in nodes {
            switch node {
            case .element(let element):
                if element.head.is("fldChar", .wordprocessingML) {
                    switch element.head.attribute("fldCharType", .wordprocessingML) {
                    case "begin": open += 1
                    case "end": take((-1, -1))
                    default: break
                    }
                }
                take(check(element.children))
            case .scope(let scope):
                for branch in scope.branches {
                    let inner = check(branch.nodes)
                    if inner.open != 0 || inner.lowest != 0 { problems.append(.crossingScope(tags[branch.tag])) }
                }
            case .text, .other, .tag: break
            }
        }
        return (open, lowest)
    }
}
