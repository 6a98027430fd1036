import ChanceryXML

/// How much of an inserted document comes where its mark stands.
enum DocumentExtent {
    /// All its blocks.
    case document
    /// The blocks of a template that is included.
    case blocks(String)
    /// The content of the only paragraph of a template that is included.
    case line(String)

    /// What comes in place of the mark.
    ///
    /// - Parameter next: What follows the mark.
    func nodes(of content: [XMLNode], before next: [XMLNode], dialect: Dialect) -> [XMLNode] {
        switch self {
        case .document: content
        case .blocks(let name): bracketed(IncludedBlocks.blocks(content, before: next, dialect: dialect), name)
        case .line(let name): bracketed(IncludedBlocks.line(content, dialect: dialect), name)
        }
    }

    private func bracketed(_ nodes: [XMLNode], _ name: String) -> [XMLNode] {
        [IncludeMark.begin(name).node] + nodes + [IncludeMark.end.node]
    }
}
