extension Expression {
    /// Whether the value may be more than a text: a filter says so, or a local name that holds such a value.
    func mayBeRich(_ names: Set<String>) -> Bool {
        switch form {
        case .filtered(let input, let call):
            return call.filter is any RichFilter || input.mayBeRich(names)
                || call.arguments.contains { $0?.mayBeRich(names) ?? false }
        case .name(let name): return names.contains(NameFolding.key(of: name))
        default: return form.children.contains { $0.mayBeRich(names) }
        }
    }

    /// The local names of a part that may hold rich values.
    static func richNames(of tags: [TemplateTag]) -> Set<String> {
        var names: Set<String> = []
        // A name may be set by way of another.
        for _ in 0..<3 {
            for tag in tags {
                switch tag.parsed {
                case .control(.set(let target, let expression)) where expression.mayBeRich(names):
                    for name in target.names { names.insert(NameFolding.key(of: name.text)) }
                case .control(.with(let bindings)):
                    for binding in bindings where binding.value.mayBeRich(names) {
                        for name in binding.target.names { names.insert(NameFolding.key(of: name.text)) }
                    }
                case .control(.for(let head)) where head.iterable.mayBeRich(names):
                    for name in head.variables { names.insert(NameFolding.key(of: name.text)) }
                default: break
                }
            }
        }
        return names
    }
}

extension TemplateTag {
    /// Whether it prints what may be more than a text; python-docx-template's `{{r x}}` and `{{p x}}` say so themselves.
    func mayBeRich(_ names: Set<String>) -> Bool {
        guard case .value(let expression) = parsed else { return false }
        return prefix == .run || prefix == .paragraph || expression.mayBeRich(names)
    }
}
