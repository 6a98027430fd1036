/// The templates that others may include by name: a closed set, declared by whoever renders.
package struct IncludedTemplates: Sendable, Hashable {
    /// The file of a template.
    package struct File: Sendable, Hashable {
        /// What messages call it.
        package var name: String
        package var bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The files by the folded names of the templates and the formats that they are of.
    private var files: [String: [Dialect.Format: File]] = [:]
    /// The names as they were declared.
    package private(set) var names: [String] = []

    package init() {}

    package var isEmpty: Bool { files.isEmpty }

    /// Declares a template; DOCX and ODT may share a name, of two in one format the last counts.
    package mutating func declare(_ name: String, _ file: File) {
        if !names.contains(name) { names.append(name) }
        let isFlat = !file.bytes.starts(with: [0x50, 0x4B])
        let format: Dialect.Format = isFlat || Self.isOpenDocument(file.bytes) ? .openDocument : .wordprocessingML
        files[NameFolding.key(of: name), default: [:]][format] = file
    }

    /// Whether a package says in its first entry what it is (ODF 1.3 part 2 §3.3): only those of OpenDocument do.
    private static func isOpenDocument(_ bytes: [UInt8]) -> Bool {
        bytes.count > 38 && bytes[30..<38].elementsEqual("mimetype".utf8)
    }

    func isDeclared(_ name: String) -> Bool { files[NameFolding.key(of: name)] != nil }

    /// The file of a template in a format.
    func file(_ name: String, in format: Dialect.Format) -> File? {
        files[NameFolding.key(of: name)]?[format]
    }
}
