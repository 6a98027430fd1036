package import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// Makes a copy of a template with remarks as comments; those of an earlier copy go.
package struct TemplateAnnotator {
    private static let commentsType =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    private static let contentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    private let package: ZipReader
    private let limits: Limits
    private let relations: PackageRelations
    /// The parts that are not as they are packed.
    private var changed: [String: [UInt8]] = [:]

    private init(_ package: ZipReader, limits: Limits) {
        self.package = package
        self.limits = limits
        relations = PackageRelations(package, limits: limits)
    }

    /// The template that one file of XML holds, with remarks.
    package static func annotated(flat bytes: [UInt8], _ annotations: [Annotation], limits: Limits)
        throws(Diagnostic) -> [UInt8]
    {
        var tree = try XMLTree.parse(bytes, part: PartName.flat, limits: limits)
        let remarks = RemarkRemover(.openDocument)
        if remarks.concerns(PartName.flat, bytes) { remarks.remove(from: &tree.root) }
        var annotator = PartAnnotator(dialect: .openDocument, annotations: annotations)
        tree.root = annotator.annotated(tree.root)
        return XMLSerialiser.bytes(of: tree)
    }

    /// The template that a package holds, with remarks.
    package static func annotated(_ package: ZipReader, _ annotations: [Annotation], limits: Limits)
        throws(Diagnostic) -> [UInt8]
    {
        var annotator = TemplateAnnotator(package, limits: limits)
        try annotator.removeRemarks()
        if Dialect.Format(of: package) == .openDocument {
            var part = PartAnnotator(dialect: .openDocument, annotations: annotations)
            try annotator.change("content.xml") { $0 = part.annotated($0) }
        } else if !annotations.isEmpty {
            try annotator.annotateWord(annotations)
        }
        return try annotator.rewritten()
    }

    private mutating func removeRemarks() throws(Diagnostic) {
        let remarks = RemarkRemover(package, relations, limits: limits)
        for entry in package.entries where entry.name.hasSuffix(".xml") {
            guard let bytes = try? package.bytes(of: entry), remarks.concerns(entry.name, bytes) else { continue }
            try change(entry.name) { remarks.remove(from: &$0) }
        }
    }

    private mutating func annotateWord(_ annotations: [Annotation]) throws(Diagnostic) {
        let main = relations.target("officeDocument", of: "") ?? "word/document.xml"
        guard package.entry(main) != nil else { return }
        let known = relations.target(WordNoteKind.comment.list, of: main)
        let part = known ?? PartName.folder(of: main) + "chancery-comments.xml"
        var holder =
            try tree(part)?.root
            ?? XMLElement(
                "w:comments", namespace: .wordprocessingML,
                declarations: [XMLNamespaceDeclaration(prefix: "w", uri: Self.namespace)])
        let numbers = holder.elements.compactMap { $0.wholeNumber("id", .wordprocessingML) }
        var annotator = PartAnnotator(
            dialect: .wordprocessingML, annotations: annotations,
            firstNumber: (numbers.max() ?? -1) + 1)
        try change(main) { $0 = annotator.annotated($0) }
        for comment in annotator.comments {
            holder.children.append(.element(Self.comment(comment.number, comment.annotation.text)))
        }
        changed[part] = XMLSerialiser.bytes(of: XMLTree(root: holder))
        guard known == nil else { return }
        let ids = Set(relations[main].map(\.id))
        var number = 1
        while ids.contains("rIdComments\(number)") { number += 1 }
        let relation = Relation(
            id: "rIdComments\(number)", type: Self.commentsType, target: PartName.target(part, from: main),
            isExternal: false)
        try add(to: PartName.relations(of: main), "Relationships") { relation.element(prefix: $0) }
        try add(to: "[Content_Types].xml", "Types") { prefix in
            XMLElement(
                prefix + "Override", namespace: .contentTypes,
                attributes: [("PartName", "/" + part), ("ContentType", Self.contentType)].map {
                    XMLAttribute($0.0, namespace: .none, value: $0.1)
                })
        }
    }

    private static func comment(_ number: Int, _ text: String) -> XMLElement {
        let declaration = [XMLNamespaceDeclaration(prefix: "w", uri: namespace)]
        func element(_ name: String, _ attributes: [XMLAttribute] = [], _ children: [XMLNode]) -> XMLElement {
            XMLElement("w:" + name, namespace: .wordprocessingML, attributes: attributes, children: children)
        }
        let space = XMLAttribute("xml:space", namespace: .xml, value: "preserve")
        let run = element("r", [], [.element(element("t", [space], [.text(text)]))])
        var comment = element(
            "comment",
            [
                XMLAttribute("w:id", namespace: .wordprocessingML, value: String(number)),
                XMLAttribute("w:author", namespace: .wordprocessingML, value: PartAnnotator.author),
                XMLAttribute("w:initials", namespace: .wordprocessingML, value: "Ch"),
            ], [.element(element("p", [], [.element(run)]))])
        comment.declarations = declaration
        return comment
    }

    // MARK: Parts

    /// A part as it is by now; `nil` where there is none.
    private func tree(_ name: String) throws(Diagnostic) -> XMLTree? {
        if let bytes = changed[name] { return try XMLTree.parse(bytes, part: name, limits: limits) }
        guard let entry = package.entry(name) else { return nil }
        return try XMLTree.parse(try package.bytes(of: entry), part: name, limits: limits)
    }

    private mutating func change(_ name: String, _ change: (inout XMLElement) -> Void) throws(Diagnostic) {
        guard var tree = try tree(name) else { return }
        change(&tree.root)
        changed[name] = XMLSerialiser.bytes(of: tree)
    }

    /// Adds an element to a list of the package's, which is made where there is none.
    ///
    /// - Parameter element: The element, with the prefix that names have there.
    private mutating func add(
        to name: String, _ rootName: String, _ element: (String) -> XMLElement
    ) throws(Diagnostic) {
        let uri = "http://schemas.openxmlformats.org/package/2006/relationships"
        var tree =
            try tree(name)
            ?? XMLTree(
                root: XMLElement(
                    rootName, namespace: .packageRelationships,
                    declarations: [XMLNamespaceDeclaration(prefix: "", uri: uri)]))
        tree.root.children.append(.element(element(tree.root.prefix)))
        changed[name] = XMLSerialiser.bytes(of: tree)
    }

    /// The package with parts changed or added.
    private func rewritten() throws(Diagnostic) -> [UInt8] {
        let writer = try ZipWriter()
        for entry in package.entries {
            if let bytes = changed[entry.name] {
                try writer.add(entry.name, bytes)
            } else {
                try writer.copy(entry, from: package)
            }
        }
        for (name, bytes) in changed.sorted(by: { $0.key < $1.key }) where package.entry(name) == nil {
            try writer.add(name, bytes)
        }
        return try writer.finish()
    }
}
