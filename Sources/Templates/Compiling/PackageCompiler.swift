import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// Compiles the parts of a package with what they must know of each other: the language of the document, the addresses of links.
struct PackageCompiler {
    private let package: ZipReader
    private let format: Dialect.Format
    private let filters: FilterRegistry
    private let limits: Limits
    private let styles: WordStyles
    private let links: LinkTargets
    private var notes: WordNotes
    private let remarks: RemarkRemover
    /// The notes and comments of each part that are filled where something refers to them.
    private var movedNotes: [String: Set<String>] = [:]
    /// The tags of each part that are printed as they are typed.
    private let printed: PrintedTags
    /// The relations that each part has no more use for: their addresses stand in the part itself.
    private var spentLinks: [String: Set<String>] = [:]
    /// Where the links of each part stand whose addresses hold tags, by their relations.
    private var linkPlaces: [String: [String: Place]] = [:]

    init(_ package: ZipReader, filters: FilterRegistry, limits: Limits, printing printed: PrintedTags) {
        self.printed = printed
        self.package = package
        self.filters = filters
        self.limits = limits
        format = Dialect.Format(of: package)
        let relations = PackageRelations(package, limits: limits)
        links = LinkTargets(relations)
        remarks = RemarkRemover(package, relations, limits: limits)
        notes = WordNotes(package, relations, limits: limits)
        styles = format == .wordprocessingML ? Self.styles(package) : .none
    }

    /// The entries in the order in which they must be compiled: notes behind the parts that refer to them, relations behind the parts that
    /// they belong to.
    var order: [Int] {
        let notes = self.notes.names
        let ranks = package.entries.map { entry in
            PartName.owner(ofRelations: entry.name) != nil ? 2 : notes.contains(entry.name) ? 1 : 0
        }
        return (0...2).flatMap { rank in ranks.indices.filter { ranks[$0] == rank } }
    }

    /// The program of an entry; `nil` for one without tags.
    ///
    /// - Throws: All that is wrong with its tags; what unpacking and parsing throw.
    mutating func program(of entry: ZipEntry) throws(DiagnosticList) -> Program? {
        guard let kind = PartKind(name: entry.name, format: format) else { return nil }
        guard var (tree, isChanged, isOwn) = try tree(of: entry, kind) else { return nil }
        var compiler = PartCompiler(dialect: kind.dialect, filters: filters, styles: styles)
        compiler.links = links[entry.name]
        compiler.printed = printed[entry.name]
        if let part = PartName.owner(ofRelations: entry.name) {
            compiler.linkPlaces = linkPlaces[part] ?? [:]
            if let spent = spentLinks[part] {
                tree.root = Self.removing(spent, from: tree.root)
                isChanged = true
            }
        }
        let parts = notes[entry.name]
        compiler.noteLinks = parts.mapValues { links[$0] }
        let grafted = notes.graft(into: &tree.root, of: entry.name)
        movedNotes.merge(grafted) { $1 }
        var program = try compiler.compile(tree, story: kind.story, isChanged: isChanged)
        if program?.movesNotes != true { for name in grafted.keys { movedNotes[name] = nil } }
        program?.noteParts = parts
        for (note, use) in program?.links ?? [:] where !use.spent.isEmpty {
            spentLinks[note.flatMap { parts[$0] } ?? entry.name] = use.spent
        }
        for (note, places) in program?.linkPlaces ?? [:] {
            linkPlaces[note.flatMap { parts[$0] } ?? entry.name] = places
        }
        // Addresses alone change the part that holds them.
        isOwn = isOwn || program?.movesNotes == true
        return isOwn ? program : nil
    }

    /// The tree of an entry, whether something was taken out of it, and whether filling may change it; `nil` where there is nothing to be
    /// compiled.
    private func tree(of entry: ZipEntry, _ kind: PartKind) throws(DiagnosticList) -> (XMLTree, Bool, isOwn: Bool)? {
        do throws(Diagnostic) {
            let bytes = try package.bytes(of: entry)
            let moved = movedNotes[entry.name]
            let hasRemarks = remarks.concerns(entry.name, bytes)
            guard moved != nil || hasRemarks else {
                let hasLinks = !links[entry.name].isEmpty
                return try kind.tree(of: bytes, part: entry.name, hasLinks: hasLinks, limits: limits).map { tree in
                    (tree.tree, tree.isChanged, !hasLinks || CarrierScan.mayHoldTags(bytes, kind.dialect.format))
                }
            }
            var tree = try XMLTree.parse(bytes, part: entry.name, limits: limits)
            if let moved { tree.root = WordNotes.removing(moved, from: tree.root) }
            if hasRemarks { remarks.remove(from: &tree.root) }
            return (tree, true, true)
        } catch {
            throw DiagnosticList([error])
        }
    }

    private static func removing(_ ids: Set<String>, from relations: XMLElement) -> XMLElement {
        var result = relations
        result.children.removeAll { node in
            guard case .element(let relation) = node, let id = relation.attribute("Id", .none) else { return false }
            return ids.contains(id)
        }
        return result
    }

    private static func styles(_ package: ZipReader) -> WordStyles {
        func root(_ name: String) -> XMLElement? {
            package.entry(name).flatMap { entry in
                (try? package.bytes(of: entry)).flatMap { bytes in
                    (try? XMLTree.parse(bytes, part: name, limits: Limits()))?.root
                }
            }
        }
        var styles = root("word/styles.xml").map { WordStyles($0) } ?? .none
        if let numbering = root("word/numbering.xml") { styles.read(numbering: numbering) }
        return styles
    }

    /// The lists of the document; `nil` where it has none.
    var numbering: NumberingPart? {
        guard let entry = package.entry("word/numbering.xml"), let bytes = try? package.bytes(of: entry),
            let tree = try? XMLTree.parse(bytes, part: entry.name, limits: limits)
        else { return nil }
        return NumberingPart(tree, name: entry.name)
    }
}
