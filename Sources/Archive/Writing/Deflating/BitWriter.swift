/// Packs bits into bytes, the lowest first (RFC 1951 §3.1.1).
struct BitWriter {
    /// The bytes that are full.
    private(set) var bytes: [UInt8] = []
    /// The bits that fill no byte yet, fewer than eight.
    private var pending: UInt64 = 0
    private var pendingCount = 0

    /// Appends the lowest bits of a number, 32 at most.
    mutating func append(_ bits: Int, count: Int) {
        pending |= UInt64(bits) << UInt64(pendingCount)
        pendingCount += count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingCount -= 8
        }
    }

    /// Makes room for a number of bits and has them written, no more of them.
    mutating func append(bitCount: Int, _ write: (_ cursor: inout BitCursor) -> Void) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: (pendingCount + bitCount) / 8 + BitCursor.overhang))
        let end = unsafe bytes.withUnsafeMutableBytes { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            var cursor = unsafe BitCursor(base + start, pending: pending, count: UInt64(pendingCount))
            write(&cursor)
            pending = cursor.pending
            pendingCount = Int(cursor.count)
            return unsafe cursor.place - UnsafeMutableRawPointer(base)
        }
        bytes.removeLast(bytes.count - end)
    }

    /// Fills up the last byte.
    mutating func align() {
        if pendingCount > 0 { append(0, count: 8 - pendingCount) }
    }
}
