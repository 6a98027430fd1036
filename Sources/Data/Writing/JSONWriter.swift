/// Writes JSON as UTF-8 bytes.
///
/// Characters beyond ASCII stand as they are. The indented form puts every value on a line of its own, one blank a level, and ends in
/// a line feed.
public struct JSONWriter: ValueSink {
    /// What has been written so far and not been taken over.
    public private(set) var bytes: [UInt8] = []
    private let isIndented: Bool
    private var depth = 0
    /// Whether the list or mapping at each open level has an element already.
    private var hasElements: [Bool] = []
    private var isAfterKey = false
    /// Takes over what has been written, each time it is worth it.
    private let flush: (([UInt8]) -> Void)?
    /// How many bytes are worth it.
    private static let flushSize = 1 << 16

    /// Creates a writer of the indented form.
    ///
    /// - Parameter flush: Is given the bytes every 64 KB, so that a large model is never held as text. What has not
    ///   reached that size at the end is in ``bytes``.
    public init(flush: (([UInt8]) -> Void)? = nil) {
        isIndented = true
        self.flush = flush
    }

    private init(isIndented: Bool) {
        self.isIndented = isIndented
        flush = nil
    }

    /// A value in one line, without a line feed at its end.
    public static func line(_ value: Value) -> String {
        var writer = JSONWriter(isIndented: false)
        writer.value(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    public mutating func null() { write("null") }
    public mutating func bool(_ value: Bool) { write(value ? "true" : "false") }
    public mutating func integer(_ value: Int) { write(String(value)) }

    /// Writes a decimal; JSON has no spelling for what is no number, so that is null.
    public mutating func decimal(_ value: Double) { write(value.isFinite ? "\(value)" : "null") }

    public mutating func text(_ value: String) {
        prepare()
        quote(value)
        finish()
    }

    public mutating func beginList() { open("[") }
    public mutating func endList() { close("]") }
    public mutating func beginMapping() { open("{") }
    public mutating func endMapping() { close("}") }

    public mutating func key(_ key: String) {
        prepare()
        quote(key)
        bytes.append(contentsOf: (isIndented ? ": " : ":").utf8)
        isAfterKey = true
    }

    private mutating func write(_ text: String) {
        prepare()
        bytes.append(contentsOf: text.utf8)
        finish()
    }

    /// Puts what goes before a value or key: a comma, a line of its own.
    private mutating func prepare() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard let last = hasElements.last else { return }
        if last { bytes.append(UInt8(ascii: ",")) }
        hasElements[hasElements.count - 1] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard isIndented else { return }
        bytes.append(0x0A)
        for _ in hasElements { bytes.append(0x20) }
    }

    private mutating func open(_ bracket: String) {
        prepare()
        bytes.append(contentsOf: bracket.utf8)
        hasElements.append(false)
    }

    private mutating func close(_ bracket: String) {
        let isFilled = hasElements.popLast() ?? false
        if isFilled { breakLine() }
        bytes.append(contentsOf: bracket.utf8)
        finish()
    }

    private mutating func finish() {
        if hasElements.isEmpty, isIndented { bytes.append(0x0A) }
        if let flush, bytes.count >= Self.flushSize {
            flush(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let utf8 = text.utf8Span.span
        var isPlain = true
        for index in utf8.indices where utf8[index] < 0x20 || utf8[index] == 0x22 || utf8[index] == 0x5C {
            isPlain = false
            break
        }
        if isPlain {
            bytes.append(contentsOf: text.utf8)
        } else {
            for index in utf8.indices { escape(utf8[index]) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0..<0x20:
            bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
            bytes.append(contentsOf: String(byte, radix: 16).utf8)
        default: bytes.append(byte)
        }
    }
}
