/// What has been learned, as fields.
extension FieldInference {
    /// The names at the top of the data, in the order in which the template meets them.
    var fields: [Field] {
        nodes[0].members.map { field($0) }
    }

    private func field(_ index: Int) -> Field {
        let node = nodes[index]
        let isOptional = !node.uses.isEmpty && node.uses.allSatisfy(\.mayBeMissing)
        return Field(
            name: node.name, shape: shape(of: node), isOptional: isOptional, filters: node.filters,
            choices: node.choices, uses: node.uses)
    }

    private func shape(of node: FieldNode) -> FieldShape {
        let kind = RichKind.allCases.first { node.purposes.contains(.rich($0)) }
        if let kind, node.entry == nil, node.element == nil { return .rich(kind) }
        if let entry = node.entry { return .dictionary(field(entry)) }
        if let element = node.element { return .list(field(element)) }
        if !node.members.isEmpty { return .record(node.members.map { field($0) }) }
        let purposes = node.purposes
        if purposes.contains(.date) { return .date }
        if purposes.contains(.number) { return .number }
        if purposes.contains(.truth) { return .boolean }
        let isText = purposes.contains(.print) || purposes.contains(.text)
        if purposes.contains(.iteration) || purposes.contains(.measure) && !isText {
            return .list(Field(name: node.name, shape: .text))
        }
        if isText { return .text }
        return purposes.contains(.condition) ? .boolean : .text
    }
}
