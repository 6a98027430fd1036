import ChanceryDiagnostics
import ChanceryXML

/// Gathers the relationships of a part from the stream of its markup.
struct RelationshipList: XMLHandler {
    private(set) var all: [Relationship] = []
    /// The folders that relative targets begin in.
    private let folder: [String]

    /// Gathers the relationships of a part.
    init(ofPart source: String) {
        folder = source.split(separator: "/").dropLast().map(String.init)
    }

    mutating func start(_ name: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic) {
        guard name == OPC.relationship.rawValue, let id = attributes.text(OPC.id.rawValue),
            let type = attributes.text(OPC.type.rawValue)
        else { return }
        let isExternal = attributes.text(OPC.targetMode.rawValue)?.lowercased() == "external"
        let target = isExternal ? nil : attributes.text(OPC.target.rawValue)
        all.append(
            Relationship(
                id: id, kind: type.split(separator: "/").last.map(String.init) ?? type,
                part: target.flatMap { Self.resolved($0, in: folder) }))
    }

    mutating func end(_ name: UInt16) throws(Diagnostic) {}

    mutating func text(_ bytes: Span<UInt8>) {}

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
