import Chancery
import ChanceryDiagnostics
import Synchronization

/// A file system in memory: files by their whole paths; the folders are those that the paths name.
final class MemoryFiles: FileSystem {
    private let contents: Mutex<[String: [UInt8]]>

    init(_ texts: [String: String]) {
        contents = Mutex(texts.mapValues { Array($0.utf8) })
    }

    func kind(of path: String) -> FileNode? {
        contents.withLock { contents in
            if contents[path] != nil { return .file }
            return contents.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
        }
    }

    func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
        guard let bytes = contents.withLock({ $0[path] }) else {
            throw Diagnostic("missing-file", Wording("There is no such file", russian: ""), fault: .noInput, file: path)
        }
        return bytes
    }

    func names(inFolder path: String) throws(Diagnostic) -> [String] {
        let prefix = path + "/"
        let names = contents.withLock { contents in
            contents.keys.filter { $0.hasPrefix(prefix) }.compactMap {
                $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
            }
        }
        return Set(names).sorted()
    }

    func write(to path: String, _ content: (ByteSink) throws(Diagnostic) -> Void) throws(Diagnostic) {
        let written = Mutex<[UInt8]>([])
        try content(ByteSink { bytes throws(Diagnostic) in written.withLock { $0 += bytes } })
        contents.withLock { $0[path] = written.withLock(\.self) }
    }

    func makeFolder(_ path: String) throws(Diagnostic) {}

    func realPath(of path: String) -> String? { kind(of: path) == nil ? nil : path }
}
