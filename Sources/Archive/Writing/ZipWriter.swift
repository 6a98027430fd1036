package import ChanceryDiagnostics

/// Makes a package in memory: the same entries give the same bytes, on every machine and at every time.
///
/// Entries keep the order in which they are added (`mimetype` or `[Content_Types].xml` first, as the formats want). Time stamps are the
/// first that ZIP knows, 1980-01-01; no attributes of a file system are written. Of our own, where libzip reads: writing an entry is
/// two headers, and libzip takes as long for them as the deflating of a letter takes.
///
/// Source: APPNOTE.TXT 6.3.9 §4.3; ZIP64 is not written, so a package has less than 4 GB.
package final class ZipWriter {
    private var bytes: [UInt8] = []
    /// The central directory so far, which comes behind all entries.
    private var directory: [UInt8] = []
    private var entryCount = 0
    private let deflaters: DeflaterPool
    private var isOpen = true

    /// Creates an empty package.
    ///
    /// - Parameters:
    ///   - size: How large it will be; a guess that saves moving it.
    ///   - deflaters: Those of the task, where it makes many packages.
    /// - Throws: `cannot-pack`: out of memory.
    package init(expecting size: Int = 0, deflaters: DeflaterPool? = nil) throws(Diagnostic) {
        if let deflaters { self.deflaters = deflaters } else { self.deflaters = try DeflaterPool() }
        bytes.reserveCapacity(size)
    }

    /// Adds an entry.
    ///
    /// - Parameters:
    ///   - name: Its name, with slashes.
    ///   - bytes: Its content.
    ///   - packing: How it is packed; by default as suits its name.
    /// - Throws: `cannot-pack`.
    package func add(_ name: String, _ bytes: [UInt8], packing: Packing? = nil) throws(Diagnostic) {
        try add(deflaters.packed(name, bytes, packing ?? .usual(for: name)))
    }

    /// Adds an entry that is packed already.
    ///
    /// - Throws: `cannot-pack` where the package would pass the bounds of ZIP.
    package func add(_ entry: PackedEntry) throws(Diagnostic) {
        guard bytes.count + entry.bytes.count < 0xF000_0000, entry.size < 0xFFFF_FFFF, entryCount < 0xFFFF,
            entry.name.utf8.count < 0xFFFF
        else { throw .cannotPack("it is larger than ZIP allows") }
        let offset = bytes.count
        entryCount += 1
        Self.append(0x0403_4B50, size: 4, to: &bytes)
        Self.appendCommon(entry, to: &bytes)
        bytes.append(contentsOf: entry.name.utf8)
        bytes.append(contentsOf: entry.bytes)
        Self.append(0x0201_4B50, size: 4, to: &directory)
        Self.append(Self.version, size: 2, to: &directory)
        Self.appendCommon(entry, to: &directory)
        // Comment, disk, internal and external attributes: nothing.
        Self.append(0, size: 10, to: &directory)
        Self.append(offset, size: 4, to: &directory)
        directory.append(contentsOf: entry.name.utf8)
    }

    /// Copies an entry from another package without unpacking it.
    package func copy(_ entry: ZipEntry, from reader: ZipReader) throws(Diagnostic) {
        try add(reader.packed(entry))
    }

    /// Closes the package and gives its bytes, once.
    package func finish() throws(Diagnostic) -> [UInt8] {
        guard isOpen else { throw .cannotPack("the package is closed") }
        isOpen = false
        defer { bytes = [] }
        let offset = bytes.count
        bytes.append(contentsOf: directory)
        Self.append(0x0605_4B50, size: 4, to: &bytes)
        Self.append(0, size: 4, to: &bytes)
        Self.append(entryCount, size: 2, to: &bytes)
        Self.append(entryCount, size: 2, to: &bytes)
        Self.append(directory.count, size: 4, to: &bytes)
        Self.append(offset, size: 4, to: &bytes)
        Self.append(0, size: 2, to: &bytes)
        return bytes
    }

    /// What it takes to unpack: deflate and folders (§4.4.3).
    private static let version = 20
    /// 1 January 1980 as MS-DOS writes it.
    private static let date = 0x21

    /// What both headers of an entry say alike, from the version to the length of the extra field.
    private static func appendCommon(_ entry: PackedEntry, to bytes: inout [UInt8]) {
        append(version, size: 2, to: &bytes)
        // Bit 11: the name is UTF-8; in ASCII it is that anyway.
        append(entry.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800, size: 2, to: &bytes)
        append(Int(entry.method), size: 2, to: &bytes)
        append(0, size: 2, to: &bytes)
        append(date, size: 2, to: &bytes)
        append(Int(entry.crc), size: 4, to: &bytes)
        append(entry.bytes.count, size: 4, to: &bytes)
        append(entry.size, size: 4, to: &bytes)
        append(entry.name.utf8.count, size: 2, to: &bytes)
        append(0, size: 2, to: &bytes)
    }

    private static func append(_ number: Int, size: Int, to bytes: inout [UInt8]) {
        for index in 0..<size { bytes.append(index < 8 ? UInt8(truncatingIfNeeded: number >> (8 * index)) : 0) }
    }
}

extension Diagnostic {
    /// The package cannot be made: out of memory, or larger than ZIP allows.
    static func cannotPack(_ detail: String) -> Diagnostic {
        Diagnostic(
            "cannot-pack",
            Wording("The package cannot be made: \(detail)", russian: "Пакет не удаётся собрать: \(detail)"),
            fault: .internal)
    }
}
