import ChanceryXML

/// Makes one paragraph of those in which the tags of a pair stand in the middle of text, with seams for the borders and what stands between.
///
/// Filled, the paragraphs come out again, as often as the pair says: `Есть {% for x in xs %}{{ x }},¶{% endfor %}и всё` gives «Есть 1,¶2,¶и всё».
struct ParagraphBinder {
    /// Paragraphs that become one.
    private struct Cluster {
        /// A tag of it, for messages.
        var tag: Int
        var last: Int
    }

    /// A cluster that is being put together.
    private struct Opened {
        var cluster: Int
        var whole: TemplateElement
        var between: [TemplateNode] = []
    }

    private var clusters: [Cluster] = []
    /// The cluster of a paragraph, by the paragraph's number among the elements of the tree.
    private var members: [Int: Int] = [:]
    /// Where a cluster has gone that shares a paragraph with an earlier one.
    private var merged: [Int] = []
    private var count = 0
    /// The tags whose paragraphs cannot be bound: a border of sections between them, paragraphs of different kinds.
    private(set) var unbound: [Int] = []

    var isEmpty: Bool { clusters.isEmpty }

    /// Asks for some paragraphs to be bound; those of requests that share one are all bound together.
    mutating func request(_ paragraphs: [Int], for tag: Int) {
        let cluster = clusters.count
        clusters.append(Cluster(tag: tag, last: paragraphs.max() ?? 0))
        merged.append(cluster)
        for paragraph in paragraphs {
            if let known = members[paragraph].map(root), known != cluster {
                merged[known] = cluster
                clusters[cluster].last = max(clusters[cluster].last, clusters[known].last)
            }
            members[paragraph] = cluster
        }
    }

    private func root(_ cluster: Int) -> Int {
        var cluster = cluster
        while merged[cluster] != cluster { cluster = merged[cluster] }
        return cluster
    }

    /// The tree with the paragraphs bound.
    mutating func bound(_ root: TemplateElement) -> TemplateElement {
        // A cluster went into a later one: from the last to the first every way becomes one step long.
        for cluster in merged.indices.reversed() { merged[cluster] = merged[merged[cluster]] }
        count = 0
        return bind(root)
    }

    private mutating func bind(_ element: TemplateElement) -> TemplateElement {
        count += 1
        var result = element
        result.children = []
        result.children.reserveCapacity(element.children.count)
        var opened: [Opened] = []

        func append(_ node: TemplateNode) {
            if opened.isEmpty {
                result.children.append(node)
            } else {
                opened[opened.count - 1].between.append(node)
            }
        }

        for child in element.children {
            guard case .element(let inner) = child else {
                append(child)
                continue
            }
            let number = count + 1
            let bound = bind(inner)
            guard let cluster = members[number].map(root) else {
                append(.element(bound))
                continue
            }
            if let top = opened.last, top.cluster == cluster {
                opened[opened.count - 1] = joined(top, bound)
            } else {
                opened.append(Opened(cluster: cluster, whole: bound))
            }
            if number == clusters[cluster].last, let done = opened.popLast() { append(.element(done.whole)) }
        }
        while let left = opened.popLast() {
            unbound.append(clusters[left.cluster].tag)
            append(.element(left.whole))
            left.between.forEach(append)
        }
        return result
    }

    private mutating func joined(_ opened: Opened, _ next: TemplateElement) -> Opened {
        if opened.whole.endsSection || next.endsSection
            || opened.whole.head.qualifiedName != next.head.qualifiedName
            || opened.between.contains(where: {
                if case .element(let element) = $0 { element.endsSection } else { false }
            })
        {
            unbound.append(clusters[opened.cluster].tag)
        }
        let properties = next.children.filter(Self.isProperties)
        let seam = TemplateElement(head: next.head, role: .seam, children: properties + opened.between)
        var whole = opened.whole
        whole.children.append(.element(seam))
        whole.children += next.children.filter { !Self.isProperties($0) }
        return Opened(cluster: opened.cluster, whole: whole)
    }

    private static func isProperties(_ node: TemplateNode) -> Bool {
        if case .element(let element) = node { element.role == .paragraphProperties } else { false }
    }
}
