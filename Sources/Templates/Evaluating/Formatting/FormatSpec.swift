import ChanceryData

/// How a value is laid out: what stands behind the colon in `{:>10.2f}`, or between `%` and its letter.
struct FormatSpec: Sendable, Hashable {
    /// The greatest width and precision. More is nothing that a document shows.
    static let greatest = 10_000

    /// Where a value stands in a field that is wider.
    enum Alignment: Sendable, Hashable {
        case left, right, centre
        /// Between the sign and the digits.
        case behindSign
    }

    var fill: Character = " "
    var alignment: Alignment?
    /// What a number that is not below zero has for a sign.
    var plus = ""
    var isAlternate = false
    var width = 0
    /// What stands between groups of three digits.
    var grouping = ""
    var precision: Int?
    /// The letter of the kind; `nil` where none stands.
    var kind: Character?

    /// Reads `[[fill]align][sign][#][0][width][grouping][.precision][type]` (Python's format mini-language); `nil` if it
    /// is something else.
    init?(_ text: String) {
        var rest = Array(text)[...]
        if rest.count > 1, let alignment = FormatSpec.alignment(rest[rest.startIndex + 1]) {
            fill = rest[rest.startIndex]
            self.alignment = alignment
            rest = rest.dropFirst(2)
        } else if let first = rest.first, let alignment = FormatSpec.alignment(first) {
            self.alignment = alignment
            rest = rest.dropFirst()
        }
        if let sign = rest.first, "+- ".contains(sign) {
            plus = sign == "-" ? "" : String(sign)
            rest = rest.dropFirst()
        }
        if rest.first == "#" {
            isAlternate = true
            rest = rest.dropFirst()
        }
        if rest.first == "0" {
            if alignment == nil { (fill, alignment) = ("0", .behindSign) }
            rest = rest.dropFirst()
        }
        width = FormatSpec.number(&rest) ?? 0
        if let sign = rest.first, sign == "," || sign == "_" {
            grouping = String(sign)
            rest = rest.dropFirst()
        }
        if rest.first == "." {
            rest = rest.dropFirst()
            guard let digits = FormatSpec.number(&rest) else { return nil }
            precision = digits
        }
        if let letter = rest.first {
            kind = letter
            rest = rest.dropFirst()
        }
        guard rest.isEmpty, width <= FormatSpec.greatest, precision ?? 0 <= FormatSpec.greatest else { return nil }
    }

    /// A layout that asks for nothing.
    init() {}

    private static func alignment(_ character: Character) -> Alignment? {
        switch character {
        case "<": .left
        case ">": .right
        case "^": .centre
        case "=": .behindSign
        default: nil
        }
    }

    /// The digits at the beginning; a number that is too large becomes one that is refused.
    static func number(_ rest: inout ArraySlice<Character>) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if digits.isEmpty { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(String(digits)) ?? .max
    }

    /// A text in a field of the width.
    func padded(_ text: String, sign: String = "", isNumber: Bool = false) -> String {
        let missing = width - sign.count - text.count
        guard missing > 0 else { return sign + text }
        func filling(_ count: Int) -> String { String(repeating: fill, count: count) }
        switch alignment ?? (isNumber ? .right : .left) {
        case .left: return sign + text + filling(missing)
        case .right: return filling(missing) + sign + text
        case .centre: return filling(missing / 2) + sign + text + filling(missing - missing / 2)
        case .behindSign: return sign + filling(missing) + text
        }
    }
}
