package import ChanceryDiagnostics

/// Headers and padding of a tape archive (POSIX.1-1988 `ustar`): the same files give the same bytes.
///
/// A name that does not fit the header is told in an extended one (POSIX.1-2001 `pax`), as are letters beyond ASCII.
package struct TarWriter {
    private static let block = 512

    package init() {}

    /// A file as it stands in the archive.
    ///
    /// - Throws: `cannot-pack` for more than 8 GB.
    package func file(_ name: String, _ bytes: [UInt8]) throws(Diagnostic) -> [UInt8] {
        guard bytes.count < 0o77777777777 else { throw .cannotPack("a file is larger than TAR allows") }
        var result: [UInt8] = []
        let isPlain = name.utf8.count <= 100 && name.utf8.allSatisfy { $0 < 0x80 }
        if !isPlain {
            let record = Self.record("path", name)
            result += Self.header("PaxHeader", size: record.count, type: UInt8(ascii: "x"))
            result += record
            Self.pad(&result)
        }
        result += Self.header(isPlain ? name : "file", size: bytes.count, type: UInt8(ascii: "0"))
        result += bytes
        Self.pad(&result)
        return result
    }

    /// What ends an archive.
    package var end: [UInt8] { [UInt8](repeating: 0, count: 2 * Self.block) }

    private static func pad(_ bytes: inout [UInt8]) {
        let rest = bytes.count % block
        if rest > 0 { bytes.append(contentsOf: repeatElement(0, count: block - rest)) }
    }

    /// A record of an extended header: its length counts itself.
    private static func record(_ key: String, _ value: String) -> [UInt8] {
        let body = " \(key)=\(value)\n"
        var length = body.utf8.count + 1
        while String(length).utf8.count + body.utf8.count != length {
            length = String(length).utf8.count + body.utf8.count
        }
        return Array("\(length)\(body)".utf8)
    }

    private static func header(_ name: String, size: Int, type: UInt8) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: block)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() where offset + index < block { header[offset + index] = byte }
        }
        func octal(_ number: Int, _ width: Int) -> String {
            let digits = String(number, radix: 8)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        put(name, at: 0)
        put(octal(0o644, 7), at: 100)
        put(octal(0, 7), at: 108)
        put(octal(0, 7), at: 116)
        put(octal(size, 11), at: 124)
        // 1 January 1980, as in packages.
        put(octal(315_532_800, 11), at: 136)
        put("        ", at: 148)
        header[156] = type
        put("ustar", at: 257)
        put("00", at: 263)
        let sum = header.reduce(0) { $0 + Int($1) }
        put(octal(sum, 6), at: 148)
        header[154] = 0
        header[155] = 0x20
        return header
    }
}
