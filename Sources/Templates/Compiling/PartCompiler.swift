import ChanceryDiagnostics
import ChanceryXML

/// Compiles one part: cuts its tags out, infers their scopes, and emits a program.
struct PartCompiler {
    let dialect: Dialect
    let parser: TagParser
    /// Whether the document's own language is English.
    let isEnglish: Bool

    init(dialect: Dialect, filters: FilterRegistry, isEnglish: Bool = false) {
        self.dialect = dialect
        self.isEnglish = isEnglish
        parser = TagParser(filters: filters)
    }

    /// The program of a part; `nil` if there is no tag in it.
    ///
    /// - Throws: All that is wrong with its tags, each at its place.
    func compile(_ tree: XMLTree, story: Place) throws(DiagnosticList) -> Program? {
        var weaver = CarrierWeaver(dialect: dialect, parser: parser, isEnglish: isEnglish)
        let woven = weaver.woven(tree.root)
        var cutter = TagCutter(dialect: dialect, parser: parser, story: story, carriers: weaver.tags)
        let cut = cutter.cutPart(woven)
        if cutter.tags.isEmpty, cutter.problems.isEmpty, !cutter.hasEscapes { return nil }
        var resolver = ScopeResolver(tags: cutter.tags)
        let resolved = resolver.resolve(cut)
        let problems = cutter.problems + resolver.problems
        if !problems.isEmpty { throw DiagnosticList(problems) }
        var emitter = Emitter(dialect: dialect, tags: resolver.tags, root: tree.root)
        var program = emitter.program(of: resolved, prologue: tree.prologue)
        program.carried = weaver.fields
        program.isTyped = cutter.hasEscapes || cutter.tags.count > weaver.tags.count
        if !emitter.problems.isEmpty { throw DiagnosticList(emitter.problems) }
        return program
    }
}
