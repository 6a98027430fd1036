public import ChanceryDiagnostics

/// Finds templates: by a path, or by the name of one that comes with the program.
public struct TemplateStore: Sendable {
    /// A template that can be called by name.
    public struct Named: Sendable, Hashable {
        /// What it is called.
        public let name: String
        /// Where it lies.
        public let path: String
        /// What documents it gives.
        public let format: DocumentFormat
    }

    /// The templates that others may include by name.
    public var includes = TemplateSet()
    /// What `-` stands for; without it that is a name like any other.
    public var standardInput: (@Sendable () throws(Diagnostic) -> [UInt8])?
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

    /// The templates that can be called by name, in order of their names and formats; of two of one name and format the
    /// first found.
    public var named: [Named] {
        var found: [String: Named] = [:]
        for folder in folders {
            for entry in (try? files.names(inFolder: folder)) ?? [] {
                let path = Path.joining(folder, entry)
                let name = Self.name(ofEntry: entry)
                guard let format = format(of: path), found["\(name).\(format)"] == nil else { continue }
                found["\(name).\(format)"] = Named(name: name, path: path, format: format)
            }
        }
        return found.values.sorted { ($0.name, $0.format.rank) < ($1.name, $1.format.rank) }
    }

    /// The package of a template, zipped; a folder is packed on the way.
    ///
    /// - Parameters:
    ///   - template: The path of a file or a folder that holds an unzipped package, or a name.
    ///   - format: What the documents are to be: of the templates of one name that of this format, or else the first.
    /// - Throws: `unknown-template`, naming the nearest known one; `not-a-template` for a folder that holds no package;
    ///   what reading files throws.
    public func package(_ template: String, for format: DocumentFormat? = nil) throws(Diagnostic) -> [UInt8] {
        if template == "-", let standardInput { return try standardInput() }
        let node = files.kind(of: template)
        if node == .file || node == .other { return try files.bytes(of: template) }
        if node == .folder, self.format(of: template) != nil { return try packed(template) }
        if !template.contains("/") {
            let known = named
            let called = known.filter { $0.name == template }
            if let found = called.first(where: { $0.format == format }) ?? called.first {
                return files.kind(of: found.path) == .folder ? try packed(found.path) : try files.bytes(of: found.path)
            }
            if node == nil { throw .unknownTemplate(template, known: Array(Set(known.map(\.name))).sorted()) }
        }
        throw node == nil ? .missingFile(template) : .notATemplate(template)
    }

    /// Declares a template that others may include; of a folder of templates all, by their names.
    ///
    /// - Parameters:
    ///   - path: A file, an unzipped package, a folder of such, or the name of a built-in template.
    ///   - name: What it is included as; by default the name of the file without its suffix.
    /// - Throws: `not-a-template` for a folder without any; what reading the files throws.
    public mutating func declare(_ path: String, as name: String? = nil) throws(Diagnostic) {
        if files.kind(of: path) == .folder, format(of: path) == nil, name == nil {
            let paths = try files.names(inFolder: path).sorted().map { Path.joining(path, $0) }
                .filter { format(of: $0) != nil }
            if paths.isEmpty { throw .notATemplate(path) }
            for path in paths { try declare(path) }
            return
        }
        let bytes = try package(path)
        try includes.declare(
            Input(name: path, bytes: bytes), as: name ?? Self.name(ofEntry: Path.name(of: path)))
    }

    private func packed(_ folder: String) throws(Diagnostic) -> [UInt8] {
        try PackageFiles(inFolder: folder, files: files).packed()
    }

    /// What the documents of a template are, by the suffix of a file or by what stands in a folder; `nil` for anything else.
    private func format(of path: String) -> DocumentFormat? {
        switch files.kind(of: path) {
        case .folder?:
            if files.kind(of: Path.joining(path, "[Content_Types].xml")) == .file { return .docx }
            return files.kind(of: Path.joining(path, "mimetype")) == .file ? .odt : nil
        case .file?: return DocumentFormat(rawValue: Path.suffix(of: path))
        case .other?, nil: return nil
        }
    }

    private static func name(ofEntry entry: String) -> String {
        DocumentFormat(rawValue: Path.suffix(of: entry)) == nil ? entry : Path.stem(of: entry)
    }
}

extension DocumentFormat {
    /// The order in which formats are taken where none is asked for.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
