/// The paragraphs of a list as the tree that LibreOffice numbers (its `SwNumberTree`): only the way to the last one is kept.
///
/// Paragraphs that are not counted (list headers, the second paragraph of an item) stand in the tree all the same. A paragraph
/// that is deeper than what came before it gets parents that nobody sees; they count as soon as something under them does.
struct ListTree {
    private struct Node {
        var number: Int
        /// Whether the paragraph, or one under it if nobody sees it, is counted.
        var isCounted: Bool
        /// Whether nothing stands for the node in the text.
        var isUnseen = false
        /// Whether children begin anew under the node and need not go on from those of the node before.
        var beginsAnew: Bool
        /// Whether the node is the first of its parent and has one less than the first number, until something under it counts.
        var isShort = false
        /// The last number under the nodes before, back to the last counted one.
        var numberBefore: Int?
    }

    private var path: [Node] = []
    /// The last number of the whole tree, for styles that count all levels together.
    private var last: Int?

    /// Adds a paragraph.
    ///
    /// - Parameter level: From 0, below ``ListStyle/levelCount``.
    /// - Returns: The numbers of the levels down to the paragraph's.
    mutating func add(level: Int, isCounted: Bool, start: ListStart, style: ListStyle) -> [Int] {
        while path.count < level { addUnseen(isCounted: isCounted && !style.isConsecutive, style) }
        if isCounted, !style.isConsecutive { countParents(above: level) }
        var node = Node(number: 0, isCounted: isCounted, beginsAnew: isCounted)
        let first =
            switch start {
            case .next, .level: style.level(level).start
            case .number(let number): number
            }
        if style.isConsecutive {
            node.number = consecutive(isCounted: isCounted, start: start, first: first, style)
        } else if path.count > level {
            let before = path[level]
            node.number =
                !isCounted ? before.number : start == .next ? before.number &+ 1 : first
            let underBefore = path.count > level + 1 ? path[level + 1].number : nil
            node.numberBefore = underBefore ?? (before.isCounted ? nil : before.numberBefore)
        } else {
            node.isShort = !isCounted
            node.number = isCounted ? first : first &- 1
            if start == .next, let parent = path.last, !parent.beginsAnew, let before = parent.numberBefore {
                node.number = isCounted ? before &+ 1 : before
                node.isShort = false
            }
        }
        path.removeLast(max(0, path.count - level))
        path.append(node)
        last = node.number
        return path.map(\.number)
    }

    /// Adds the first child of the last node, which nobody sees.
    private mutating func addUnseen(isCounted: Bool, _ style: ListStyle) {
        let parentCounts = path.last.map { $0.isUnseen ? $0.beginsAnew : $0.isCounted } ?? true
        let start = style.isConsecutive ? style.level(0).start : style.level(path.count).start
        var node = Node(
            number: isCounted ? start : start &- 1, isCounted: isCounted, isUnseen: true,
            beginsAnew: isCounted && parentCounts, isShort: !isCounted)
        if !style.isConsecutive, let parent = path.last, !parent.beginsAnew, let before = parent.numberBefore {
            node.number = before
            node.isShort = false
        }
        path.append(node)
        if style.isConsecutive { last = last ?? node.number }
    }

    /// Lets the parents of a counted paragraph count that did not so far.
    private mutating func countParents(above level: Int) {
        for index in path.indices.prefix(level) where path[index].isShort {
            path[index].isShort = false
            path[index].number = path[index].number &+ 1
            if path[index].isUnseen {
                path[index].isCounted = true
                path[index].beginsAnew = index == 0 || path[index - 1].isCounted
            }
        }
    }

    private func consecutive(isCounted: Bool, start: ListStart, first: Int, _ style: ListStyle) -> Int {
        guard let last else {
            return isCounted ? (start == .next ? style.level(0).start : first) : style.level(0).start &- 1
        }
        return !isCounted ? last : start == .next ? last &+ 1 : first
    }
}
