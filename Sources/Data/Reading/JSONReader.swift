public import ChanceryDiagnostics

/// Reads JSON (RFC 8259), strictly, with the place of every value.
///
/// Of our own because a model of a hundred thousand rows is a hot path and because Foundation's decoder keeps no places.
public struct JSONReader {
    /// How deep lists and objects may be nested.
    static let depthLimit = 512

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var lineStart = 0
    /// The bytes of the line so far that are no beginning of a scalar: columns count scalars.
    private var continuations = 0
    private var depth = 0
    private var recentKeys = RecentKeys()

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

    private var position: TextPosition { TextPosition(line: line, column: index - lineStart - continuations + 1) }

    private func fault(_ english: String, _ russian: String) -> Diagnostic {
        .malformedJSON(position, Wording(english, russian: russian))
    }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0D: index += 1
            case 0x0A:
                index += 1
                line += 1
                lineStart = index
                continuations = 0
            default: return
            }
        }
    }

    // MARK: Values

    private mutating func value() throws(Diagnostic) -> Value {
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

    private mutating func enter(at start: TextPosition) throws(Diagnostic) {
        depth += 1
        if depth > Self.depthLimit { throw .nestedTooDeep(at: start, limit: Self.depthLimit) }
        index += 1
        skipBlanks()
    }

    /// Whether another element follows: passes a comma, or the closing byte.
    private mutating func goesOn(until closing: UInt8) throws(Diagnostic) -> Bool {
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
        if index < bytes.count, bytes[index] == UInt8(ascii: "]") {
            index += 1
            depth -= 1
            return elements
        }
        repeat { elements.append(try value()) } while try goesOn(until: UInt8(ascii: "]"))
        return elements
    }

    private mutating func object(at start: TextPosition) throws(Diagnostic) -> Mapping {
        try enter(at: start)
        var keys: [String] = []
        var values: [Value] = []
        var positions: [TextPosition] = []
        var seen: Set<String> = []
        if index < bytes.count, bytes[index] == UInt8(ascii: "}") {
            index += 1
            depth -= 1
            return Mapping()
        }
        repeat {
            let place = position
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw fault("a key in quotes is expected here", "здесь ожидается ключ в кавычках")
            }
            let key = try string()
            // Records have few keys; only a large dictionary is worth a set.
            let isKnown = keys.count < 16 ? keys.contains(key) : seen.contains(key)
            if isKnown {
                let first = keys.firstIndex(of: key).map { positions[$0] }
                throw .duplicateKey(key, at: place, first: first)
            }
            keys.append(key)
            if keys.count == 16 { seen = Set(keys) } else if keys.count > 16 { seen.insert(key) }
            positions.append(place)
            skipBlanks()
            guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
                throw fault("a colon is expected here", "здесь ожидается двоеточие")
            }
            index += 1
            skipBlanks()
            values.append(try value())
        } while try goesOn(until: UInt8(ascii: "}"))
        return Mapping(keys: recentKeys.shared(keys), values: values, keyPositions: positions)
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
        if isWhole, let whole = Int(text) { return .integer(whole) }
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

    // MARK: Strings

    private mutating func string() throws(Diagnostic) -> String {
        index += 1
        let start = index
        let (end, continuationCount) = Self.plainStretch(of: bytes.span, from: start)
        index = end
        continuations += continuationCount
        guard end < bytes.count else { throw fault("a string has no end", "у строки нет конца") }
        switch bytes[end] {
        case UInt8(ascii: "\""):
            let text = try text(start..<end)
            index += 1
            return text
        case UInt8(ascii: "\\"): return try escapedString(after: start)
        default: throw fault("a control character stands in a string", "в строке стоит управляющий знак")
        }
    }

    /// Where a string stops being plain, and how many bytes until there are no beginning of a scalar: the hot loop of the reader.
    private static func plainStretch(of bytes: Span<UInt8>, from start: Int) -> (end: Int, continuations: Int) {
        var end = start
        var continuations = 0
        // Eight bytes at a time, as long as none of them is a quote, a backslash or a control character.
        while let word = ByteWord(in: bytes, at: end), !word.holds(0x22), !word.holds(0x5C),
            !word.holdsByte(below: 0x20)
        {
            continuations &+= word.continuationCount
            end &+= ByteWord.count
        }
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            continuations &+= byte & 0xC0 == 0x80 ? 1 : 0
            end &+= 1
        }
        return (end, continuations)
    }

    private func text(_ range: Range<Int>) throws(Diagnostic) -> String {
        guard let text = String(validating: bytes[range], as: UTF8.self) else { throw .notUTF8(in: bytes) }
        return text
    }

    /// A string that holds escapes; the reading stands at the first of them.
    private mutating func escapedString(after start: Int) throws(Diagnostic) -> String {
        var result = try text(start..<index)
        var pieceStart = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                result += try text(pieceStart..<index)
                index += 1
                return result
            }
            if byte == UInt8(ascii: "\\") {
                result += try text(pieceStart..<index)
                result.unicodeScalars.append(try escape())
                pieceStart = index
                continue
            }
            if byte < 0x20 { throw fault("a control character stands in a string", "в строке стоит управляющий знак") }
            if byte & 0xC0 == 0x80 { continuations += 1 }
            index += 1
        }
        throw fault("a string has no end", "у строки нет конца")
    }

    private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
        index += 1
        guard index < bytes.count else { throw fault("a string has no end", "у строки нет конца") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let high = try codeUnit()
            if let scalar = Unicode.Scalar(high) { return scalar }
            // A character beyond the first plane is two escapes.
            guard (0xD800...0xDBFF).contains(high), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                bytes[index + 1] == UInt8(ascii: "u")
            else { throw fault("half of a surrogate pair stands alone", "половина суррогатной пары стоит одна") }
            index += 2
            let low = try codeUnit()
            guard (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            else { throw fault("half of a surrogate pair stands alone", "половина суррогатной пары стоит одна") }
            return scalar
        default: throw fault("there is no such escape", "такой замены нет")
        }
    }

    private mutating func codeUnit() throws(Diagnostic) -> UInt32 {
        guard index + 4 <= bytes.count,
            bytes[index..<(index + 4)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        else {
            throw fault("four hexadecimal digits are expected here", "здесь ожидаются четыре шестнадцатеричные цифры")
        }
        index += 4
        return unit
    }
}
