import Chancery
import ChanceryDiagnostics

/// The files of this machine as a process would see them whose working folder is `root`.
struct FolderFiles: FileSystem {
    let root: String
    private let files = LocalFileSystem()

    init(root: String) {
        self.root = root
    }

    func kind(of path: String) -> FileNode? { files.kind(of: absolute(path)) }

    func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
        do throws(Diagnostic) {
            return try files.bytes(of: absolute(path))
        } catch {
            throw renamed(error, path)
        }
    }

    func names(inFolder path: String) throws(Diagnostic) -> [String] { try files.names(inFolder: absolute(path)) }

    func write(to path: String, _ content: (ByteSink) throws(Diagnostic) -> Void) throws(Diagnostic) {
        do throws(Diagnostic) {
            try files.write(to: absolute(path), content)
        } catch {
            throw renamed(error, path)
        }
    }

    func makeFolder(_ path: String) throws(Diagnostic) { try files.makeFolder(absolute(path)) }

    func realPath(of path: String) -> String? { files.realPath(of: absolute(path)) }

    private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : Path.joining(root, path) }

    /// The user's words for the file, where the file system knows the absolute path.
    private func renamed(_ problem: Diagnostic, _ path: String) -> Diagnostic {
        var problem = problem
        if problem.file == absolute(path) { problem.file = path }
        return problem
    }
}
