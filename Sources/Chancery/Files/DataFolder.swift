public import ChanceryDiagnostics
import ChanceryTemplates

/// The folder that data lie in: pictures and documents that they name are taken from there, and from nowhere else.
public struct DataFolder: Sendable {
    let files: any FileSystem
    let path: String

    /// Creates the folder of a model's file; of the working folder where the model comes from standard input.
    public init(files: any FileSystem, besideModel model: String) {
        self.files = files
        path = model == "-" ? "." : Path.folder(of: model)
    }

    /// The bytes of a file in the folder.
    ///
    /// - Throws: `file-outside` for a path that leads out, by its steps or by links; `missing-file`, `picture-too-large`.
    public func bytes(ofFile name: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        let path = try path(of: name)
        let bytes = try files.bytes(of: path)
        guard bytes.count <= limit else { throw .fileTooLarge(name, limit: limit) }
        return bytes
    }

    /// The path of a file in the folder.
    func path(of name: String) throws(Diagnostic) -> String {
        let steps = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        guard !name.isEmpty, !name.hasPrefix("/"), !name.hasPrefix("\\"), !name.hasPrefix("~"), !steps.contains(".."),
            !name.utf8.contains(0)
        else { throw .fileOutside(name) }
        let path = Path.joining(self.path, name)
        guard files.kind(of: path) == .file else { throw .missingFile(name) }
        // Links are followed before looking.
        guard let root = files.realPath(of: self.path), let real = files.realPath(of: path),
            real.hasPrefix(root == "/" ? root : root + "/")
        else { throw .fileOutside(name) }
        return path
    }
}
