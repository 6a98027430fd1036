import CLibZip
package import ChanceryDiagnostics

/// Makes a package in memory: the same entries give the same bytes, on every machine and at every time.
///
/// Entries keep the order in which they are added (`mimetype` or `[Content_Types].xml` first, as the formats want). Time stamps are the
/// first that ZIP knows, 1980-01-01; no attributes of a file system are written.
@safe package final class ZipWriter {
    private let archive: OpaquePointer
    private let target: OpaquePointer

    /// Creates an empty package.
    package init() throws(Diagnostic) {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
            throw unsafe .cannotPack(ZipReader.text(of: &error))
        }
        // Kept for reading the result: closing the archive drops its own hold.
        unsafe zip_source_keep(target)
        guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            let detail = unsafe ZipReader.text(of: &error)
            unsafe zip_source_free(target)
            unsafe zip_source_free(target)
            throw .cannotPack(detail)
        }
        unsafe self.archive = archive
        unsafe self.target = target
        isOpen = true
    }

    private var isOpen: Bool

    deinit {
        if isOpen { unsafe zip_discard(archive) }
        unsafe zip_source_free(target)
    }

    /// Adds an entry.
    ///
    /// - Parameters:
    ///   - name: Its name, with slashes.
    ///   - bytes: Its content.
    ///   - level: How hard to deflate, 1 to 12; 0 stores the bytes as they are, which ODF asks for `mimetype`.
    package func add(_ name: String, _ bytes: [UInt8], level: Int = 6) throws(Diagnostic) {
        if level == 0 {
            try add(name, ZipContent(bytes: bytes, packed: nil), method: ZIP_CM_STORE)
        } else {
            try add(Deflater(level: level).packed(name, bytes))
        }
    }

    /// Adds an entry that is packed already.
    package func add(_ entry: PackedEntry) throws(Diagnostic) {
        try add(entry.name, ZipContent(bytes: entry.bytes, packed: entry), method: Int32(entry.method))
    }

    /// Copies an entry from another package without unpacking it.
    package func copy(_ entry: ZipEntry, from reader: ZipReader) throws(Diagnostic) {
        try add(reader.packed(entry))
    }

    /// Closes the package and gives its bytes.
    package func finish() throws(Diagnostic) -> [UInt8] {
        guard isOpen else { throw .cannotPack("the package is closed") }
        guard unsafe zip_close(archive) == 0 else {
            throw unsafe .cannotPack(ZipReader.text(of: zip_get_error(archive)))
        }
        isOpen = false
        var status = unsafe zip_stat_t()
        guard unsafe zip_source_stat(target, &status) == 0, unsafe zip_source_open(target) == 0 else {
            throw unsafe .cannotPack(ZipReader.text(of: zip_source_error(target)))
        }
        defer { unsafe _ = zip_source_close(target) }
        let size = unsafe Int(clamping: status.size)
        let source = unsafe target
        var filled = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while filled < size {
                let read = unsafe Int(
                    zip_source_read(source, buffer.baseAddress?.advanced(by: filled), UInt64(size - filled)))
                if read <= 0 { break }
                filled += read
            }
            count = filled
        }
        guard filled == size else { throw .cannotPack("the package cannot be read back") }
        return bytes
    }

    private func add(_ name: String, _ content: ZipContent, method: Int32) throws(Diagnostic) {
        let pointer = unsafe Unmanaged.passRetained(content).toOpaque()
        guard let source = unsafe zip_source_function(archive, ZipContent.answer, pointer) else {
            unsafe Unmanaged<ZipContent>.fromOpaque(pointer).release()
            throw unsafe .cannotPack(ZipReader.text(of: zip_get_error(archive)))
        }
        let index = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe zip_source_free(source)
            throw unsafe .cannotPack(ZipReader.text(of: zip_get_error(archive)))
        }
        let entry = UInt64(index)
        // 0x21 is 1 January 1980 in the date format of MS-DOS.
        guard unsafe zip_set_file_compression(archive, entry, method, 0) == 0,
            unsafe zip_file_set_dostime(archive, entry, 0, 0x21, 0) == 0,
            unsafe zip_file_set_external_attributes(archive, entry, 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
        else { throw unsafe .cannotPack(ZipReader.text(of: zip_get_error(archive))) }
    }
}

extension Diagnostic {
    /// libzip cannot make the package: out of memory, or a mistake of ours.
    static func cannotPack(_ detail: String) -> Diagnostic {
        Diagnostic(
            "cannot-pack",
            Wording("The package cannot be made: \(detail)", russian: "Пакет не удаётся собрать: \(detail)"),
            fault: .internal)
    }
}
