/// Writes YAML in block style as UTF-8 bytes.
///
/// A text stands plain where YAML 1.1 and 1.2 alike read it as that text, as a literal block where it has lines that a block can hold, and
/// in double quotes with escapes elsewhere. Of our own because a large plan is a hot path; libyaml reads it back in the tests.
public struct YAMLWriter: ValueSink {
    /// What the place of the next value follows on its line.
    private enum Slot {
        case none
        case key
        case dash
    }

    private struct Level {
        let isList: Bool
        /// What the list or mapping itself follows.
        let opener: Slot
        var isEmpty = true
    }

    /// What has been written so far and not been taken over.
    public private(set) var bytes: [UInt8] = []
    private var levels: [Level] = []
    private var slot = Slot.none
    /// Takes over what has been written, each time it is worth it.
    private let flush: (([UInt8]) -> Void)?
    /// How many bytes are worth it.
    private static let flushSize = 1 << 16
    /// The longest key that may stand before a colon: libyaml looks 1,024 characters ahead (YAML 1.2 §7.4.2).
    private static let simpleKeyLimit = 1_000

    /// Creates a writer.
    ///
    /// - Parameter flush: Is given the bytes every 64 KB, so that a large model is never held as text. What has not
    ///   reached that size at the end is in ``bytes``.
    public init(flush: (([UInt8]) -> Void)? = nil) {
        self.flush = flush
    }

    public mutating func null() { scalar("null") }
    public mutating func bool(_ value: Bool) { scalar(value ? "true" : "false") }
    public mutating func integer(_ value: Int) { scalar(String(value)) }

    public mutating func decimal(_ value: Double) {
        scalar(value.isNaN ? ".nan" : value.isInfinite ? (value < 0 ? "-.inf" : ".inf") : "\(value)")
    }

    public mutating func text(_ value: String) {
        beginValue()
        if YAMLText.isPlain(value) {
            bytes.append(contentsOf: value.utf8)
        } else if YAMLText.fitsBlock(value) {
            block(value)
        } else {
            YAMLText.quote(value, to: &bytes)
        }
        endLine()
    }

    public mutating func key(_ key: String) {
        beginElement()
        let start = bytes.count
        if YAMLText.isPlain(key) { bytes.append(contentsOf: key.utf8) } else { YAMLText.quote(key, to: &bytes) }
        if bytes.count - start > Self.simpleKeyLimit {
            bytes.insert(contentsOf: "? ".utf8, at: start)
            bytes.append(0x0A)
            bytes.append(contentsOf: repeatElement(0x20, count: (levels.count - 1) * 2))
        }
        bytes.append(UInt8(ascii: ":"))
        slot = .key
    }

    public mutating func beginList() { begin(isList: true) }
    public mutating func beginMapping() { begin(isList: false) }
    public mutating func endList() { end("[]") }
    public mutating func endMapping() { end("{}") }

    private mutating func begin(isList: Bool) {
        openSlot()
        levels.append(Level(isList: isList, opener: slot))
        slot = .none
    }

    private mutating func end(_ empty: String) {
        guard let level = levels.popLast(), level.isEmpty else { return }
        if level.opener != .none { bytes.append(0x20) }
        bytes.append(contentsOf: empty.utf8)
        endLine()
    }

    private mutating func scalar(_ text: String) {
        beginValue()
        bytes.append(contentsOf: text.utf8)
        endLine()
    }

    private mutating func beginValue() {
        openSlot()
        if slot != .none { bytes.append(0x20) }
    }

    private mutating func endLine() {
        bytes.append(0x0A)
        slot = .none
        if let flush, bytes.count >= Self.flushSize {
            flush(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
    }

    /// A value in a list gets its dash; one after a key has its place already.
    private mutating func openSlot() {
        guard slot == .none, levels.last?.isList == true else { return }
        beginElement()
        bytes.append(UInt8(ascii: "-"))
        slot = .dash
    }

    /// Begins an element of the current level; the first one after a dash stands on the dash's line.
    private mutating func beginElement() {
        guard let level = levels.last else { return }
        levels[levels.count - 1].isEmpty = false
        if level.isEmpty, level.opener == .dash {
            bytes.append(0x20)
            return
        }
        if level.isEmpty, level.opener == .key { bytes.append(0x0A) }
        bytes.append(contentsOf: repeatElement(0x20, count: (levels.count - 1) * 2))
    }

    private mutating func block(_ text: String) {
        bytes.append(contentsOf: "|-\n".utf8)
        var isLineStart = true
        let indentation = max(1, levels.count) * 2
        for byte in text.utf8 {
            if isLineStart, byte != 0x0A { bytes.append(contentsOf: repeatElement(0x20, count: indentation)) }
            bytes.append(byte)
            isLineStart = byte == 0x0A
        }
    }
}
