/// Base64 (RFC 4648 §4), as documents and data spell bytes.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The values of the letters, those of the alphabet for addresses (§5) too.
    private static let values: [UInt8: UInt32] = {
        var table: [UInt8: UInt32] = [:]
        for (index, letter) in alphabet.enumerated() { table[letter] = UInt32(index) }
        table[UInt8(ascii: "-")] = 62
        table[UInt8(ascii: "_")] = 63
        return table
    }()

    /// The bytes that a text spells, white space left out; `nil` for another text.
    static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
        var table = [UInt32](repeating: 255, count: 256)
        for (letter, value) in values { table[Int(letter)] = value }
        var result: [UInt8] = []
        result.reserveCapacity(text.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in text {
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            let value = table[Int(byte)]
            guard value < 64, padding == 0 else { return nil }
            bits = bits << 6 | value
            count += 1
            if count % 4 == 0 {
                result.append(UInt8(truncatingIfNeeded: bits >> 16))
                result.append(UInt8(truncatingIfNeeded: bits >> 8))
                result.append(UInt8(truncatingIfNeeded: bits))
            }
        }
        switch count % 4 {
        case 1: return nil
        case 2: result.append(UInt8(truncatingIfNeeded: bits >> 4))
        case 3:
            result.append(UInt8(truncatingIfNeeded: bits >> 10))
            result.append(UInt8(truncatingIfNeeded: bits >> 2))
        default: break
        }
        let missing = (4 - count % 4) % 4
        return padding == 0 || padding == missing ? result : nil
    }

    /// The text of some bytes.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let bits =
                UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
                | (left > 2 ? UInt32(bytes[index + 2]) : 0)
            result.append(alphabet[Int(bits >> 18 & 63)])
            result.append(alphabet[Int(bits >> 12 & 63)])
            result.append(left > 1 ? alphabet[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
            result.append(left > 2 ? alphabet[Int(bits & 63)] : UInt8(ascii: "="))
            index += 3
        }
        return result
    }
}
