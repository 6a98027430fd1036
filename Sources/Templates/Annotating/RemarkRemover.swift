import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// Takes the remarks that ``TemplateAnnotator`` wrote into a copy of a template out of it again: who mends the copy and leaves them has
/// mended the template, and what they quote are no tags.
///
/// They are known by their author, which Word and LibreOffice keep when they save, whatever they do to names and ids.
package enum RemarkRemover {
    private static let author = Array(PartAnnotator.author.utf8)

    /// A template, packed or flat, without remarks; as it is where it has none.
    ///
    /// - Throws: What unpacking and parsing throw.
    package static func withoutRemarks(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) -> [UInt8] {
        guard bytes.starts(with: [0x50, 0x4B]) else {
            guard mayHoldRemarks(bytes) else { return bytes }
            var tree = try XMLTree.parse(bytes, part: "office:document", limits: limits)
            tree.root = withoutOpenRemarks(tree.root)
            return XMLSerialiser.bytes(of: tree)
        }
        let package = try ZipReader(bytes, limits: limits)
        return Dialect.Format(of: package) == .openDocument
            ? try withoutOpenRemarks(package, limits) ?? bytes : try withoutWordRemarks(package, limits) ?? bytes
    }

    // MARK: ODF

    /// Whether a part of ODF has comments and the name of their author.
    private static func mayHoldRemarks(_ bytes: [UInt8]) -> Bool {
        CarrierScan.contains(Array(":annotation".utf8), in: bytes) && CarrierScan.contains(author, in: bytes)
    }

    private static func withoutOpenRemarks(_ package: ZipReader, _ limits: Limits) throws(Diagnostic) -> [UInt8]? {
        // What cannot be unpacked is told where the template is opened.
        guard let entry = package.entry("content.xml"), let bytes = try? package.bytes(of: entry), mayHoldRemarks(bytes)
        else { return nil }
        var tree = try XMLTree.parse(bytes, part: entry.name, limits: limits)
        tree.root = withoutOpenRemarks(tree.root)
        return try TemplateAnnotator.rewritten(package, [entry.name: XMLSerialiser.bytes(of: tree)])
    }

    /// ODF 1.3 part 3 §14.1, §14.2: a comment has a name where it is about a range, and its end has the same.
    private static func withoutOpenRemarks(_ root: XMLElement) -> XMLElement {
        let isRemark = { (element: XMLElement) in
            element.is("annotation", .odfOffice) && element.first("creator", .dublinCore)?.text == PartAnnotator.author
        }
        let names = Set(found(isRemark, in: root).compactMap { $0.attribute("name", .odfOffice) })
        return removing(from: root) { element in
            isRemark(element)
                || element.is("annotation-end", .odfOffice)
                    && element.attribute("name", .odfOffice).map(names.contains) ?? false
        }
    }

    // MARK: WordprocessingML

    private static func withoutWordRemarks(_ package: ZipReader, _ limits: Limits) throws(Diagnostic) -> [UInt8]? {
        var ids: Set<String> = []
        var paragraphs: Set<String> = []
        var changed: [String: [UInt8]] = [:]
        let lists = package.entries.filter { $0.name.contains("omments") && $0.name.hasSuffix(".xml") }
        for entry in lists {
            guard let bytes = try? package.bytes(of: entry), CarrierScan.contains(author, in: bytes) else { continue }
            var tree = try XMLTree.parse(bytes, part: entry.name, limits: limits)
            let isRemark = { (element: XMLElement) in
                element.is("comment", .wordprocessingML)
                    && element.attribute("author", .wordprocessingML) == PartAnnotator.author
            }
            for remark in found(isRemark, in: tree.root) {
                if let id = remark.attribute("id", .wordprocessingML) { ids.insert(id) }
                for paragraph in remark.elements { paragraphs.formUnion(paragraph.ids(named: ["paraId"])) }
            }
            tree.root = removing(from: tree.root, isRemark)
            changed[entry.name] = XMLSerialiser.bytes(of: tree)
        }
        if ids.isEmpty { return nil }
        // What Word keeps of comments beside them ([MS-DOCX] 2.5.3): whether they are done, and what answers what.
        for entry in lists where changed[entry.name] == nil {
            try change(entry, of: package, limits, &changed) { element in
                !element.ids(named: ["paraId", "paraIdParent"]).isDisjoint(with: paragraphs)
            }
        }
        let reference = Array("commentR".utf8)
        for entry in package.entries where entry.name.hasPrefix("word/") && entry.name.hasSuffix(".xml") {
            guard changed[entry.name] == nil, let bytes = try? package.bytes(of: entry),
                CarrierScan.contains(reference, in: bytes)
            else { continue }
            try change(entry, of: package, limits, &changed) { $0.isMark(ofComments: ids) }
        }
        return try TemplateAnnotator.rewritten(package, changed)
    }

    private static func change(
        _ entry: ZipEntry, of package: ZipReader, _ limits: Limits, _ changed: inout [String: [UInt8]],
        removing isGone: (XMLElement) -> Bool
    ) throws(Diagnostic) {
        var tree = try XMLTree.parse(try package.bytes(of: entry), part: entry.name, limits: limits)
        tree.root = removing(from: tree.root, isGone)
        changed[entry.name] = XMLSerialiser.bytes(of: tree)
    }

    // MARK: Trees

    private static func found(_ isWanted: (XMLElement) -> Bool, in element: XMLElement) -> [XMLElement] {
        element.elements.flatMap { isWanted($0) ? [$0] : found(isWanted, in: $0) }
    }

    private static func removing(from element: XMLElement, _ isGone: (XMLElement) -> Bool) -> XMLElement {
        var result = element
        result.children = element.children.compactMap { node in
            guard case .element(let child) = node else { return node }
            return isGone(child) ? nil : .element(removing(from: child, isGone))
        }
        return result
    }
}

extension XMLElement {
    /// The values of attributes with some local names.
    fileprivate func ids(named names: Set<String>) -> Set<String> {
        Set(attributes.filter { names.contains($0.localName) }.map(\.value))
    }

    /// Whether this is an end of the range of one of some comments, the reference to one, or a run of nothing else.
    fileprivate func isMark(ofComments ids: Set<String>) -> Bool {
        guard namespace == .wordprocessingML else { return false }
        switch localName {
        case "commentRangeStart", "commentRangeEnd", "commentReference":
            return attribute("id", .wordprocessingML).map(ids.contains) ?? false
        case "r":
            let content = elements.filter { !$0.is("rPr", .wordprocessingML) }
            return !content.isEmpty
                && content.allSatisfy { $0.localName == "commentReference" && $0.isMark(ofComments: ids) }
        default: return false
        }
    }
}
