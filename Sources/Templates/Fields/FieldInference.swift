import ChanceryData

/// Learns from the tags of a template what data it asks for.
///
/// The tags are read in order; a loop's variables stand for the elements of what it goes through, a name that `set`
/// gives for the value it was given. Nothing is computed, so the work is linear in the tags.
struct FieldInference {
    /// A name that a tag gives.
    struct Binding {
        var name: String
        var value: InferredValue
    }

    /// A loop or a condition that is open.
    struct Scope {
        var isLoop: Bool
        var bindings: [Binding] = []
        /// What the loop's elements are, for `loop.next`.
        var element: InferredValue?
        /// The names that the scope's conditions ask for before they are used.
        var guarded: Set<Int> = []
        /// The name that the text of the scope gets when it ends.
        var captured: String?
    }

    /// The root is the first node.
    var nodes = [FieldNode("")]
    var scopes = [Scope(isLoop: false)]
    /// The names that are known, by what they are looked up by.
    let preferred: [String: String]
    /// The tag that is being read.
    var tag: TemplateTag?
    /// The names whose absence the expressions read so far provide for.
    var asked: Set<Int> = []
    /// The names that an expression around has asked for: `x is defined and x > 3`.
    var guarded: Set<Int> = []

    /// - Parameter names: Names that are known: a row of words and signs that can be read as one is it.
    init(preferring names: Set<String> = []) {
        preferred = Dictionary(
            names.sorted().map { (NameFolding.key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Learns from the next tag of a part.
    mutating func read(_ tag: TemplateTag) {
        self.tag = tag
        switch tag.parsed {
        case .value(let expression): _ = read(expression, for: .print)
        case .control(let control): read(control)
        case .comment: break
        }
    }

    /// Forgets the names that the tags of a part have given.
    mutating func endPart() {
        scopes = [Scope(isLoop: false)]
    }

    private mutating func read(_ control: ControlTag) {
        switch control {
        case .for(let head): open(head)
        case .if(let condition):
            asked = []
            _ = read(condition, for: .condition)
            scopes.append(Scope(isLoop: false, guarded: asked))
        case .elif(let condition):
            asked = []
            _ = read(condition, for: .condition)
            scopes[scopes.count - 1].bindings = []
            scopes[scopes.count - 1].guarded.formUnion(asked)
        case .else:
            // What stands for a loop without turns knows no element.
            scopes[scopes.count - 1].bindings = []
        case .end:
            guard scopes.count > 1, let scope = scopes.popLast() else { return }
            if let name = scope.captured { bind(name, .computed) }
        case .with(let bindings):
            let values = bindings.map { read($0.value, for: .access) }
            scopes.append(Scope(isLoop: false))
            for (binding, value) in zip(bindings, values) { bind(binding.target.names.first?.text ?? "", value) }
        case .capture(let target, _): scopes.append(Scope(isLoop: false, captured: target.names.first?.text))
        case .filter: scopes.append(Scope(isLoop: false))
        case .set(let target, let expression) where target.member != nil:
            let value = read(expression, for: .access)
            if let name = target.names.first, let member = target.member {
                learn(value, as: member.text, of: name.text)
            }
        case .set(let target, let expression):
            let value = read(expression, for: .access)
            let parts = target.names.count == 1 ? [value] : unpacked(value, into: target.names.count)
            for (name, part) in zip(target.names, parts) { bind(name.text, part) }
        case .colspan(let expression), .colwidth(let expression): _ = read(expression, for: .number)
        case .cellBackground(let expression): _ = read(expression, for: .print)
        default: break
        }
    }

    private mutating func open(_ head: ForTag) {
        let iterated = read(head.iterable, for: .iteration)
        var scope = Scope(isLoop: true)
        let isPair = head.variables.count == 2
        let element: InferredValue
        if isPair, case .node(let index) = iterated, nodes[index].element == nil {
            // Two variables take the keys and values of a record.
            element = .entry(of: index)
            _ = entry(of: index)
        } else {
            element = self.element(of: iterated)
        }
        let parts = head.variables.count == 1 ? [element] : unpacked(element, into: head.variables.count)
        for (name, part) in zip(head.variables, parts) { scope.bindings.append(Binding(name: name.text, value: part)) }
        scope.element = head.variables.count == 1 ? element : .computed
        scopes.append(scope)
        if let condition = head.condition { _ = read(condition, for: .condition) }
    }

    private mutating func bind(_ name: String, _ value: InferredValue) {
        let last = scopes.count - 1
        scopes[last].bindings.removeAll { $0.name == name }
        scopes[last].bindings.append(Binding(name: name, value: value))
    }

    /// Learns what a member of a namespace holds, where what it began with does not say: `namespace(rows=[])`.
    private mutating func learn(_ value: InferredValue, as member: String, of name: String) {
        guard let scope = scopes.lastIndex(where: { $0.bindings.contains { $0.name == name } }),
            let index = scopes[scope].bindings.lastIndex(where: { $0.name == name }),
            case .record(var entries) = scopes[scope].bindings[index].value
        else { return }
        if let entry = entries.firstIndex(where: { NameFolding.areSame($0.name, member) }) {
            entries[entry].value = value
        } else {
            entries.append((member, value))
        }
        scopes[scope].bindings[index].value = .record(entries)
    }

    /// The parts that several variables take of a value.
    mutating func unpacked(_ value: InferredValue, into count: Int) -> [InferredValue] {
        switch value {
        case .group(let key, let elements): [key, .list(elements)]
        case .entry(let index): [.key(of: index), .node(entry(of: index))]
        case .literal(let literal):
            (0..<count).map { position in
                literal.elements.flatMap { $0.indices.contains(position) ? .literal($0[position]) : nil } ?? .computed
            }
        case .node, .list: Array(repeating: element(of: value), count: count)
        case .record, .key, .computed: Array(repeating: .computed, count: count)
        }
    }

    // MARK: Nodes

    /// Nodes deeper than this are taken together: what follows walks them recursively.
    private static let deepest = 200

    private mutating func add(_ name: String, under index: Int) -> Int {
        guard nodes[index].depth < Self.deepest else { return index }
        nodes.append(FieldNode(name, depth: nodes[index].depth + 1))
        return nodes.count - 1
    }

    /// The node of a member.
    mutating func member(_ name: String, of index: Int) -> Int {
        if let found = nodes[index].members.first(where: { nodes[$0].name == name }) { return found }
        if let found = nodes[index].members.first(where: { NameFolding.areSame(nodes[$0].name, name) }) { return found }
        let member = add(name, under: index)
        if member != index { nodes[index].members.append(member) }
        return member
    }

    /// The node of a list's elements.
    mutating func element(of index: Int) -> Int {
        if let element = nodes[index].element { return element }
        let element = add(nodes[index].name, under: index)
        if element != index { nodes[index].element = element }
        return element
    }

    /// The node of what stands under the keys that the data make up.
    mutating func entry(of index: Int) -> Int {
        if let entry = nodes[index].entry { return entry }
        let entry = add(nodes[index].name, under: index)
        if entry != index { nodes[index].entry = entry }
        return entry
    }

    /// What each element of a value is.
    mutating func element(of value: InferredValue) -> InferredValue {
        switch value {
        case .node(let index):
            if nodes[index].entry != nil { return .key(of: index) }
            return .node(element(of: index))
        case .list(let element): return element
        case .group(_, let elements): return .list(elements)
        case .literal(let literal): return literal.elements?.first.map { .literal($0) } ?? .computed
        case .record, .key, .entry, .computed: return .computed
        }
    }

    /// The value that a name in scope stands for; a name of the data is noted as used.
    mutating func value(named name: String, typed range: Range<Int>, for purpose: FieldPurpose, mayBeMissing: Bool)
        -> InferredValue
    {
        for scope in scopes.reversed() {
            if let binding = scope.bindings.last(where: { $0.name == name }) { return binding.value }
        }
        for scope in scopes.reversed() {
            if let binding = scope.bindings.last(where: { NameFolding.areSame($0.name, name) }) { return binding.value }
        }
        let index = member(name, of: 0)
        note(index, as: name, purpose, mayBeMissing)
        return .node(index)
    }

    /// Whether a tag around has given a name.
    func isBound(_ name: String) -> Bool {
        scopes.contains { $0.bindings.contains { NameFolding.areSame($0.name, name) } }
    }

    /// Notes a use of a node.
    mutating func note(_ index: Int, as name: String, _ purpose: FieldPurpose, _ mayBeMissing: Bool) {
        guard let tag else { return }
        if mayBeMissing { asked.insert(index) }
        let mayBeMissing =
            mayBeMissing || guarded.contains(index) || scopes.contains { $0.guarded.contains(index) }
        nodes[index].uses.append(
            FieldUse(place: tag.place, source: tag.source, name: name, mayBeMissing: mayBeMissing, purpose: purpose))
    }
}
