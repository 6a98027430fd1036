package import ChanceryDiagnostics

/// What a file is, told from its first bytes and not from its name.
package enum FileKind: Sendable, Hashable {
    /// A ZIP package: DOCX, ODT and their kin.
    case zip
    /// A ZIP package that has been cut off before its directory.
    case truncatedZip
    /// An OLE container with an encrypted OOXML package in it ([MS-OFFCRYPTO] 2.3.4.4).
    case encryptedOOXML
    /// A binary Word document ([MS-DOC]).
    case wordBinary
    /// A binary Word document with a password.
    case encryptedWordBinary
    /// Another OLE container.
    case ole
    case richText
    case html
    /// One XML file with all parts of a DOCX in it (`pkg:package`).
    case flatOPC
    /// One XML file with a whole OpenDocument in it.
    case flatODF
    /// An XML file of Word 2003.
    case word2003XML
    /// Another XML file.
    case xml
    case pdf
    case image
    case empty
    /// Text that is none of the above: YAML, JSON, Markdown.
    case text
    case unknown

    /// Whether this is an office document of whatever make, sound or not.
    package var isPackage: Bool {
        switch self {
        case .zip, .truncatedZip, .encryptedOOXML, .wordBinary, .encryptedWordBinary, .ole, .richText, .flatOPC,
            .flatODF, .word2003XML, .pdf:
            true
        case .html, .xml, .image, .empty, .text, .unknown: false
        }
    }

    /// How much of a file's beginning is looked at.
    private static let headLength = 4096

    /// Tells the kind of a file; little of it is read.
    ///
    /// - Throws: `read-failed`.
    package init(sniffing store: any ByteStore) throws(Diagnostic) {
        self = try Self.kind(of: store)
    }

    /// Tells the kind of a file that is in memory.
    package init(sniffing bytes: [UInt8]) {
        // Bytes in memory can always be read.
        self = (try? FileKind(sniffing: MemoryBytes(bytes))) ?? .unknown
    }

    private static func kind(of store: any ByteStore) throws(Diagnostic) -> FileKind {
        let head = try store.bytes(0..<headLength)
        if head.isEmpty { return .empty }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return kind(ofOLE: try store.bytes())
        }
        if head.starts(with: Array("{\\rtf".utf8)) { return .richText }
        if head.starts(with: Array("%PDF".utf8)) { return .pdf }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) || head.starts(with: [0x89, 0x50, 0x4E, 0x47])
            || head.starts(with: Array("GIF8".utf8))
        {
            return .image
        }
        if let markup = kind(ofMarkup: head) { return markup }
        // A package may have other bytes before and after it: what counts is its directory.
        if try ZipBounds(in: store) != nil { return .zip }
        if head.starts(with: [0x50, 0x4B]) { return .truncatedZip }
        return head.contains(0) ? .unknown : .text
    }

    private static func kind(ofOLE bytes: [UInt8]) -> FileKind {
        if directoryEntry(of: "EncryptedPackage", in: bytes) != nil { return .encryptedOOXML }
        guard let word = directoryEntry(of: "WordDocument", in: bytes) else { return .ole }
        return isEncrypted(word, in: bytes) ? .encryptedWordBinary : .wordBinary
    }

    /// Where the entry of a stream stands in the directory of an OLE container ([MS-CFB] 2.6): names are UTF-16LE, entries
    /// 128 bytes long and aligned, wherever the directory lies.
    private static func directoryEntry(of name: String, in bytes: [UInt8]) -> Int? {
        let units = Array(name.utf16) + [0]
        let pattern: [UInt8] = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var start = 512
        while start + 128 <= bytes.count {
            if bytes[start] == pattern[0], bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
                return start
            }
            start += 128
        }
        return nil
    }

    /// Whether a binary Word document has a password, by its File Information Block ([MS-DOC] 2.5.1: `wIdent`, `fEncrypted`).
    private static func isEncrypted(_ entry: Int, in bytes: [UInt8]) -> Bool {
        // Sectors have 2 to the power of the header's shift bytes; the header takes the place of one ([MS-CFB] 2.2).
        let sector = 1 << min(Int(bytes[0x1E]), 20)
        let first = (0..<4).reduce(0) { $0 | Int(bytes[entry + 0x74 + $1]) << (8 * $1) }
        let block = (first + 1) * sector
        return block + 0x0C <= bytes.count && bytes[block] == 0xEC && bytes[block + 1] == 0xA5
            && bytes[block + 0x0B] & 0x01 != 0
    }

    private static func kind(ofMarkup bytes: [UInt8]) -> FileKind? {
        var head = bytes[...]
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            // UTF-16: every other byte of markup's ASCII is zero.
            head = head.dropFirst(2).filter { $0 != 0 }[...]
        } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            head = head.dropFirst(3)
        }
        head = head.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard head.first == UInt8(ascii: "<") else { return nil }
        let text = String(decoding: head, as: UTF8.self).lowercased()
        if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return .html }
        if text.contains("pkg:package") || text.contains("office/2006/xmlpackage") { return .flatOPC }
        if text.contains("office:document") || text.contains("opendocument:xmlns:office:1.0") { return .flatODF }
        if text.contains("office/word/2003/wordml") { return .word2003XML }
        if text.contains("<html") { return .html }
        return .xml
    }
}
