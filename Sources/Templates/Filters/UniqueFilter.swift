import ChanceryData

/// Each element once, by itself or by an attribute; of equal ones the first stays. Letter case does not count.
struct UniqueFilter: TemplateFilter {
    let names = ["unique", "без повторов"]
    let parameters: [FilterParameter] = [
        .optional("case_sensitive", "с учётом регистра", preset: Value(.bool(false))), .optional("attribute", "поле"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let foldsCase = !arguments.isTrue(0)
        var seen: Set<String> = []
        var result: [Value] = []
        for element in try value.inputElements() {
            var key = ""
            try append(try element.attribute(1, of: arguments), to: &key, foldsCase)
            if seen.insert(key).inserted { result.append(element) }
        }
        return .list(result)
    }

    /// Spells a value so that equal ones are spelled alike.
    private func append(_ value: Value, to key: inout String, _ foldsCase: Bool) throws(FilterFailure) {
        guard key.utf8.count <= WorkBound.textBytes else { throw .tooLarge }
        switch value.whole.content {
        case .null: key += "n"
        case .bool(let bool): key += bool ? "t" : "f"
        case .integer, .decimal: key += "#" + (value.number?.normalised.value.printed ?? "")
        case .text(let text): key += "\(text.utf8.count)\"" + (foldsCase ? text.lowercased() : text)
        // No two objects are taken for one.
        case .object: throw .wrongInput(value, wants: .text)
        case .list(let elements):
            key += "["
            for element in elements { try append(element, to: &key, foldsCase) }
            key += "]"
        case .mapping(let mapping):
            key += "{"
            for (name, element) in zip(mapping.keys, mapping.values).sorted(by: { $0.0 < $1.0 }) {
                key += "\(name.utf8.count)\"\(name)"
                try append(element, to: &key, foldsCase)
            }
            key += "}"
        }
    }
}
