import ChanceryDiagnostics
import ChanceryXML

extension PartCompiler {
    /// The tags of a part, and all that is wrong with them and their scopes.
    func survey(
        _ tree: XMLTree, story: Place
    ) -> (tags: [TemplateTag], problems: [Diagnostic], places: [Place]) {
        var weaver = CarrierWeaver(dialect: dialect, parser: parser, isEnglish: styles.isEnglish)
        let woven = weaver.woven(tree.root)
        var cutter = TagCutter(dialect: dialect, parser: parser, story: story, carriers: weaver.tags, links: links)
        let cut = cutter.cutPart(woven)
        var resolver = ScopeResolver(tags: cutter.tags)
        _ = resolver.resolve(cut)
        return (cutter.tags.filter { !$0.isEcho }, cutter.problems + resolver.problems, cutter.places)
    }
}
