/// The names that a handler knows, each with the number that a stream calls it by.
///
/// Numbers follow the order of the list and begin with 1; ``unknown`` stands for every other name. A format room
/// lists its names in an enumeration whose raw values are these numbers, so that walking a part compares
/// small integers and makes no string.
package struct XMLVocabulary: Sendable {
    /// The number of any name that is not in the vocabulary.
    package static let unknown: UInt16 = 0

    private let numbers: [XMLNamespace: [String: UInt16]]

    /// Creates a vocabulary; a name that stands twice keeps its first number.
    package init(_ names: [(namespace: XMLNamespace, local: String)]) {
        var numbers: [XMLNamespace: [String: UInt16]] = [:]
        for (index, name) in names.enumerated() where numbers[name.namespace]?[name.local] == nil {
            numbers[name.namespace, default: [:]][name.local] = UInt16(clamping: index + 1)
        }
        self.numbers = numbers
    }

    /// The number of a name.
    package func number(of local: String, in namespace: XMLNamespace) -> UInt16 {
        numbers[namespace]?[local] ?? Self.unknown
    }
}
