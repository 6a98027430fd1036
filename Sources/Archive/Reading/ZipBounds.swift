import ChanceryDiagnostics

/// Where a package lies in a file that may have other bytes before and after it, as mail and FTP programs leave them.
///
/// Found through the end of central directory record (APPNOTE.TXT 4.3.16): its size and offset of the directory
/// tell how many foreign bytes come first.
struct ZipBounds: Hashable {
    /// The first byte of the package.
    let start: Int
    /// Where the record of the end begins.
    let endRecord: Int

    /// The first byte behind the record of the end, which has no comment.
    var end: Int { endRecord + Self.recordLength }

    private static let recordLength = 22

    /// How many bytes before the last place of a record are looked through: first those that hold it in nearly every
    /// package, then as many as a comment of 64 KB and foreign bytes may take.
    private static let reaches = [1 << 10, 1 << 20]

    /// Looks for a package; `nil` where there is none.
    ///
    /// - Throws: `read-failed`.
    init?(in store: any ByteStore) throws(Diagnostic) {
        for reach in Self.reaches {
            let first = max(0, store.count - Self.recordLength - reach)
            if let bounds = Self.bounds(in: try store.bytes(first..<store.count), from: first) {
                self = bounds
                return
            }
            if first == 0 { break }
        }
        return nil
    }

    private init(start: Int, endRecord: Int) {
        self.start = start
        self.endRecord = endRecord
    }

    /// What the last record tells in bytes that begin at a place of the file.
    private static func bounds(in bytes: [UInt8], from first: Int) -> ZipBounds? {
        var position = bytes.count - recordLength
        while position >= 0 {
            if bytes[position] == 0x50, bytes[position + 1] == 0x4B, bytes[position + 2] == 0x05,
                bytes[position + 3] == 0x06
            {
                let size = number(in: bytes, at: position + 12)
                let offset = number(in: bytes, at: position + 16)
                let place = first + position
                if size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
                    // ZIP64: the true figures stand in another record; such packages have nothing before them.
                    return ZipBounds(start: 0, endRecord: place)
                }
                if size + offset <= place { return ZipBounds(start: place - size - offset, endRecord: place) }
            }
            position -= 1
        }
        return nil
    }

    private static func number(in bytes: [UInt8], at index: Int) -> Int {
        Int(bytes[index]) | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2]) << 16 | Int(bytes[index + 3]) << 24
    }
}
