import ChanceryXML

/// The styles of columns that only the samples of computed grids use (ODF): the columns made of them have styles of their own.
enum ColumnStyles {
    /// The names of these styles.
    static func unused(in root: TemplateElement, _ tags: [TemplateTag]) -> Set<String> {
        var computed: Set<String> = []
        var used: Set<String> = []
        gather([.element(root)], isComputed: false, tags, &computed, &used)
        return computed.subtracting(used)
    }

    private static func gather(
        _ nodes: [TemplateNode], isComputed: Bool, _ tags: [TemplateTag], _ computed: inout Set<String>,
        _ used: inout Set<String>
    ) {
        for node in nodes {
            switch node {
            case .element(let element):
                var isComputed = isComputed
                if element.role == .table { isComputed = TableDynamics.computesGrid(element, tags) }
                if element.head.is("table-column", .odfTable),
                    let name = element.head.attribute("style-name", .odfTable)
                {
                    if isComputed { computed.insert(name) } else { used.insert(name) }
                }
                if element.role != .paragraph {
                    gather(element.children, isComputed: isComputed, tags, &computed, &used)
                }
            case .scope(let scope):
                for branch in scope.branches {
                    gather(branch.nodes, isComputed: isComputed, tags, &computed, &used)
                }
            case .text, .other, .tag: break
            }
        }
    }
}
