import ChanceryDiagnostics
import ChanceryXML

/// The relationships of a part, looked up when needed: one that leads nowhere harms nobody (reading.md, pain 17).
struct Relationships: Sendable {
    private let all: [Relationship]

    /// Reads the relationships of a part; a part without any has none.
    ///
    /// - Parameter source: The part, or the empty name for the package itself.
    /// - Throws: What unpacking and parsing throw.
    init(of source: String, in package: PartSource, limits: Limits) throws(Diagnostic) {
        guard let name = package.name(of: Self.partName(for: source)) else {
            all = []
            return
        }
        let root = try package.tree(of: name, limits: limits)
        let folder = source.split(separator: "/").dropLast().map(String.init)
        all = root.elements.compactMap { element in
            guard element.is("Relationship", .packageRelationships), let id = element.attribute("Id", .none),
                let type = element.attribute("Type", .none)
            else { return nil }
            let isExternal = element.attribute("TargetMode", .none)?.lowercased() == "external"
            let target = isExternal ? nil : element.attribute("Target", .none)
            return Relationship(
                id: id, kind: type.split(separator: "/").last.map(String.init) ?? type,
                part: target.flatMap { Self.resolved($0, in: folder) })
        }
    }

    /// The part that an id leads to.
    func part(_ id: String) -> String? {
        all.first { $0.id == id }?.part
    }

    /// The part of the first relationship of a kind.
    func part(ofKind kind: String) -> String? {
        all.first { $0.kind == kind && $0.part != nil }?.part
    }

    /// All relationships of a kind.
    func relationships(ofKind kind: String) -> [Relationship] {
        all.filter { $0.kind == kind }
    }

    private static func partName(for source: String) -> String {
        guard let slash = source.lastIndex(of: "/") else { return "_rels/\(source).rels" }
        return "\(source[..<slash])/_rels/\(source[source.index(after: slash)...]).rels"
    }

    /// A target as the name of a part: relative or absolute, with slashes of either kind; `nil` where it leads nowhere («NULL», «#_top»).
    private static func resolved(_ target: String, in folder: [String]) -> String? {
        let path = target.replacing("\\", with: "/").split(separator: "#", omittingEmptySubsequences: false).first ?? ""
        guard !path.isEmpty else { return nil }
        var components = path.hasPrefix("/") ? [] : folder
        for component in path.split(separator: "/") {
            if component == ".." {
                if components.popLast() == nil { return nil }
            } else if component != "." {
                components.append(percentDecoded(component))
            }
        }
        return components.joined(separator: "/")
    }

    private static func percentDecoded(_ text: Substring) -> String {
        guard text.contains("%") else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
