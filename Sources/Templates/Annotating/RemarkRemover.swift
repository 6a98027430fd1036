import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// Takes the remarks that ``TemplateAnnotator`` wrote into a copy of a template out of it again: who mends the copy and leaves them has
/// mended the template, and what they quote are no tags.
///
/// They are known by their author, which Word and LibreOffice keep when they save, whatever they do to names and ids.
package struct RemarkRemover {
    private static let author = Array(PartAnnotator.author.utf8)
    private static let reference = Array("commentR".utf8)

    private let format: Dialect.Format
    /// The ids of the remarks, and those of the paragraphs in them (WordprocessingML).
    private var ids: Set<String> = []
    private var paragraphs: Set<String> = []

    /// Finds the remarks of a package; in ODF each part tells by itself.
    init(_ package: ZipReader, limits: Limits) {
        format = Dialect.Format(of: package)
        guard format == .wordprocessingML else { return }
        for entry in package.entries where Self.isOfComments(entry.name) {
            // What cannot be read is told where the template is opened.
            guard let bytes = try? package.bytes(of: entry), CarrierScan.contains(Self.author, in: bytes),
                let root = try? XMLTree.parse(bytes, part: entry.name, limits: limits).root
            else { continue }
            for remark in Self.found(Self.isWordRemark, in: root) {
                if let id = remark.attribute("id", .wordprocessingML) { ids.insert(id) }
                for paragraph in remark.elements { paragraphs.formUnion(paragraph.ids(named: ["paraId"])) }
            }
        }
    }

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
        let remover = RemarkRemover(package, limits: limits)
        var changed: [String: [UInt8]] = [:]
        for entry in package.entries where remover.mayConcern(entry.name) {
            guard let part = try? package.bytes(of: entry), remover.concerns(entry.name, part) else { continue }
            var tree = try XMLTree.parse(part, part: entry.name, limits: limits)
            remover.remove(from: &tree.root)
            changed[entry.name] = XMLSerialiser.bytes(of: tree)
        }
        return changed.isEmpty ? bytes : try TemplateAnnotator.rewritten(package, changed)
    }

    // MARK: Parts

    private func mayConcern(_ name: String) -> Bool {
        switch format {
        case .openDocument: name == "content.xml"
        case .wordprocessingML: !ids.isEmpty && name.hasPrefix("word/") && name.hasSuffix(".xml")
        case .plain: false
        }
    }

    /// Whether there may be remarks in a part, or something about them.
    func concerns(_ name: String, _ bytes: [UInt8]) -> Bool {
        guard mayConcern(name) else { return false }
        if format == .openDocument { return Self.mayHoldRemarks(bytes) }
        return Self.isOfComments(name) || CarrierScan.contains(Self.reference, in: bytes)
    }

    /// Takes the remarks out of a part that they concern.
    func remove(from root: inout XMLElement) {
        if format == .openDocument {
            root = Self.withoutOpenRemarks(root)
            return
        }
        root = Self.removing(from: root) { element in
            // What Word keeps of comments beside them ([MS-DOCX] 2.5.3): whether they are done, and what answers what.
            Self.isWordRemark(element) || element.isMark(ofComments: ids)
                || element.localName.hasPrefix("comment")
                    && !element.ids(named: ["paraId", "paraIdParent"]).isDisjoint(with: paragraphs)
        }
    }

    private static func isOfComments(_ name: String) -> Bool { name.contains("omments") && name.hasSuffix(".xml") }

    private static func isWordRemark(_ element: XMLElement) -> Bool {
        element.is("comment", .wordprocessingML)
            && element.attribute("author", .wordprocessingML) == PartAnnotator.author
    }

    // MARK: ODF

    /// Whether a part of ODF has comments and the name of their author.
    static func mayHoldRemarks(_ bytes: [UInt8]) -> Bool {
        CarrierScan.contains(Array(":annotation".utf8), in: bytes) && CarrierScan.contains(author, in: bytes)
    }

    /// ODF 1.3 part 3 §14.1, §14.2: a comment has a name where it is about a range, and its end has the same.
    static func withoutOpenRemarks(_ root: XMLElement) -> XMLElement {
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
