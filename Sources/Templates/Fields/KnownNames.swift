package import ChanceryData

/// The names that data of some kind have: what a template may use. Names may go in circles, as sections hold sections.
package struct KnownNames: Sendable {
    /// What is known of one thing in the data.
    struct Node: Sendable {
        var members: [(name: String, node: Int)] = []
        /// What each element is, if it is a list.
        var element: Int?
        /// What stands under names that the user makes up.
        var entry: Int?
        /// Whether it is, or may be, a text, a number or the like.
        var isScalar = false

        /// Whether nothing is known: then anything goes.
        var isUnknown: Bool { members.isEmpty && element == nil && entry == nil && !isScalar }
    }

    private(set) var nodes = [Node()]
    /// The top of the data.
    package static let root = 0

    /// Creates a list of names without any.
    package init() {}

    /// The names that are in data.
    package init(in data: Value) {
        learn(data, at: Self.root, depth: 0)
    }

    /// Adds a thing of which nothing is known yet.
    package mutating func addNode() -> Int {
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Says that a thing is a text, a number or the like.
    package mutating func setScalar(_ node: Int) {
        nodes[node].isScalar = true
    }

    /// Says what stands under a name of a record.
    package mutating func setMember(_ name: String, of node: Int, to member: Int) {
        nodes[node].members.removeAll { $0.name == name }
        nodes[node].members.append((name, member))
    }

    /// Says what the elements of a list are.
    package mutating func setElement(of node: Int, to element: Int) {
        nodes[node].element = element
    }

    /// Says what stands under the names that a user makes up.
    package mutating func setEntry(of node: Int, to entry: Int) {
        nodes[node].entry = entry
    }

    /// Adds the names that are in a value at some thing.
    package mutating func learn(_ value: Value, at node: Int) {
        learn(value, at: node, depth: 0)
    }

    /// All names, wherever they stand.
    package var all: Set<String> {
        Set(nodes.flatMap { $0.members.map(\.name) })
    }

    /// The only name of a record that is the same but for letter case and white space.
    func member(_ name: String, of node: Int) -> Int? {
        if let exact = nodes[node].members.first(where: { $0.name == name }) { return exact.node }
        let similar = nodes[node].members.filter { NameFolding.areSame($0.name, name) }
        return similar.count == 1 ? similar[0].node : nil
    }

    private mutating func learn(_ value: Value, at node: Int, depth: Int) {
        // Readers of data bound the depth; this is for values that were made.
        guard depth < 500 else { return }
        switch value.whole.content {
        case .null: break
        case .bool, .integer, .decimal, .text, .object: nodes[node].isScalar = true
        case .list(let elements):
            let element = nodes[node].element ?? addNode()
            nodes[node].element = element
            for value in elements { learn(value, at: element, depth: depth + 1) }
        case .mapping(let mapping):
            // Records of one kind mostly have the same keys in the same order.
            for (position, key) in mapping.keys.enumerated() {
                let members = nodes[node].members
                let found =
                    members.indices.contains(position) && members[position].name == key
                    ? members[position].node : members.first { $0.name == key }?.node
                let member = found ?? addNode()
                if found == nil { nodes[node].members.append((key, member)) }
                learn(mapping.values[position], at: member, depth: depth + 1)
            }
        }
    }
}
