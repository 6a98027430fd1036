/// Notices a start tag with more attributes than a limit before libxml2 works through it, which takes time with the square of their number.
///
/// `<` stands in no attribute's value, so what lies between two of them is one tag at most. Only stretches of thousands of bytes without any
/// are looked into: ordinary parts have one every few dozen bytes and cost nothing.
struct AttributeGuard {
    private let limit: Int
    private var signCount = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes the next bytes of a part; whether the tag that they belong to has too many attributes.
    mutating func passesLimit(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
            signCount = 0
            return false
        }
        // An attribute is a name, `=`, and a quote; blanks between them are allowed, so the sign alone is counted.
        for index in bytes.indices where bytes[index] == UInt8(ascii: "=") { signCount += 1 }
        return signCount > limit * 4
    }
}
