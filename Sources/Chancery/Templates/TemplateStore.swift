public import ChanceryDiagnostics

/// Finds templates: by a path, or by the name of one that comes with the program.
public struct TemplateStore: Sendable {
    /// A template that can be called by name.
    public struct Named: Sendable, Hashable {
        /// What it is called.
        public let name: String
        /// Where it lies.
        public let path: String
    }

    private let files: any FileSystem
    /// The folders that hold templates, in order of search.
    private let folders: [String]

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - files: The file system.
    ///   - executable: The path of the running program; the templates installed with it (`../share/chancery/templates`)
    ///     or, in a checkout of the source, `templates` in a folder above it are found from there.
    ///   - folder: A folder that is searched before these.
    public init(files: any FileSystem = LocalFileSystem(), executable: String, folder: String? = nil) {
        self.files = files
        var folders = folder.map { [$0] } ?? []
        if let program = files.realPath(of: executable) {
            var above = Path.folder(of: program)
            folders.append(Path.joining(Path.folder(of: above), "share/chancery/templates"))
            while true {
                // Any folder may be called «templates»; ours stands beside the manifest.
                if files.kind(of: Path.joining(above, "Package.swift")) == .file {
                    folders.append(Path.joining(above, "templates"))
                }
                if above == "/" || above == "." { break }
                above = Path.folder(of: above)
            }
        }
        self.folders = folders.filter { files.kind(of: $0) == .folder }
    }

    /// The templates that can be called by name, in order of their names; of two of one name the first found.
    public var named: [Named] {
        var paths: [String: String] = [:]
        for folder in folders {
            for entry in (try? files.names(inFolder: folder)) ?? [] {
                let path = Path.joining(folder, entry)
                let name = Self.name(ofEntry: entry)
                if paths[name] == nil, isTemplate(path) { paths[name] = path }
            }
        }
        return paths.map(Named.init).sorted { $0.name < $1.name }
    }

    /// The package of a template, zipped; a folder is packed on the way.
    ///
    /// - Parameter template: The path of a file or a folder that holds an unzipped package, or a name.
    /// - Throws: `unknown-template`, naming the nearest known one; `not-a-template` for a folder that holds no package;
    ///   what reading files throws.
    public func package(_ template: String) throws(Diagnostic) -> [UInt8] {
        let node = files.kind(of: template)
        if node == .file || node == .other { return try files.bytes(of: template) }
        if node == .folder, isTemplate(template) { return try packed(template) }
        if !template.contains("/") {
            let known = named
            if let found = known.first(where: { $0.name == template }) {
                return files.kind(of: found.path) == .folder ? try packed(found.path) : try files.bytes(of: found.path)
            }
            if node == nil { throw .unknownTemplate(template, known: known.map(\.name)) }
        }
        throw node == nil ? .missingFile(template) : .notATemplate(template)
    }

    private func packed(_ folder: String) throws(Diagnostic) -> [UInt8] {
        try PackageFiles(inFolder: folder, files: files).packed()
    }

    /// Whether a path leads to a file of a template's kind or to a folder that holds an unzipped one.
    private func isTemplate(_ path: String) -> Bool {
        switch files.kind(of: path) {
        case .folder?: PackageFiles.markers.contains { files.kind(of: Path.joining(path, $0)) == .file }
        case .file?: ["docx", "odt", "fodt"].contains(Path.suffix(of: path))
        case .other?, nil: false
        }
    }

    private static func name(ofEntry entry: String) -> String {
        ["docx", "odt", "fodt"].contains(Path.suffix(of: entry)) ? Path.stem(of: entry) : entry
    }
}
