import ChanceryData
import ChanceryModels
import Testing

@Suite struct TemplateNamesTests {
    private let names = TemplateNames(Plan.schema)

    @Test func `a path of names leads to its shape`() throws {
        let sections = try #require(names.shape(of: "sections", in: names.root))
        guard case .list(let section) = sections else {
            Issue.record("sections is no list but \(sections)")
            return
        }
        #expect(names.shape(of: "sections", in: section) == sections)
        #expect(names.shape(of: "columns", in: section) == names.shape(of: "columns", in: names.root))
        #expect(names.names(in: section) == ["number", "title", "columns", "items", "sections"])
    }

    @Test func `there are no names in a text and any in the other cells`() throws {
        #expect(names.names(in: .text) == [])
        #expect(names.shape(of: "title", in: .text) == nil)
        let other = Shape.dictionary(.list(.text))
        #expect(names.names(in: other) == nil)
        #expect(names.shape(of: "Форма отчётности", in: other) == .list(.text))
        #expect(names.shape(of: "dedline", in: .record("item")) == nil)
    }

    @Test func `the list of names goes into lists and into a record that holds itself once`() {
        let paths = names.all.map(\.path)
        #expect(paths.contains("period.from"))
        #expect(paths.contains("sections[].items[].event"))
        #expect(paths.contains("sections[].sections"))
        #expect(!paths.contains("sections[].sections[].title"))
        #expect(Set(paths).count == paths.count)
    }

    @Test func `a template finds every name that is promised in the complete value`() throws {
        let value = Plan.starter.value
        for name in try #require(names.names(in: names.root)) { #expect(value[name] != nil, "\(name)") }
    }
}
