import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// A draft prints what the data leave open.
@Suite struct DraftTests {
    /// The texts of a flat document's paragraphs in a draft of it.
    private func draft(_ lines: [String], _ data: String) throws -> [String] {
        let part = Array(OpenSheet.part(lines.map { .p($0) }).utf8)
        let data = try DataReader.read(Array(data.utf8))
        var printed = PrintedTags()
        var template = try Template.compile(flat: part)
        while true {
            let all = printed.union(template.unresolvedControls(in: data))
            if all == printed { break }
            printed = all
            template = try Template.compile(flat: part, printing: printed)
        }
        let root = try XMLTree.parse(try template.fill(data, unresolved: .highlight), part: "draft", limits: Limits())
            .root
        return root.descendants("text").flatMap { $0.descendants("p") }.map(\.text)
    }

    @Test func `a loop over what there is not is printed with its tags and all between them`() throws {
        let lines = ["{% для ч в нету %}", "x{{ ч.имя }}", "{% конец %}", "{{ да }}"]
        #expect(try draft(lines, "да: 1") == ["{% для ч в нету %}", "x{{ ч.имя }}", "{% конец %}", "1"])
    }

    @Test func `a condition is printed with all its branches, what is inside of it too`() throws {
        let lines = ["{% если у %}а{% иначе %}б{% если г %}г{% конец %}{% для x в xs %}{{ x }}{% конец %}{% конец %}"]
        #expect(
            try draft(lines, "xs: [1, 2]") == ["{% если у %}а{% иначе %}б{% если г %}г{% конец %}12{% конец %}"])
        #expect(try draft(lines, "{у: 1, xs: [1, 2], г: 1}") == ["а"])
    }

    @Test func `a name that is given by one that there is not stays open`() throws {
        #expect(try draft(["{% пусть а = б %}{{ а }}!"], "в: 1") == ["{% пусть а = б %}{{ а }}!"])
    }
}
