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
        case .for, .if:
            if open.count == Self.deepest { problems.append(.scopesTooDeep(tags[index], limit: Self.deepest)) }
            if open.count < Self.deepest * 2 { open.append(TagGroup(tags: [index])) }
        case .elif:
            if opener.map(isCondition) == true { open[open.count - 1].tags.append(index) } else { stray(index) }
        case .else:
            if open.isEmpty { stray(index) } else { open[open.count - 1].tags.append(index) }
        case .end(let block):
            guard let opener, matches(block, opener) else {
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

    private var opener: Int? { open.last?.tags.first }

    private func isCondition(_ index: Int) -> Bool {
        if case .control(.if) = tags[index].parsed { true } else { false }
    }

    private func matches(_ block: ControlTag.Block?, _ opener: Int) -> Bool {
        switch block {
        case nil: true
        case .condition: isCondition(opener)
        case .loop: !isCondition(opener)
        }
    }

    private mutating func stray(_ index: Int) {
        problems.append(.strayTag(tags[index], open: opener.map { tags[$0] }))
    }
}
