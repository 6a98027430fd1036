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
