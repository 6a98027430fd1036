import ChanceryDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder that nobody else can look into; it goes with all that is in it.
struct TemporaryFolder: ~Copyable {
    let path: String

    /// Makes a folder in another one.
    ///
    /// - Throws: `cannot-create`.
    init(in parent: String) throws(Diagnostic) {
        let pattern = Path.joining(parent, "chancery-XXXXXX")
        var characters = pattern.utf8CString.map { $0 }
        let isMade = unsafe characters.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
        }
        guard isMade else { throw .cannotCreate(parent, reason: SystemError.last) }
        path = String(decoding: characters.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path, depth: 0) }

    /// Removes a file, or a folder with what is in it; links are removed, not followed.
    private static func remove(_ path: String, depth: Int) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR, depth < 64 else {
            unsafe unlink(path)
            return
        }
        for name in (try? LocalFileSystem().names(inFolder: path)) ?? [] {
            remove(Path.joining(path, name), depth: depth + 1)
        }
        unsafe rmdir(path)
    }
}
