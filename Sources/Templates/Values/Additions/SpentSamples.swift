import ChanceryDiagnostics
import ChanceryXML

/// The files of sample pictures that nothing shows any more once other pictures stand in their frames: they would only be weight, and tell
/// of the template's author.
struct SpentSamples {
    /// The relations that go, by the parts that have them (WordprocessingML).
    private(set) var relations: [String: Set<String>] = [:]
    /// The entries of the package that go.
    private(set) var files: Set<String> = []

    /// - Parameters:
    ///   - programs: The programs of the parts by their names.
    ///   - filled: What came of them.
    init(
        _ programs: [String: Program], filled: [String: [UInt8]], kit: TemplateKit, limits: Limits
    ) throws(Diagnostic) {
        for (name, program) in programs where !program.samples.isEmpty {
            let parts = Dictionary(grouping: program.samples) { sample in
                sample.note.flatMap { program.noteParts[$0] } ?? name
            }
            for (name, samples) in parts {
                guard let bytes = filled[name] else { continue }
                for address in Set(samples.flatMap { $0.drawing.pictureAddresses }) {
                    if Self.stands(address, in: bytes) { continue }
                    if kit.word == nil { files.insert(address) } else { relations[name, default: []].insert(address) }
                }
            }
        }
        if kit.word == nil {
            keepShownFiles(filled, kit)
        } else if !relations.isEmpty {
            try findFiles(kit, limits)
        }
    }

    var isEmpty: Bool { relations.isEmpty && files.isEmpty }

    /// Whether an address stands in a part as the value of an attribute.
    private static func stands(_ address: String, in bytes: [UInt8]) -> Bool {
        CarrierScan.contains(Array("\"\(XMLSerialiser.attributeText(address))\"".utf8), in: bytes)
    }

    /// Of ODF's pictures those stay that another part shows, or that the package does not have.
    private mutating func keepShownFiles(_ filled: [String: [UInt8]], _ kit: TemplateKit) {
        files = files.filter { file in
            kit.names.contains(file)
                && !["content.xml", "styles.xml"].contains { part in
                    if let bytes = filled[part] {
                        Self.stands(file, in: bytes)
                    } else {
                        kit.shownFiles[part]?.contains(file) ?? false
                    }
                }
        }
    }

    /// The files that only relations lead to which go.
    private mutating func findFiles(_ kit: TemplateKit, _ limits: Limits) throws(Diagnostic) {
        var kept: Set<String> = []
        var candidates: Set<String> = []
        for (name, bytes) in kit.parts where name.hasSuffix(".rels") {
            let part = PartName.owner(ofRelations: name) ?? ""
            let tree = try XMLTree.parse(bytes, part: name, limits: limits)
            for relation in Relation.all(in: tree.root) where !relation.isExternal {
                let file = PartName.resolved(relation.target, from: part)
                let isSpent = relations[part]?.contains(relation.id) ?? false
                if isSpent { candidates.insert(file) } else { kept.insert(file) }
            }
        }
        files = candidates.subtracting(kept).intersection(kit.names)
    }
}

extension XMLElement {
    /// The addresses of what a drawing shows: ids of relations, or files of the package.
    fileprivate var pictureAddresses: [String] {
        var result: [String] = []
        if localName == "blip" || localName == "svgBlip" {
            result += attributes.filter { $0.namespace == .relationships }.map(\.value)
        } else if self.is("image", .odfDraw), let address = attribute("href", .xlink) {
            result.append(address)
        }
        return elements.reduce(into: result) { $0 += $1.pictureAddresses }
    }
}
