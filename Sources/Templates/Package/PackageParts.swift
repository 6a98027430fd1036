import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// The entries of a package, unpacked, in their order.
struct PackageParts {
    private(set) var names: [String] = []
    private var contents: [String: [UInt8]] = [:]

    init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        try self.init(try ZipReader(bytes, limits: limits))
    }

    init(_ archive: ZipReader) throws(Diagnostic) {
        for entry in archive.entries { self[entry.name] = try archive.bytes(of: entry) }
    }

    subscript(name: String) -> [UInt8]? {
        get { contents[name] }
        set {
            if contents[name] == nil, newValue != nil { names.append(name) }
            if newValue == nil { names.removeAll { $0 == name } }
            contents[name] = newValue
        }
    }

    /// A part as a tree; `nil` where there is none.
    func tree(_ name: String, limits: Limits) throws(Diagnostic) -> XMLTree? {
        guard let bytes = contents[name] else { return nil }
        return try XMLTree.parse(bytes, part: name, limits: limits)
    }

    /// A name that no entry has: `word/header1.xml`, then `word/header1_2.xml`.
    func fresh(_ name: String) -> String {
        guard contents[name] != nil else { return name }
        let folder = PartName.folder(of: name)
        let file = name.dropFirst(folder.count)
        let dot = file.lastIndex(of: ".") ?? file.endIndex
        var number = 2
        while contents["\(folder)\(file[..<dot])_\(number)\(file[dot...])"] != nil { number += 1 }
        return "\(folder)\(file[..<dot])_\(number)\(file[dot...])"
    }

    /// The package; `mimetype` is not deflated.
    func packed() throws(Diagnostic) -> [UInt8] {
        let writer = try ZipWriter()
        for name in names { try writer.add(name, contents[name] ?? []) }
        return try writer.finish()
    }
}
