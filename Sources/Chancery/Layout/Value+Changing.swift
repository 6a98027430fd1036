import ChanceryData

extension Value {
    /// The value of a key, to be changed in place; a value that is no mapping stays as it is.
    subscript(member key: String) -> Value? {
        get { self[key] }
        set {
            guard case .mapping(var mapping) = content else { return }
            // Not to be shared while it changes, or each change would copy it.
            content = .null
            mapping[key] = newValue
            content = .mapping(mapping)
        }
    }
}

extension String {
    /// Whether there is nothing in it to print.
    var isBlank: Bool {
        guard let first = utf8.first else { return true }
        // What begins with a sign of ASCII or with a Cyrillic letter is not looked at any further.
        if first > 0x20 && first < 0x80 || first == 0xD0 || first == 0xD1 { return false }
        return allSatisfy(\.isWhitespace)
    }
}

extension Value {
    /// Changes each element of the list under a key, in place; there is nothing to do where there is no list.
    mutating func changeElements(of key: String, _ change: (inout Value, Int) -> Void) {
        guard case .list(var elements)? = self[key]?.content else { return }
        self[member: key] = .null
        for index in elements.indices { change(&elements[index], index) }
        self[member: key] = .list(elements)
    }

    /// A text, or null for none and for an empty one.
    static func text(orNull text: String?) -> Value { text.flatMap { $0.isBlank ? nil : .text($0) } ?? .null }
}
