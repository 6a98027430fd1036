import ChanceryDiagnostics

/// Finds which tags belong together, in the order of the document.
struct TagPairing {
    /// How many scopes may be open at once: what follows walks them recursively.
    static let deepest = 100

    private let tags: [TemplateTag]
    private(set) var groups: [TagGroup] = []
    private(set) var problems: [Diagnostic] = []
    /// The groups that are open, by the tag that opens each.
    private var open: [TagGroup] = []

    init(tags: [TemplateTag]) {
        self.tags = tags
    }

    /// Pairs the control tags of a part, which come in the order of the document.
    mutating func pair(_ indices: [Int]) {
        for index in indices { pair(index) }
        for group in open {
            if let first = group.tags.first { problems.append(.unclosedTag(tags[first])) }
        }
    }

    private mutating func pair(_ index: Int) {
        guard case .control(let control) = tags[index].parsed else { return }
        switch control {
        case .for, .if, .with, .capture, .filter:
            if open.count == Self.deepest { problems.append(.scopesTooDeep(tags[index], limit: Self.deepest)) }
            if open.count < Self.deepest * 2 { open.append(TagGroup(tags: [index])) }
        case .elif:
            if opener.flatMap(block) == .condition {
                goOn(with: index)
            } else {
                problems.append(.strayBranch(tags[index]))
            }
        case .else:
            if opener.flatMap(block).map({ $0 == .loop || $0 == .condition }) == true {
                goOn(with: index)
            } else {
                problems.append(.strayBranch(tags[index]))
            }
        case .end(let block):
            guard let opener, block == nil || block == self.block(opener) else {
                stray(index)
                // What it was meant to close may be further out; the inner one is then the one without an end.
                return
            }
            var group = open.removeLast()
            group.tags.append(index)
            groups.append(group)
        default: break
        }
    }

    /// Adds the tag of another branch to the scope that is open. As in Jinja `else` is the last: what stood behind it would never be printed.
    private mutating func goOn(with index: Int) {
        let last = open.count - 1
        if let before = open[last].tags.last, case .control(.else) = tags[before].parsed {
            problems.append(.branchBehindElse(tags[index], tags[before]))
        } else {
            open[last].tags.append(index)
        }
    }

    private var opener: Int? { open.last?.tags.first }

    /// What a tag opens.
    private func block(_ index: Int) -> ControlTag.Block? {
        guard case .control(let control) = tags[index].parsed else { return nil }
        return control.opened
    }

    private mutating func stray(_ index: Int) {
        problems.append(.strayTag(tags[index], open: opener.map { tags[$0] }))
    }
}
