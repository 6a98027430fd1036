/// A scalar of YAML, as it is spelled.
struct YAMLScalar {
    /// The text without its quotes and folds.
    var text: String
    /// Whether it may be a number, a truth or nothing: it has no quotes, and no tag that calls it a text.
    var isPlain: Bool

    /// What the scalar is, by the core schema of YAML 1.2 §10.3.2, save that a number with leading zeros («01») stays text.
    var content: Value.Content {
        guard isPlain else { return .text(text) }
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return number ?? .text(text)
        }
    }

    private var number: Value.Content? {
        let bytes = text.utf8
        let digits =
            bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
        guard let first = digits.first, Self.isDigit(first), bytes.count < 64 else { return nil }
        if digits.allSatisfy(Self.isDigit) {
            if digits.count > 1, first == UInt8(ascii: "0") { return nil }
            return Int(text).map(Value.Content.integer)
        }
        guard digits.allSatisfy({ Self.isDigit($0) || ".eE+-".utf8.contains($0) }),
            first != UInt8(ascii: "0") || digits.dropFirst().first == UInt8(ascii: "."),
            let decimal = Double(text), decimal.isFinite
        else { return nil }
        return .decimal(decimal)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
