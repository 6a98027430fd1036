import ChanceryXML

extension XMLAttributeList {
    /// Whether an attribute of type `boolean` is there and true.
    func isTrue(_ name: ODF) -> Bool { has(name.rawValue, "true") }

    /// Whether an attribute of type `boolean` is there and false.
    func isFalse(_ name: ODF) -> Bool { has(name.rawValue, "false") }
}
