import ChanceryDiagnostics
import ChanceryXML

extension PartCompiler {
    /// The tags of a part, and all that is wrong with them and their scopes.
    func survey(
        _ tree: XMLTree, story: Place
    ) -> (tags: [TemplateTag], problems: [Diagnostic], places: [Place]) {
        var weaver = CarrierWeaver(dialect: dialect, parser: parser, isEnglish: styles.isEnglish)
        let woven = weaver.woven(tree.root)
        var cutter = TagCutter(
            dialect: dialect, parser: parser, story: story, carriers: weaver.tags, links: links, noteLinks: noteLinks)
        let cut = cutter.cutPart(woven)
        var resolver = ScopeResolver(tags: cutter.found.tags)
        _ = resolver.resolve(cut)
        let tags = Self.order(of: cutter.found.tags.count, in: cut).map { cutter.found.tags[$0] }.filter { !$0.isEcho }
        return (tags, cutter.found.problems + resolver.problems + cutter.found.leftOutFields, cutter.found.places)
    }

    /// The tags in the order of the document: those of a paragraph are cut behind those of the notes and boxes in it.
    private static func order(of count: Int, in root: TemplateElement) -> [Int] {
        var seen: [Int] = []
        collect([.element(root)], into: &seen)
        // The end of a scope in an attribute is folded away: it goes with the tag before it.
        var isFree = Array(repeating: true, count: count)
        for tag in seen { isFree[tag] = false }
        var order = Array(isFree.indices.prefix { isFree[$0] })
        for tag in seen {
            order.append(tag)
            order += (tag + 1..<count).prefix { isFree[$0] }
        }
        return order
    }

    private static func collect(_ nodes: [TemplateNode], into order: inout [Int]) {
        for node in nodes {
            switch node {
            case .tag(let index): order.append(index)
            case .scope(let scope):
                for branch in scope.branches {
                    order.append(branch.tag)
                    collect(branch.nodes, into: &order)
                }
            case .element(let element):
                for (_, nodes) in element.attributeNodes.sorted(by: { $0.key < $1.key }) {
                    collect(nodes, into: &order)
                }
                collect(element.children, into: &order)
            case .text, .other: break
            }
        }
    }
}
