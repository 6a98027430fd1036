import ChanceryDiagnostics
import ChanceryXML

/// A text of OpenDocument, packed or flat: the root of its content, the root of its styles, its files.
struct OpenText {
    /// The content; of a flat document all of it.
    var content: XMLTree
    /// The styles of a package; `nil` for a flat document, whose styles are in its content.
    private var separateStyles: XMLTree?
    private var parts: PackageParts?
    private let limits: Limits

    /// Opens a document.
    ///
    /// - Throws: `other-format` for what is none; what unpacking and parsing throw.
    init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        self.limits = limits
        if bytes.starts(with: [0x50, 0x4B]) {
            let parts = try PackageParts(bytes, limits: limits)
            guard let content = try parts.tree("content.xml", limits: limits) else { throw .otherDocument("ODT") }
            self.content = content
            separateStyles = try parts.tree("styles.xml", limits: limits)
            self.parts = parts
        } else {
            content = try XMLTree.parse(bytes, part: "office:document", limits: limits)
        }
        guard content.root.first("body", .odfOffice)?.first("text", .odfOffice) != nil else {
            throw .otherDocument("ODT")
        }
    }

    var isFlat: Bool { parts == nil }

    /// The root that the common styles, the page layouts and the master pages stand in.
    var styles: XMLElement {
        get {
            separateStyles?.root
                ?? (isFlat ? content.root : XMLElement("office:document-styles", namespace: .odfOffice))
        }
        set { if isFlat { content.root = newValue } else { separateStyles?.root = newValue } }
    }

    /// The blocks of the text.
    var blocks: [XMLNode] {
        get { content.root.first("body", .odfOffice)?.first("text", .odfOffice)?.children ?? [] }
        set {
            content.root.changeFirst("body", .odfOffice) { body in
                body.changeFirst("text", .odfOffice) { $0.children = newValue }
            }
        }
    }

    /// A file of the package; `nil` where there is none.
    func file(_ name: String) -> [UInt8]? { parts?[name] }

    /// The names of the files in a folder of the package.
    func files(in folder: String) -> [String] { parts?.names.filter { $0.hasPrefix(folder) } ?? [] }

    /// The media type that the manifest gives a file.
    func mediaType(of name: String) -> String {
        guard let parts, let tree = try? parts.tree("META-INF/manifest.xml", limits: limits) else { return "" }
        return tree.root.elements.first { $0.attribute("full-path", .odfManifest) == name }?
            .attribute("media-type", .odfManifest) ?? ""
    }

    /// Adds a file under a fresh name.
    mutating func add(_ name: String, _ bytes: [UInt8], mediaType: String) throws(Diagnostic) {
        parts?[name] = bytes
        guard var tree = try parts?.tree("META-INF/manifest.xml", limits: limits) else { return }
        let prefix = tree.root.prefix
        tree.root.children.append(
            .element(
                XMLElement(
                    "\(prefix)file-entry", namespace: .odfManifest,
                    attributes: [
                        XMLAttribute("\(prefix)full-path", namespace: .odfManifest, value: name),
                        XMLAttribute("\(prefix)media-type", namespace: .odfManifest, value: mediaType),
                    ])))
        parts?["META-INF/manifest.xml"] = XMLSerialiser.bytes(of: tree)
    }

    /// A name that no file has.
    func fresh(_ name: String) -> String { parts?.fresh(name) ?? name }

    /// The file of the document.
    mutating func packed() throws(Diagnostic) -> [UInt8] {
        guard var parts else { return XMLSerialiser.bytes(of: content) }
        parts["content.xml"] = XMLSerialiser.bytes(of: content)
        if let separateStyles { parts["styles.xml"] = XMLSerialiser.bytes(of: separateStyles) }
        return try parts.packed()
    }
}

extension XMLElement {
    /// Changes the first child of a name; false where there is none.
    @discardableResult
    mutating func changeFirst(_ name: String, _ namespace: XMLNamespace, _ change: (inout XMLElement) -> Void) -> Bool {
        for index in children.indices {
            if case .element(var child) = children[index], child.is(name, namespace) {
                change(&child)
                children[index] = .element(child)
                return true
            }
        }
        return false
    }
}
