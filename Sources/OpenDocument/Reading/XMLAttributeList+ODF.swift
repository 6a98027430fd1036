import ChanceryXML

extension XMLAttributeList {
    /// Whether an attribute of type `boolean` is there and true.
    func isTrue(_ name: ODF) -> Bool { has(name.rawValue, "true") }

    /// Whether an attribute of type `boolean` is there and false.
    func isFalse(_ name: ODF) -> Bool { has(name.rawValue, "false") }

    /// The first number of an item, a heading or a level; one that LibreOffice would not take (it keeps 16 bits, none below zero) is none.
    var startValue: Int? {
        guard let value = integer(ODF.startValue.rawValue), (0...Int(Int16.max)).contains(value) else { return nil }
        return value
    }
}
