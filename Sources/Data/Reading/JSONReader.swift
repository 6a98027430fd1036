public import ChanceryDiagnostics

/// Reads JSON (RFC 8259), strictly, with the place of every value.
///
/// Of our own because a model of a hundred thousand rows is a hot path and because Foundation's decoder keeps no places.
public struct JSONReader {
    /// How deep lists and objects may be nested.
    static let depthLimit = 512

    let bytes: [UInt8]
    var index = 0
    private var line = 1
    private var lineStart = 0
    /// The bytes of the line so far that are no beginning of a scalar: columns count scalars.
    private(set) var continuations = 0
    private var depth = 0
    var keyTree = KeyTree()

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The value that a JSON text spells.
    ///
    /// - Throws: `malformed-json`, `duplicate-key`, `too-deep`, `not-utf8`, `empty-file`, at line and column.
    public static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Value {
        var reader = JSONReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        reader.skipBlanks()
        guard reader.index < bytes.count else { throw .emptyFile }
        let value = try reader.value()
        reader.skipBlanks()
        guard reader.index == bytes.count else {
            throw reader.fault("there is more after the end of the value", "после конца значения стоит что-то ещё")
        }
        return value
    }

    // MARK: Places

    var position: TextPosition { TextPosition(line: line, column: index - lineStart - continuations + 1) }

    func fault(_ english: String, _ russian: String) -> Diagnostic {
        .malformedJSON(position, Wording(english, russian: russian))
    }

    /// Passes bytes of one line.
    mutating func pass(_ extent: (length: Int, continuations: Int)) {
        index += extent.length
        continuations += extent.continuations
    }

    mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0D: index += 1
            case 0x0A:
                index += 1
                line += 1
                lineStart = index
                continuations = 0
                // Behind it comes the indentation.
                while let word = ByteWord(in: bytes.span, at: index) {
                    let count = word.blankCount
                    index += count
                    if count < ByteWord.count { break }
                }
            default: return
            }
        }
    }

    // MARK: Values

    mutating func value() throws(Diagnostic) -> Value {
        guard index < bytes.count else { throw fault("it ends too early", "он обрывается") }
        let start = position
        switch bytes[index] {
        case UInt8(ascii: "\""): return Value(.text(try string()), at: start)
        case UInt8(ascii: "{"): return Value(.mapping(try object(at: start)), at: start)
        case UInt8(ascii: "["): return Value(.list(try array(at: start)), at: start)
        case UInt8(ascii: "t"): return try word("true", .bool(true), at: start)
        case UInt8(ascii: "f"): return try word("false", .bool(false), at: start)
        case UInt8(ascii: "n"): return try word("null", .null, at: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return Value(try number(), at: start)
        default: throw fault("a value is expected here", "здесь ожидается значение")
        }
    }

    private mutating func word(_ word: StaticString, _ content: Value.Content, at start: TextPosition)
        throws(Diagnostic) -> Value
    {
        let text = word.description.utf8
        guard bytes[index...].starts(with: text) else {
            throw fault("a value is expected here", "здесь ожидается значение")
        }
        index += text.count
        return Value(content, at: start)
    }

    mutating func enter(at start: TextPosition) throws(Diagnostic) {
        depth += 1
        if depth > Self.depthLimit { throw .nestedTooDeep(at: start, limit: Self.depthLimit) }
        index += 1
        skipBlanks()
    }

    /// Passes the closing byte of what has nothing in it.
    mutating func closes(with closing: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == closing else { return false }
        index += 1
        depth -= 1
        return true
    }

    /// Whether another element follows: passes a comma, or the closing byte.
    mutating func goesOn(until closing: UInt8) throws(Diagnostic) -> Bool {
        skipBlanks()
        guard index < bytes.count else { throw fault("it ends too early", "он обрывается") }
        if bytes[index] == closing {
            index += 1
            depth -= 1
            return false
        }
        guard bytes[index] == UInt8(ascii: ",") else {
            throw fault("a comma or the end of the list is expected here", "здесь ожидается запятая или конец списка")
        }
        index += 1
        skipBlanks()
        return true
    }

    private mutating func array(at start: TextPosition) throws(Diagnostic) -> [Value] {
        try enter(at: start)
        var elements: [Value] = []
        if closes(with: UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try value()) } while try goesOn(until: UInt8(ascii: "]"))
        return elements
    }

    // MARK: Numbers

    private mutating func number() throws(Diagnostic) -> Value.Content {
        let start = index
        var isWhole = true
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let firstDigit = index
        try digits()
        if bytes[firstDigit] == UInt8(ascii: "0"), index > firstDigit + 1 {
            throw fault("a number begins with a zero", "число начинается с нуля")
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            isWhole = false
            index += 1
            try digits()
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
                index += 1
            }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole {
            // The number of an account has twenty digits, and none of them may be rounded away.
            return if let whole = Int(text) { .integer(whole) } else { .text(text) }
        }
        guard let decimal = Double(text), decimal.isFinite else {
            throw fault("the number is too large", "число слишком велико")
        }
        return .decimal(decimal)
    }

    private mutating func digits() throws(Diagnostic) {
        let start = index
        while index < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index] { index += 1 }
        if index == start { throw fault("a digit is expected here", "здесь ожидается цифра") }
    }
}
