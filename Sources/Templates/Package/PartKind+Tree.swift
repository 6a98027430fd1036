import ChanceryDiagnostics
import ChanceryXML

extension PartKind {
    /// What Word computes from headings each time that it saves (ECMA-376-1:2016 §22.2.2.14, §22.2.2.27): the tags in there are copies.
    private static let computedProperties: Set<String> = ["HeadingPairs", "TitlesOfParts"]

    /// The tree of a part, and whether something was taken out of it; `nil` where there is no tag in the part.
    ///
    /// - Parameter hasLinks: Whether links of the part have addresses with tags, which stand elsewhere.
    /// - Throws: What parsing throws. An embedded object is as another program wrote it — formulas of OpenOffice.org 2 have a document
    ///   type — and one that cannot be parsed holds no tags.
    func tree(
        of bytes: [UInt8], part: String, hasLinks: Bool = false, limits: Limits
    ) throws(Diagnostic) -> (tree: XMLTree, isChanged: Bool)? {
        guard hasLinks || CarrierScan.mayHoldTags(bytes, dialect.format),
            dialect.format == .openDocument || CarrierScan.isMarkup(bytes)
        else { return nil }
        var tree: XMLTree
        do throws(Diagnostic) { tree = try XMLTree.parse(bytes, part: part, limits: limits) } catch {
            if isOfObject { return nil }
            throw error
        }
        guard part == "docProps/app.xml" else { return (tree, false) }
        let computed = tree.root.elements.filter { Self.computedProperties.contains($0.localName) }
        guard computed.contains(where: { CarrierScan.mayHoldTypedTags($0.text) }) else { return (tree, false) }
        tree.root.children.removeAll { node in
            guard case .element(let element) = node else { return false }
            return Self.computedProperties.contains(element.localName)
        }
        return (tree, true)
    }
}
