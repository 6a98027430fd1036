import CLibZip
package import ChanceryDiagnostics

/// The unpacked bytes of an entry, piece by piece; limits are counted on what really comes out.
@safe package final class ZipEntryStream {
    private let file: OpaquePointer
    private let entry: ZipEntry
    private let owner: ZipReader
    private let limits: Limits
    private var unpacked = 0

    init(_ file: OpaquePointer, of entry: ZipEntry, owner: ZipReader, limits: Limits) {
        unsafe self.file = file
        self.entry = entry
        self.owner = owner
        self.limits = limits
    }

    deinit {
        unsafe _ = zip_fclose(file)
    }

    /// Fills a buffer with the next bytes and says how many there were; 0 at the end.
    ///
    /// - Throws: `broken-entry` (also for a wrong checksum), `read-failed`, `too-large`, `suspicious-ratio`.
    package func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        let count = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
            unsafe Int(zip_fread(file, bytes.baseAddress, UInt64(bytes.count)))
        }
        if count < 0 {
            throw unsafe owner.fault(of: entry, ZipReader.text(of: zip_file_get_error(file)))
        }
        unpacked += count
        if unpacked > limits.entryBytes { throw .tooLarge(entry.name, limit: limits.entryBytes) }
        if unpacked > 1 << 20, unpacked / max(1, entry.packedSize) > limits.ratio {
            throw .suspiciousRatio(entry.name, limit: limits.ratio)
        }
        try owner.count(count)
        return count
    }
}
