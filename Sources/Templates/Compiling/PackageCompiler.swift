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
    /// The tags of each part that are printed as they are typed.
    private let printed: PrintedTags
    /// The relations that each part has no more use for: their addresses stand in the part itself.
    private var spentLinks: [String: Set<String>] = [:]

    init(_ package: ZipReader, filters: FilterRegistry, limits: Limits, printing printed: PrintedTags) {
        self.printed = printed
        self.package = package
        self.filters = filters
        self.limits = limits
        format = Dialect.Format(of: package)
        links = LinkTargets(package, format, limits: limits)
        styles = format == .wordprocessingML ? Self.styles(package) : .none
    }

    /// The entries in the order in which they must be compiled: relations behind the parts that they belong to.
    var order: [Int] {
        let indices = package.entries.indices
        let isRelations = { (index: Int) in LinkTargets.part(ofRelations: package.entries[index].name) != nil }
        return indices.filter { !isRelations($0) } + indices.filter(isRelations)
    }

    /// The program of an entry; `nil` for one without tags.
    ///
    /// - Throws: All that is wrong with its tags; what unpacking and parsing throw.
    mutating func program(of entry: ZipEntry) throws(DiagnosticList) -> Program? {
        guard let kind = PartKind(name: entry.name, format: format) else { return nil }
        let (tree, isChanged): (XMLTree, Bool)
        do throws(Diagnostic) {
            guard let read = try kind.tree(of: try package.bytes(of: entry), part: entry.name, limits: limits) else {
                return nil
            }
            (tree, isChanged) = read
        } catch {
            throw DiagnosticList([error])
        }
        var compiler = PartCompiler(dialect: kind.dialect, filters: filters, styles: styles)
        compiler.links = links[entry.name]
        compiler.printed = printed[entry.name]
        if let part = LinkTargets.part(ofRelations: entry.name), let spent = spentLinks[part] {
            return try compiler.compile(
                XMLTree(root: Self.removing(spent, from: tree.root), prologue: tree.prologue), story: kind.story,
                isChanged: true)
        }
        let program = try compiler.compile(tree, story: kind.story, isChanged: isChanged)
        if let program {
            let spent = program.repeatedLinks.subtracting(program.singleLinks)
            if !spent.isEmpty { spentLinks[entry.name] = spent }
        }
        return program
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
        guard let entry = package.entry("word/styles.xml"), let bytes = try? package.bytes(of: entry),
            let root = try? XMLTree.parse(bytes, part: entry.name, limits: Limits()).root
        else { return .none }
        return WordStyles(root)
    }

    /// The lists of the document; `nil` where it has none.
    var numbering: NumberingPart? {
        guard let entry = package.entry("word/numbering.xml"), let bytes = try? package.bytes(of: entry),
            let tree = try? XMLTree.parse(bytes, part: entry.name, limits: limits)
        else { return nil }
        return NumberingPart(tree, name: entry.name)
    }
}
