/// The address of a link as a text with tags: programs write braces and blanks of an address as `%7B` and `%20` (RFC 3986 §2.1).
enum AddressText {
    private static let starts = [Array("{{".utf8), Array("{%".utf8)]
    private static let ends = [Array("}}".utf8), Array("%}".utf8)]

    /// Whether an attribute holds an address.
    static func isAddress(_ name: String) -> Bool { name == "href" || name == "Target" }

    /// An address whose tags are spelled out, all else as it was; `nil` where there is no tag in it.
    static func decoded(_ address: String) -> String? {
        let bytes = Array(address.utf8)
        guard bytes.contains(UInt8(ascii: "{")) || bytes.contains(UInt8(ascii: "%")) else { return nil }
        var result: [UInt8] = []
        var index = 0
        var hasTag = false
        while index < bytes.count {
            if let kind = starts.indices.first(where: { sign(starts[$0], in: bytes, at: index) != nil }),
                let tag = tag(in: bytes, at: index, ending: ends[kind])
            {
                result += tag.text
                index = tag.end
                hasTag = true
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return hasTag ? String(decoding: result, as: UTF8.self) : nil
    }

    /// A tag from its first brace to its last, decoded, and where it ends.
    private static func tag(in bytes: [UInt8], at start: Int, ending: [UInt8]) -> (text: [UInt8], end: Int)? {
        var text: [UInt8] = []
        var index = start
        while index < bytes.count {
            if let end = sign(ending, in: bytes, at: index), index > start { return (text + ending, end) }
            let next = byte(bytes, index)
            text.append(next.byte)
            index = next.end
        }
        return nil
    }

    /// Where a sign ends that begins at an index, whether it is encoded or not.
    private static func sign(_ sign: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        for wanted in sign {
            guard index < bytes.count else { return nil }
            let next = byte(bytes, index)
            guard next.byte == wanted else { return nil }
            index = next.end
        }
        return index
    }

    private static func byte(_ bytes: [UInt8], _ index: Int) -> (byte: UInt8, end: Int) {
        guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
            let low = digit(bytes[index + 2])
        else { return (bytes[index], index + 1) }
        return (high << 4 | low, index + 3)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
