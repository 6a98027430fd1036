package import ChanceryData

/// A name and the members behind it, `a.b.c`, ready to be looked up without walking an expression.
///
/// Nine of ten tags are no more than that, and a table of ten thousand rows looks them up half a million times.
package struct NamePath: Sendable, Hashable {
    let root: String
    let members: [String]

    /// The path that an expression is; `nil` where it is more.
    package init?(_ expression: Expression) {
        guard expression.spelling == nil else { return nil }
        switch expression.form {
        case .name(let name):
            root = name
            members = []
        case .member(let base, let name):
            guard let path = NamePath(base) else { return nil }
            root = path.root
            members = path.members + [name.text]
        default: return nil
        }
    }
}

extension Evaluator {
    /// What stands at the end of a path; `nil` where a name on the way is spelled otherwise or does not exist: then the expression tells more.
    package func value(at path: NamePath) -> Value? {
        guard var value = exactValue(of: path.root) else { return nil }
        for member in path.members {
            guard let inner = value.exactMember(member) else { return nil }
            value = inner
        }
        return value
    }

    /// The text at the end of a path; `nil` where there is no text, or a name on the way is spelled otherwise.
    ///
    /// Nothing is copied on the way but the text: a table prints nothing else, some ten times a row.
    func text(at path: NamePath) -> String? {
        for index in locals.indices.reversed() where locals[index].name == path.root {
            return locals[index].value.text(at: path.members, from: 0)
        }
        return root.text(under: path.root, path.members, from: 0)
    }

    private func exactValue(of name: String) -> Value? {
        for index in locals.indices.reversed() where locals[index].name == name { return locals[index].value }
        return root.exactMember(name)
    }
}

extension Value {
    fileprivate func text(at members: [String], from index: Int) -> String? {
        if index < members.count { return text(under: members[index], members, from: index + 1) }
        guard case .text(let text) = content else { return nil }
        return text
    }

    fileprivate func text(under name: String, _ members: [String], from index: Int) -> String? {
        guard case .mapping(let mapping) = content, let place = mapping.exactIndex(of: name) else { return nil }
        return mapping.values[place].text(at: members, from: index)
    }
}
