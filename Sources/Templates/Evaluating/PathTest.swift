import ChanceryData

/// The condition that most branches ask, `row.kind == "section"`, ready to be answered without walking an expression.
struct PathTest: Sendable, Hashable {
    let path: NamePath
    let text: String

    /// The test that a condition is; `nil` where it is more.
    init?(_ condition: Expression) {
        guard condition.spelling == nil, case .comparison(let left, let links) = condition.form, links.count == 1,
            let link = links.first, link.comparator == .equal, case .literal(let value) = link.right.form,
            let text = value.text,
            let path = NamePath(left)
        else { return nil }
        self.path = path
        self.text = text
    }
}
