import ChanceryXML

/// Marks tables of contents to be made anew when the document is opened, where tags change what they list (ECMA-376-1:2016 §17.16.18, `dirty`).
struct ContentsMarker {
    let styles: WordStyles
    let tags: [TemplateTag]
    private var lastBegin = 0
    private var count = 0
    /// The numbers of the signs that begin a table of contents.
    private var begins: Set<Int> = []

    init(styles: WordStyles, tags: [TemplateTag]) {
        self.styles = styles
        self.tags = tags
    }

    /// The part with its tables of contents marked, if need be.
    mutating func marked(_ root: TemplateElement) -> TemplateElement {
        find(root.children)
        guard !begins.isEmpty, changesHeadings(root.children, isInScope: false) else { return root }
        count = 0
        var result = root
        result.children = root.children.map { mark($0) }
        return result
    }

    /// Whether a heading comes and goes with a scope, or holds a tag.
    private func changesHeadings(_ nodes: [TemplateNode], isInScope: Bool) -> Bool {
        nodes.contains { node in
            switch node {
            case .scope(let scope): scope.branches.contains { changesHeadings($0.nodes, isInScope: true) }
            case .element(let element) where element.role == .paragraph:
                (isInScope || Visibility(tags: tags).holdsTag(element.children)) && styles.isHeading(element)
            case .element(let element): changesHeadings(element.children, isInScope: isInScope)
            case .text, .other, .tag: false
            }
        }
    }

    private mutating func find(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .scope(let scope): for branch in scope.branches { find(branch.nodes) }
            case .element(let element):
                if element.head.is("fldChar", .wordprocessingML) || element.head.is("fldSimple", .wordprocessingML) {
                    count += 1
                    if element.head.attribute("fldCharType", .wordprocessingML) == "begin" { lastBegin = count }
                    if let code = element.head.attribute("instr", .wordprocessingML), ContentsWatch.makesContents(code)
                    {
                        begins.insert(count)
                    }
                }
                find(element.children)
            case .other(.element(let element)):
                if element.is("instrText", .wordprocessingML), ContentsWatch.makesContents(element.text), lastBegin > 0
                {
                    begins.insert(lastBegin)
                }
            case .text, .other, .tag: break
            }
        }
    }

    private mutating func mark(_ node: TemplateNode) -> TemplateNode {
        switch node {
        case .scope(var scope):
            for index in scope.branches.indices {
                scope.branches[index].nodes = scope.branches[index].nodes.map { mark($0) }
            }
            return .scope(scope)
        case .element(var element):
            if element.head.is("fldChar", .wordprocessingML) || element.head.is("fldSimple", .wordprocessingML) {
                count += 1
                if begins.contains(count) {
                    element.head.attributes.removeAll { $0.localName == "dirty" }
                    element.head.attributes.append(
                        XMLAttribute(
                            element.head.prefix + "dirty", namespace: .wordprocessingML, value: "true"))
                }
            }
            element.children = element.children.map { mark($0) }
            return .element(element)
        case .text, .other, .tag: return node
        }
    }
}
