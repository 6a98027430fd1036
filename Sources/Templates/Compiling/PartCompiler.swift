import ChanceryDiagnostics
import ChanceryXML

/// Compiles one part: cuts its tags out, infers their scopes, and emits a program.
struct PartCompiler {
    let dialect: Dialect
    let parser: TagParser
    /// The styles of the document.
    let styles: WordStyles
    /// The addresses with tags that links of the part refer to, by the ids of their relations.
    var links: [String: String] = [:]
    /// Those that links in notes and comments refer to, whose relations are of other parts.
    var noteLinks: [StoryKind: [String: String]] = [:]
    /// Where the links stand whose addresses a part of relations holds, by the ids of the relations.
    var linkPlaces: [String: Place] = [:]
    /// The tags that are printed as they are typed, by their numbers: for a draft.
    var printed: Set<Int> = []

    init(dialect: Dialect, filters: FilterRegistry, styles: WordStyles = .none) {
        self.dialect = dialect
        self.styles = styles
        parser = TagParser(filters: filters)
    }

    /// The program of a part; `nil` if there is no tag in it.
    ///
    /// - Parameter isChanged: Whether the tree is not what the part was, so that there is a program also without tags.
    /// - Throws: All that is wrong with its tags, each at its place.
    func compile(_ tree: XMLTree, story: Place, isChanged: Bool = false) throws(DiagnosticList) -> Program? {
        var weaver = CarrierWeaver(dialect: dialect, parser: parser, isEnglish: styles.isEnglish)
        let woven = weaver.woven(tree.root)
        var cutter = TagCutter(
            dialect: dialect, parser: parser, story: story, carriers: weaver.tags, links: links, noteLinks: noteLinks,
            linkPlaces: linkPlaces,
            printing: printed)
        let cut = cutter.cutPart(woven)
        if cutter.found.tags.isEmpty, cutter.found.problems.isEmpty, !cutter.found.hasEscapes, !isChanged { return nil }
        var resolver = ScopeResolver(
            tags: cutter.found.tags, styles: dialect.format == .openDocument ? LocalStyles(root: tree.root) : .none)
        var resolved = resolver.resolve(cut)
        var balance = FieldBalance(tags: resolver.tags)
        if resolver.problems.isEmpty { balance.check(resolved.children) }
        let problems = (cutter.found.problems + resolver.problems + balance.problems).ordered(by: cutter.found.places)
        // What is no more than a warning is told of each document, and stops none.
        if problems.contains(where: { $0.severity == .error }) { throw DiagnosticList(problems) }
        resolved = RangeMarks.paired(resolved)
        var marker = ContentsMarker(styles: styles, tags: resolver.tags)
        resolved = marker.marked(resolved)
        var hasStaleReferences = false
        switch dialect.format {
        case .wordprocessingML: resolved = WordSequences.marked(resolved)
        case .openDocument: (resolved, hasStaleReferences) = OpenSequences.marked(resolved)
        case .plain: break
        }
        var emitter = Emitter(dialect: dialect, tags: resolver.tags, root: tree.root, wordStyles: styles)
        var program = emitter.program(of: resolved, prologue: tree.prologue)
        program.linkPlaces = cutter.foundLinks
        program.carried = weaver.fields
        program.wanted = weaver.wanted
        program.warnings = problems + cutter.found.leftOutFields
        program.groups = (resolver.groups + cutter.groups).map(\.tags)
        if dialect.format == .openDocument {
            program.hasStaleReferences = hasStaleReferences
            program.hasStaleContents = OpenContents(tags: resolver.tags).areStale(in: resolved)
        }
        program.isTyped = isChanged || cutter.found.hasEscapes || cutter.found.tags.count > weaver.tags.count
        if !emitter.problems.isEmpty { throw DiagnosticList(emitter.problems) }
        return program
    }
}
