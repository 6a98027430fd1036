import CLibZip
package import ChanceryDiagnostics

/// A package of entries, read within limits.
///
/// Opening looks at the directory alone: names that are absolute, climb out of the package or repeat are refused, backslashes are
/// taken as slashes, entries that are folders are left out. The object belongs to one task at a time.
@safe package final class ZipReader {
    /// The entries in the order of the directory, folders left out.
    package let entries: [ZipEntry]
    private let archive: OpaquePointer
    private let source: ZipByteSource
    private let limits: Limits
    private let indices: [String: Int]
    private var unpackedTotal = 0

    /// Opens a package that is in memory.
    ///
    /// - Throws: `truncated-package`, `broken-package`, `unsafe-name`, `repeated-name`, `too-many-entries`, `too-large`.
    package convenience init(_ bytes: [UInt8], limits: Limits = Limits()) throws(Diagnostic) {
        try self.init(MemoryBytes(bytes), limits: limits)
    }

    /// Opens a package where it lies; of a file nothing is held but what is being unpacked.
    ///
    /// - Throws: What opening one in memory throws; `read-failed`.
    package init(_ store: any ByteStore, limits: Limits = Limits()) throws(Diagnostic) {
        guard let bounds = try ZipBounds(in: store) else {
            throw try store.bytes(0..<2) == [0x50, 0x4B]
                ? .truncatedPackage : .brokenPackage("there is no directory of entries")
        }
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        let source = ZipByteSource(store, range: bounds.start..<bounds.end)
        guard let object = unsafe source.object(error: &error) else {
            throw unsafe .brokenPackage(Self.text(of: &error))
        }
        guard let archive = unsafe zip_open_from_source(object, ZIP_RDONLY, &error) else {
            let detail = unsafe Self.text(of: &error)
            unsafe zip_source_free(object)
            throw source.failure ?? .brokenPackage(detail)
        }
        do {
            let entries = try unsafe Self.entries(of: archive, limits: limits)
            self.entries = entries
            var indices: [String: Int] = [:]
            for (index, entry) in entries.enumerated() { indices[entry.name.lowercased()] = index }
            self.indices = indices
        } catch {
            unsafe zip_discard(archive)
            throw error
        }
        unsafe self.archive = archive
        self.source = source
        self.limits = limits
    }

    deinit {
        unsafe zip_discard(archive)
    }

    /// The entry of a name; letter case does not count (OPC, ISO/IEC 29500-2 §6.2.2.3).
    package func entry(_ name: String) -> ZipEntry? {
        indices[name.lowercased()].map { entries[$0] }
    }

    /// A stream of an entry's unpacked bytes; it keeps the package open.
    ///
    /// - Throws: `encrypted-entry`, `too-large`, `suspicious-ratio`, `broken-entry`.
    package func stream(_ entry: ZipEntry) throws(Diagnostic) -> ZipEntryStream {
        if entry.isEncrypted { throw .encryptedEntry(entry.name) }
        // Only what is unpacked is held to the limits: a picture of one colour packs as well as a bomb does.
        if entry.size > limits.entryBytes { throw .tooLarge(entry.name, limit: limits.entryBytes) }
        if entry.size > 1 << 20, entry.size / max(1, entry.packedSize) > limits.ratio {
            throw .suspiciousRatio(entry.name, limit: limits.ratio)
        }
        guard let file = unsafe zip_fopen_index(archive, entry.index, 0) else {
            throw unsafe fault(of: entry, Self.text(of: zip_get_error(archive)))
        }
        return unsafe ZipEntryStream(file, of: entry, owner: self, limits: limits)
    }

    /// The unpacked bytes of an entry.
    package func bytes(of entry: ZipEntry) throws(Diagnostic) -> [UInt8] {
        let stream = try stream(entry)
        var result: [UInt8] = []
        result.reserveCapacity(min(entry.size, 1 << 24))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var span = chunk.mutableSpan
            let count = try stream.read(into: &span)
            if count == 0 { return result }
            result.append(contentsOf: chunk[..<count])
        }
    }

    /// An entry as it is packed, to be copied elsewhere without unpacking.
    package func packed(_ entry: ZipEntry) throws(Diagnostic) -> PackedEntry {
        if entry.isEncrypted { throw .encryptedEntry(entry.name) }
        var status = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, entry.index, 0, &status) == 0,
            let file = unsafe zip_fopen_index(archive, entry.index, zip_flags_t(ZIP_FL_COMPRESSED))
        else { throw unsafe fault(of: entry, Self.text(of: zip_get_error(archive))) }
        defer { unsafe _ = zip_fclose(file) }
        var bytes = [UInt8](repeating: 0, count: entry.packedSize)
        var filled = 0
        while filled < bytes.count {
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe Int(zip_fread(file, buffer.baseAddress?.advanced(by: filled), UInt64(buffer.count - filled)))
            }
            if count <= 0 { throw fault(of: entry, "it is cut off") }
            filled += count
        }
        return unsafe PackedEntry(
            name: entry.name, method: status.comp_method, crc: status.crc, size: Int(clamping: status.size),
            bytes: bytes)
    }

    /// Why an entry cannot be unpacked: the file could not be read, or else what libzip says of it.
    func fault(of entry: ZipEntry, _ detail: String) -> Diagnostic {
        source.failure ?? .brokenEntry(entry.name, detail)
    }

    /// Counts unpacked bytes of all entries against the limit.
    func count(_ bytes: Int) throws(Diagnostic) {
        unpackedTotal += bytes
        if unpackedTotal > limits.totalBytes { throw .tooLargeTogether(limit: limits.totalBytes) }
    }

    static func text(of error: UnsafeMutablePointer<zip_error_t>?) -> String {
        guard let error = unsafe error, let text = unsafe zip_error_strerror(error) else { return "unknown fault" }
        return unsafe String(cString: text)
    }

    private static func entries(of archive: OpaquePointer, limits: Limits) throws(Diagnostic) -> [ZipEntry] {
        let count = unsafe Int(zip_get_num_entries(archive, 0))
        if count > limits.entries { throw .tooManyEntries(limit: limits.entries) }
        var entries: [ZipEntry] = []
        var names: Set<String> = []
        var total = 0
        for index in 0..<max(0, count) {
            var status = unsafe zip_stat_t()
            guard unsafe zip_stat_index(archive, UInt64(index), 0, &status) == 0,
                let rawName = unsafe zip_get_name(archive, UInt64(index), 0)
            else { throw unsafe .brokenPackage(text(of: zip_get_error(archive))) }
            let written = unsafe String(cString: rawName)
            guard let name = safeName(written) else { throw .unsafeName(written) }
            if name.isEmpty || name.hasSuffix("/") { continue }
            guard names.insert(name.lowercased()).inserted else { throw .repeatedName(name) }
            let size = unsafe Int(clamping: status.size)
            let packedSize = unsafe Int(clamping: status.comp_size)
            total += size
            if total > limits.totalBytes { throw .tooLargeTogether(limit: limits.totalBytes) }
            entries.append(
                ZipEntry(
                    name: name, size: size, packedSize: packedSize, index: UInt64(index),
                    isEncrypted: unsafe status.encryption_method != ZIP_EM_NONE))
        }
        return entries
    }

    /// A name with slashes, or `nil` if it leads outside of the package.
    private static func safeName(_ written: String) -> String? {
        let name = written.replacing("\\", with: "/")
        if name.hasPrefix("/") || name.unicodeScalars.contains("\0") { return nil }
        let components = name.split(separator: "/", omittingEmptySubsequences: false)
        if components.contains("..") { return nil }
        // A drive letter of Windows.
        if let first = components.first, first.count == 2, first.hasSuffix(":") { return nil }
        return name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    }
}
