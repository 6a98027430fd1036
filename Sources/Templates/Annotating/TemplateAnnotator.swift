package import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// Makes a copy of a template with remarks as comments.
package enum TemplateAnnotator {
    private static let mainType = "/officeDocument"
    private static let commentsType =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    private static let contentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The template that one file of XML holds, with remarks.
    package static func annotated(flat bytes: [UInt8], _ annotations: [Annotation], limits: Limits)
        throws(Diagnostic) -> [UInt8]
    {
        var annotator = PartAnnotator(dialect: .openDocument, annotations: annotations)
        return try changed(bytes, "office:document", limits) { $0 = annotator.annotated($0) }
    }

    /// The template that a package holds, with remarks.
    package static func annotated(_ package: ZipReader, _ annotations: [Annotation], limits: Limits)
        throws(Diagnostic) -> [UInt8]
    {
        var changed: [String: [UInt8]] = [:]
        if Dialect.Format(of: package) == .openDocument {
            guard let entry = package.entry("content.xml") else { return try rewritten(package, changed) }
            var annotator = PartAnnotator(dialect: .openDocument, annotations: annotations)
            changed[entry.name] = try self.changed(try package.bytes(of: entry), entry.name, limits) {
                $0 = annotator.annotated($0)
            }
        } else {
            try annotateWord(package, annotations, limits, &changed)
        }
        return try rewritten(package, changed)
    }

    private static func annotateWord(
        _ package: ZipReader, _ annotations: [Annotation], _ limits: Limits, _ changed: inout [String: [UInt8]]
    ) throws(Diagnostic) {
        let main = try target(of: mainType, in: "_rels/.rels", of: package, limits) ?? "word/document.xml"
        guard let entry = package.entry(main) else { return }
        let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let relations = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
        let known = try target(of: "/comments", in: relations, of: package, limits).map { target in
            target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        }
        let part = known ?? folder + "chancery-comments.xml"
        var holder = XMLElement(
            "w:comments", namespace: .wordprocessingML,
            declarations: [XMLNamespaceDeclaration(prefix: "w", uri: namespace)])
        if let known, let entry = package.entry(known) {
            holder = try XMLTree.parse(try package.bytes(of: entry), part: known, limits: limits).root
        }
        let numbers = holder.elements.compactMap { $0.wholeNumber("id", .wordprocessingML) }
        var annotator = PartAnnotator(
            dialect: .wordprocessingML, annotations: annotations,
            firstNumber: (numbers.max() ?? -1) + 1)
        changed[main] = try self.changed(try package.bytes(of: entry), main, limits) { $0 = annotator.annotated($0) }
        for comment in annotator.comments {
            holder.children.append(.element(self.comment(comment.number, comment.annotation.text)))
        }
        changed[part] = XMLSerialiser.bytes(of: XMLTree(root: holder))
        guard known == nil else { return }
        try add(to: relations, "Relationships", in: package, limits, &changed) { root in
            let ids = Set(root.elements.compactMap { $0.attribute("Id", .none) })
            var number = 1
            while ids.contains("rIdComments\(number)") { number += 1 }
            return (
                "Relationship",
                [
                    ("Id", "rIdComments\(number)"), ("Type", commentsType), ("Target", "/" + part),
                ]
            )
        }
        try add(to: "[Content_Types].xml", "Types", in: package, limits, &changed) { _ in
            ("Override", [("PartName", "/" + part), ("ContentType", contentType)])
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

    /// What the relation of a type leads to; `nil` where there is none.
    private static func target(of type: String, in name: String, of package: ZipReader, _ limits: Limits)
        throws(Diagnostic) -> String?
    {
        guard let entry = package.entry(name) else { return nil }
        let root = try XMLTree.parse(try package.bytes(of: entry), part: name, limits: limits).root
        let relation = root.elements.first { $0.attribute("Type", .none)?.hasSuffix(type) ?? false }
        return relation?.attribute("Target", .none).map {
            name.hasPrefix("_") && $0.hasPrefix("/") ? String($0.dropFirst()) : $0
        }
    }

    /// Adds an element to a list of the package's, which is made where there is none.
    private static func add(
        to name: String, _ rootName: String, in package: ZipReader, _ limits: Limits,
        _ changed: inout [String: [UInt8]], _ element: (XMLElement) -> (String, [(String, String)])
    ) throws(Diagnostic) {
        var root: XMLElement
        if let entry = package.entry(name) {
            root = try XMLTree.parse(try package.bytes(of: entry), part: name, limits: limits).root
        } else {
            let uri = "http://schemas.openxmlformats.org/package/2006/relationships"
            root = XMLElement(
                rootName, namespace: .packageRelationships,
                declarations: [XMLNamespaceDeclaration(prefix: "", uri: uri)])
        }
        let prefix = root.qualifiedName.split(separator: ":").dropLast().first.map { "\($0):" } ?? ""
        let (elementName, attributes) = element(root)
        root.children.append(
            .element(
                XMLElement(
                    prefix + elementName, namespace: root.namespace,
                    attributes: attributes.map { XMLAttribute($0.0, namespace: .none, value: $0.1) })))
        changed[name] = XMLSerialiser.bytes(of: XMLTree(root: root))
    }

    private static func changed(
        _ bytes: [UInt8], _ name: String, _ limits: Limits, _ change: (inout XMLElement) -> Void
    ) throws(Diagnostic) -> [UInt8] {
        var tree = try XMLTree.parse(bytes, part: name, limits: limits)
        change(&tree.root)
        return XMLSerialiser.bytes(of: tree)
    }

    /// The package with parts changed or added.
    static func rewritten(_ package: ZipReader, _ changed: [String: [UInt8]]) throws(Diagnostic) -> [UInt8] {
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
