import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// Where a main document of a mail merge takes its records from: a path of its author's machine, and a query that Word would offer to
/// run again whenever a filled document is opened (ECMA-376-1:2016 §17.14.20). A filled document has its data.
enum MergeSource {
    private static let settings = "word/settings.xml"
    private static let relations = "word/_rels/settings.xml.rels"
    /// The element of the settings.
    private static let element = "mailMerge"
    /// The ends of the relations' types: source, header, recipients (§15.2.9 and those of Word 2007 on).
    private static let types = ["/mailMergeSource", "/mailMergeHeaderSource", "/recipientData"]

    /// The parts that name such a source, without it, by their names; none where there is none.
    ///
    /// - Throws: What unpacking and parsing throw.
    static func partsWithout(
        in package: ZipReader, limits: Limits
    ) throws(Diagnostic) -> [String: Program] {
        guard let entry = package.entry(settings) else { return [:] }
        let bytes = try package.bytes(of: entry)
        guard CarrierScan.contains(Array(element.utf8), in: bytes) else { return [:] }
        var tree = try XMLTree.parse(bytes, part: settings, limits: limits)
        tree.root.children.removeAll { node in
            if case .element(let child) = node { child.is(element, .wordprocessingML) } else { false }
        }
        var programs = [settings: Program(unchanging: XMLSerialiser.bytes(of: tree))]
        guard let entry = package.entry(relations) else { return programs }
        var list = try XMLTree.parse(try package.bytes(of: entry), part: relations, limits: limits)
        list.root.children.removeAll { node in
            guard case .element(let relation) = node, let type = relation.attribute("Type", .none) else { return false }
            return types.contains { type.hasSuffix($0) }
        }
        programs[relations] = Program(unchanging: XMLSerialiser.bytes(of: list))
        return programs
    }
}
