import ChanceryData

/// The values that a method is called with.
struct MethodArguments: Sendable {
    let values: [Value]
    let named: Mapping

    init(_ values: [Value], named: Mapping) {
        self.values = values
        self.named = named
    }

    /// An argument by its place or its name; `nil` where it is not given, or is null.
    func value(_ index: Int, _ name: String? = nil) -> Value? {
        let value = values.indices.contains(index) ? values[index] : name.flatMap { named[$0] }
        return value == .null ? nil : value
    }

    /// An argument that must be a text, if it is given.
    func text(_ index: Int, _ name: String? = nil) throws(FilterFailure) -> String? {
        guard let value = value(index, name) else { return nil }
        guard let text = value.text else { throw .wrongArgument(index + 1, wants: .text) }
        return text
    }

    /// An argument that must be a text.
    func requiredText(_ index: Int) throws(FilterFailure) -> String {
        guard let text = try text(index) else { throw .wrongArgument(index + 1, wants: .text) }
        return text
    }

    /// An argument that must be a whole number, if it is given.
    func integer(_ index: Int, _ name: String? = nil) throws(FilterFailure) -> Int? {
        guard let value = value(index, name) else { return nil }
        guard case .integer(let number)? = value.number?.normalised else {
            throw .wrongArgument(index + 1, wants: .integer)
        }
        return number
    }
}
