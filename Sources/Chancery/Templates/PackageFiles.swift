import ChanceryArchive
public import ChanceryDiagnostics

/// The files of a package, apart from any zip: for templates that are kept as folders, to be read in a diff.
public struct PackageFiles: Sendable {
    /// One of these stands at the top of a folder that holds a package: OPC's list of content types, ODF's `mimetype`.
    static let markers = ["[Content_Types].xml", "mimetype"]
    /// What file managers leave in folders.
    private static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".gitattributes"]
    /// Deeper than any package; a link that leads upwards ends here.
    private static let deepestFolder = 16

    /// A file with its name inside the package.
    struct Entry: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    private(set) var entries: [Entry]

    /// Reads a folder that holds an unzipped package.
    ///
    /// - Throws: `not-a-template` where it holds none; what reading files throws.
    public init(inFolder folder: String, files: any FileSystem) throws(Diagnostic) {
        guard files.kind(of: folder) != nil else { throw .missingFile(folder) }
        guard Self.markers.contains(where: { files.kind(of: Path.joining(folder, $0)) == .file }) else {
            throw .notATemplate(folder)
        }
        entries = []
        try gather(folder, prefix: "", depth: 0, files: files)
        entries.sort { Self.rank($0.name) < Self.rank($1.name) }
    }

    /// Reads a zipped package.
    ///
    /// - Throws: What reading an archive throws.
    public init(inFile input: Input, limits: Limits = Limits()) throws(Diagnostic) {
        let archive = try input.archive(limits: limits)
        entries = []
        for entry in archive.entries { entries.append(Entry(name: entry.name, bytes: try archive.bytes(of: entry))) }
    }

    /// Gives a file other bytes; one that is not there is not made.
    mutating func replace(_ name: String, with bytes: [UInt8]) {
        for index in entries.indices where entries[index].name == name {
            entries[index] = Entry(name: name, bytes: bytes)
        }
    }

    /// The package as one file; the same files give the same bytes.
    public func packed() throws(Diagnostic) -> [UInt8] {
        let writer = try ZipWriter()
        for entry in entries {
            // ODF 1.3 part 2 §3.3: the type stands first and bare, so that a program can tell it without unzipping.
            try writer.add(entry.name, entry.bytes)
        }
        return try writer.finish()
    }

    /// What to do with files that stand in a folder already and hold something else.
    public enum ChangedFiles: Sendable {
        /// Nothing is written; each of them is told.
        case refuse
        /// They are replaced.
        case overwrite
    }

    /// Writes each file under a folder. One that is there and has been changed may be somebody's work.
    ///
    /// - Throws: `changed-file` for each file that would be overwritten, and nothing is written then; what reading and writing files throws.
    public func unpack(
        into folder: String, files: any FileSystem, changed: ChangedFiles = .overwrite
    ) throws(DiagnosticList) {
        var others: [String] = []
        do throws(Diagnostic) {
            if changed == .refuse { others = try changedFiles(in: folder, files: files) }
            if others.isEmpty { try write(into: folder, files: files) }
        } catch {
            throw DiagnosticList([error])
        }
        if !others.isEmpty { throw DiagnosticList(others.map { .changedFile($0) }) }
    }

    /// The files in a folder that hold something else than those of the package with their names.
    private func changedFiles(in folder: String, files: any FileSystem) throws(Diagnostic) -> [String] {
        var changed: [String] = []
        for entry in entries {
            let path = Path.joining(folder, entry.name)
            if files.kind(of: path) == .file, try files.bytes(of: path) != entry.bytes { changed.append(path) }
        }
        return changed
    }

    private func write(into folder: String, files: any FileSystem) throws(Diagnostic) {
        try files.makeFolder(folder)
        for entry in entries {
            let path = Path.joining(folder, entry.name)
            try files.makeFolder(Path.folder(of: path))
            try files.write(entry.bytes, to: path)
        }
    }

    private mutating func gather(
        _ folder: String, prefix: String, depth: Int, files: any FileSystem
    ) throws(Diagnostic) {
        guard depth <= Self.deepestFolder else { throw .notATemplate(folder) }
        for name in try files.names(inFolder: folder) where !Self.litter.contains(name) && !name.hasSuffix("~") {
            let path = Path.joining(folder, name)
            if files.kind(of: path) == .folder {
                try gather(path, prefix: prefix + name + "/", depth: depth + 1, files: files)
            } else {
                entries.append(Entry(name: prefix + name, bytes: try files.bytes(of: path)))
            }
        }
    }

    /// The order in which Office writes packages: content types, then relationships, then the rest by name.
    private static func rank(_ name: String) -> (Int, String) {
        switch name {
        case "mimetype", "[Content_Types].xml": (0, name)
        case "_rels/.rels": (1, name)
        default: (2, name)
        }
    }
}
