import ChanceryDiagnostics
import ChanceryXML

extension PartCompiler {
    /// The tags of a part, and all that is wrong with them and their scopes.
    func survey(_ tree: XMLTree, story: Place) -> (tags: [TemplateTag], problems: [Diagnostic]) {
        var cutter = TagCutter(dialect: dialect, parser: parser, story: story)
        let cut = cutter.cutPart(tree.root)
        var resolver = ScopeResolver(tags: cutter.tags)
        _ = resolver.resolve(cut)
        return (cutter.tags, cutter.problems + resolver.problems)
    }
}
