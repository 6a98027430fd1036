/// Where a package lies in a file that may have other bytes before and after it, as mail and FTP programs leave them.
///
/// Found through the end of central directory record (APPNOTE.TXT 4.3.16): its size and offset of the directory
/// tell how many foreign bytes come first.
struct ZipBounds: Hashable {
    /// The first byte of the package.
    let start: Int
    /// Where the record of the end begins.
    let endRecord: Int

    private static let recordLength = 22

    init?(in bytes: [UInt8]) {
        guard bytes.count >= Self.recordLength else { return nil }
        var position = bytes.count - Self.recordLength
        // A comment may be 64 KB long; foreign bytes may be as many again.
        let lowest = max(0, position - (1 << 20))
        while position >= lowest {
            if bytes[position] == 0x50, bytes[position + 1] == 0x4B, bytes[position + 2] == 0x05,
                bytes[position + 3] == 0x06
            {
                let size = Self.number(in: bytes, at: position + 12)
                let offset = Self.number(in: bytes, at: position + 16)
                if size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
                    // ZIP64: the true figures stand in another record; such packages have nothing before them.
                    start = 0
                    endRecord = position
                    return
                }
                if size + offset <= position {
                    start = position - size - offset
                    endRecord = position
                    return
                }
            }
            position -= 1
        }
        return nil
    }

    private static func number(in bytes: [UInt8], at index: Int) -> Int {
        Int(bytes[index]) | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2]) << 16 | Int(bytes[index + 3]) << 24
    }
}
