package import ChanceryData

/// A name and the members behind it, `a.b.c`, ready to be looked up without walking an expression.
///
/// Nine of ten tags are no more than that, and a table of ten thousand rows looks them up half a million times.
package struct NamePath: Sendable, Hashable {
    let root: String
    let members: [String]

    /// The path that an expression is; `nil` where it is more.
    package init?(_ expression: Expression) {
        guard expression.spelling == nil, let path = expression.namePath else { return nil }
        self = path
    }

    /// The path that a form of expression is, whatever else its words could be read as.
    init?(_ form: Expression.Form) {
        switch form {
        case .name(let name):
            root = name
            members = []
        case .member(let base, let name):
            guard let path = base.namePath else { return nil }
            root = path.root
            members = path.members + [name.text]
        default: return nil
        }
    }
}

extension Evaluator {
    /// What stands at the end of a path; `nil` where a name on the way is spelled otherwise or does not exist: then the expression tells more.
    package func value(at path: NamePath) -> Value? {
        read(path) { copy $0 }
    }

    /// The text at the end of a path; `nil` where there is no text, or a name on the way is spelled otherwise.
    ///
    /// Nothing is copied on the way but the text: a table prints nothing else, some ten times a row.
    func text(at path: NamePath) -> String? {
        read(path) { value in
            guard case .text(let text) = value.content else { return nil }
            return text
        }
    }

    /// The whole number at the end of a path; `nil` where there is none, or a name on the way is spelled otherwise.
    func integer(at path: NamePath) -> Int? {
        read(path) { value in
            guard case .integer(let number) = value.content else { return nil }
            return number
        }
    }

    @inline(__always)
    private func read<Leaf>(_ path: NamePath, _ leaf: (borrowing Value) -> Leaf?) -> Leaf? {
        for index in locals.indices.reversed() where locals[index].name == path.root {
            return locals[index].value.read(path.members, from: 0, leaf)
        }
        guard case .mapping(let mapping) = root.content, let place = mapping.exactIndex(of: path.root) else {
            return nil
        }
        return mapping.values[place].read(path.members, from: 0, leaf)
    }

}

extension Value {
    fileprivate func read<Leaf>(_ members: [String], from index: Int, _ leaf: (borrowing Value) -> Leaf?) -> Leaf? {
        if index == members.count { return leaf(self) }
        guard case .mapping(let mapping) = content, let place = mapping.exactIndex(of: members[index]) else {
            return nil
        }
        return mapping.values[place].read(members, from: index + 1, leaf)
    }
}
