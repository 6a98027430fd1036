public import ChanceryArchive
public import ChanceryDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of this machine.
public struct LocalFileSystem: FileSystem {
    /// Creates the file system of the machine.
    public init() {}

    public func kind(of path: String) -> FileNode? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Self.node(status)
    }

    public func bytes(of path: String) throws(Diagnostic) -> [UInt8] { try contents(of: path).bytes() }

    /// The bytes of a file, which stay on the disk; those of a pipe or device come once and are all read here.
    public func contents(of path: String) throws(Diagnostic) -> any ByteStore {
        guard let file = Descriptor(opening: path, flags: O_RDONLY) else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missingFile(path) : .unreadableFile(path, reason: SystemError.last)
        }
        guard let status = file.status else { throw .unreadableFile(path, reason: SystemError.last) }
        switch Self.node(status) {
        case .folder: throw .isAFolder(path)
        case .file where status.st_size > 0: return FileBytes(file, count: Int(status.st_size), name: path)
        // Files of /proc say that they are empty.
        default: return MemoryBytes(try file.readAll(name: path))
        }
    }

    public func names(inFolder path: String) throws(Diagnostic) -> [String] {
        guard let folder = unsafe opendir(path) else {
            throw errno == ENOENT ? .missingFile(path) : .unreadableFile(path, reason: SystemError.last)
        }
        defer { unsafe _ = closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    public func makeFolder(_ path: String) throws(Diagnostic) {
        if kind(of: path) == .folder { return }
        let parent = Path.folder(of: path)
        if parent != ".", parent != "/", kind(of: parent) == nil { try makeFolder(parent) }
        guard unsafe mkdir(path, 0o777) == 0 || kind(of: path) == .folder else {
            throw .cannotCreate(path, reason: SystemError.last)
        }
    }

    public func realPath(of path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether a file may be run.
    static func isExecutable(_ path: String) -> Bool {
        unsafe access(path, X_OK) == 0 && LocalFileSystem().kind(of: path) == .file
    }

    private static func node(_ status: stat) -> FileNode {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }
}
