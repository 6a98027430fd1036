import ChanceryXML

/// Whether filling changes what the tables of contents of a part of ODF list. No mark of the format asks for them to be made anew, so
/// whoever renders is told.
struct OpenContents {
    private let tags: [TemplateTag]

    init(tags: [TemplateTag]) {
        self.tags = tags
    }

    func areStale(in root: TemplateElement) -> Bool {
        holdsContents(root.children) && changesHeadings(root.children, isInScope: false)
    }

    private func holdsContents(_ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .element(let element):
                element.head.is("table-of-content", .odfText) || holdsContents(element.children)
            case .other(.element(let element)): element.is("table-of-content", .odfText)
            case .scope(let scope): scope.branches.contains { holdsContents($0.nodes) }
            case .text, .other, .tag: false
            }
        }
    }

    /// Whether a heading comes and goes with a scope, or holds a tag.
    private func changesHeadings(_ nodes: [TemplateNode], isInScope: Bool) -> Bool {
        nodes.contains { node in
            switch node {
            case .scope(let scope): scope.branches.contains { changesHeadings($0.nodes, isInScope: true) }
            case .element(let element) where element.head.is("h", .odfText):
                isInScope || Visibility(tags: tags).holdsTag(element.children)
            case .element(let element): changesHeadings(element.children, isInScope: isInScope)
            case .text, .other, .tag: false
            }
        }
    }
}
