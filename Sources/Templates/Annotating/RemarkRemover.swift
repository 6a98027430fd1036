import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// Takes the remarks that ``TemplateAnnotator`` wrote into a copy of a template out of it again, wherever a template is read: who mends the
/// copy and leaves them has mended the template, and what they quote are no tags.
///
/// They are known by their author, which Word and LibreOffice keep when they save, whatever they do to names and ids.
struct RemarkRemover {
    private static let author = Array(PartAnnotator.author.utf8)
    private static let reference = Array("commentR".utf8)

    private let format: Dialect.Format
    /// The parts of comments, and those that Word keeps beside them ([MS-DOCX] 2.5.3).
    private var parts: Set<String> = []
    /// The ids of the remarks, and those of the paragraphs in them (WordprocessingML).
    private var ids: Set<String> = []
    private var paragraphs: Set<String> = []

    /// Finds the remarks of a package; in ODF each part tells by itself.
    init(
        _ format: Dialect.Format, _ relations: PackageRelations = PackageRelations(), limits: Limits = Limits(),
        bytes: (String) -> [UInt8]? = { _ in nil }
    ) {
        self.format = format
        guard format == .wordprocessingML else { return }
        for owner in relations.parts {
            for relation in relations[owner] where relation.kind.hasPrefix(WordNoteKind.comment.list) {
                parts.insert(PartName.resolved(relation.target, from: owner))
            }
        }
        for part in parts {
            // What cannot be read is told where the template is opened.
            guard let bytes = bytes(part), CarrierScan.contains(Self.author, in: bytes),
                let root = try? XMLTree.parse(bytes, part: part, limits: limits).root
            else { continue }
            for remark in Self.found(Self.isWordRemark, in: root) {
                if let id = remark.attribute("id", .wordprocessingML) { ids.insert(id) }
                for paragraph in remark.elements { paragraphs.formUnion(paragraph.ids(named: ["paraId"])) }
            }
        }
    }

    init(_ package: ZipReader, _ relations: PackageRelations, limits: Limits) {
        self.init(Dialect.Format(of: package), relations, limits: limits) { name in
            package.entry(name).flatMap { try? package.bytes(of: $0) }
        }
    }

    // MARK: Parts

    /// Whether there may be remarks in a part, or something about them.
    func concerns(_ name: String, _ bytes: [UInt8]) -> Bool {
        switch format {
        case .openDocument:
            CarrierScan.contains(Array(":annotation".utf8), in: bytes) && CarrierScan.contains(Self.author, in: bytes)
        case .wordprocessingML:
            !ids.isEmpty && (parts.contains(name) || CarrierScan.contains(Self.reference, in: bytes))
        case .plain: false
        }
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

    private static func isWordRemark(_ element: XMLElement) -> Bool {
        element.is("comment", .wordprocessingML)
            && element.attribute("author", .wordprocessingML) == PartAnnotator.author
    }

    // MARK: ODF

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
        if WordNoteKind.comment.references.contains(localName) {
            return attribute("id", .wordprocessingML).map(ids.contains) ?? false
        }
        guard localName == "r" else { return false }
        let content = elements.filter { !$0.is("rPr", .wordprocessingML) }
        return !content.isEmpty
            && content.allSatisfy { $0.referredStory == .comment && $0.isMark(ofComments: ids) }
    }
}
