/// Deflated bytes that unpack to a thousand times their number, without a compressor (RFC 1951).
enum BrokenInputBomb {
    /// An entry that begins as a main part does and goes on with about so many blanks.
    ///
    /// Its checksum is wrong, for nobody should get so far.
    static func entry(named name: String, blanks: Int) -> BrokenInputZip.Entry {
        let start = Array(BrokenInputPackage.documentXML(body: "|").prefix { $0 != "|" }.utf8) + [0x20]
        let length = UInt16(start.count)
        var bytes: [UInt8] =
            [0, UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8)] + start
        // The head of the second block, filled up to a whole byte with matches; then four matches a byte, then the end.
        var head = head
        var matchCount = blanks / 258 / 4 * 4
        while head.count % 8 != 0 {
            head += [1, 0]
            matchCount += 1
        }
        bytes += packed(head) + [UInt8](repeating: 0b0101_0101, count: blanks / 258 / 4) + packed([0])
        return BrokenInputZip.Entry(
            name, method: 8, packed: bytes, size: UInt32(start.count + matchCount * 258), checksum: 0)
    }

    /// The head of a block with codes of its own: a bit for the length 258 (code 285), a bit for the distance 1, a bit
    /// for the end. So two bits say «the last byte 258 times more».
    private static var head: [Int] {
        // The last block, of dynamic codes: 286 codes of lengths, 1 of distances, 18 of lengths of codes. Of these the
        // third (code 18, a run of zeros) and the last (code 1) take a bit each.
        let counts = [1] + low(2, 2) + low(286 - 257, 5) + low(1 - 1, 5) + low(18 - 4, 4)
        let lengths = (0..<18).flatMap { low($0 == 2 || $0 == 17 ? 1 : 0, 3) }
        func zeros(_ count: Int) -> [Int] { [1] + low(count - 11, 7) }
        // Of the lengths 256 (the end) and 285 have one bit, the others none; the distance has one bit.
        return counts + lengths + zeros(138) + zeros(118) + [0] + zeros(28) + [0] + [0]
    }

    /// The lowest bits of a number, the lowest first.
    private static func low(_ number: Int, _ count: Int) -> [Int] { (0..<count).map { number >> $0 & 1 } }

    private static func packed(_ bits: [Int]) -> [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) {
                $0 | UInt8($1.element) << UInt8($1.offset)
            }
        }
    }
}
