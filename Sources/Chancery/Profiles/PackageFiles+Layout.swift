import ChanceryDiagnostics
import ChanceryModels
import ChanceryXML

extension PackageFiles {
    /// The package of a template laid out by a profile.
    ///
    /// - Throws: What parsing its parts throws.
    func laidOut(by profile: LayoutProfile, limits: Limits) throws(Diagnostic) -> PackageFiles {
        var result = self
        if let document = try tree("word/document.xml", limits: limits) {
            let layout = WordprocessingLayout(profile, document: document.root)
            try result.change("word/document.xml", limits: limits) { layout.apply(toDocument: &$0) }
            try result.change("word/styles.xml", limits: limits) { layout.apply(toStyles: &$0) }
        } else if let styles = try tree("styles.xml", limits: limits) {
            try result.change("styles.xml", limits: limits) { root in
                OpenDocumentLayout(profile, styles: styles.root, part: root).apply(toStyles: &root)
            }
            try result.change("content.xml", limits: limits) { root in
                OpenDocumentLayout(profile, styles: styles.root, part: root).apply(toContent: &root)
            }
        }
        return result
    }

    /// A flat file of ODF laid out by a profile.
    ///
    /// - Throws: What parsing it throws.
    static func laidOut(
        flat bytes: [UInt8], by profile: LayoutProfile, limits: Limits
    ) throws(Diagnostic) -> [UInt8] {
        var tree = try XMLTree.parse(bytes, part: "", limits: limits)
        let layout = OpenDocumentLayout(profile, styles: tree.root, part: tree.root)
        layout.apply(toStyles: &tree.root)
        layout.apply(toContent: &tree.root)
        return XMLSerialiser.bytes(of: tree)
    }

    private func tree(_ name: String, limits: Limits) throws(Diagnostic) -> XMLTree? {
        guard let entry = entries.first(where: { $0.name == name }) else { return nil }
        return try XMLTree.parse(entry.bytes, part: name, limits: limits)
    }

    /// Changes a part; one that is not there, or that stays as it is, is left alone.
    private mutating func change(
        _ name: String, limits: Limits, _ change: (inout XMLElement) -> Void
    ) throws(Diagnostic) {
        guard var tree = try tree(name, limits: limits) else { return }
        let before = tree.root
        change(&tree.root)
        if tree.root != before { replace(name, with: XMLSerialiser.bytes(of: tree)) }
    }
}
