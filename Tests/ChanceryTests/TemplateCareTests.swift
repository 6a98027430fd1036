import Chancery
import ChanceryData
import ChanceryDiagnostics
import Testing

/// A template on its way from the first attempt to the one that works.
@Suite struct TemplateCareTests {
    private static func form(_ lines: [String]) -> String {
        "<o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "o:mimetype=\"application/vnd.oasis.opendocument.text\" o:version=\"1.3\"><o:body><o:text>"
            + lines.map { "<t:p>\($0)</t:p>" }.joined() + "</o:text></o:body></o:document>"
    }

    private let data = Value(.mapping(Mapping(keys: ["имя"], values: [.text("Анна")])))

    private func renderer(_ lines: [String]) -> Renderer {
        let files = MemoryFiles(["/бланк.fodt": Self.form(lines)])
        return Renderer(templates: TemplateStore(files: files, executable: "/bin/chancery"))
    }

    @Test func `rendering tells faults of the language and unknown names in one go, in their order`() throws {
        let renderer = renderer(["{{ имяя }}", "{{ имя | uper }}", "{% конец %}", "{{ номр }}"])
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try renderer.render(data, template: "/бланк.fodt")
        }
        #expect(
            problems.diagnostics.map(\.code) == ["unknown-name", "unknown-filter", "stray-tag", "unknown-name"],
            "\(problems)")
        #expect(problems.diagnostics.map(\.place) == (1...4).map { Place(.paragraph($0)) })
        let draft = try #require(throws: DiagnosticList.self) {
            _ = try renderer.render(data, template: "/бланк.fodt", unresolved: .highlight)
        }
        #expect(draft.diagnostics.map(\.code) == ["unknown-filter", "stray-tag"])
    }

    @Test func `a warning stops no document`() throws {
        let rendering = try renderer(["{{ имя }} }}"]).render(data, template: "/бланк.fodt")
        #expect(rendering.diagnostics.map(\.code) == ["unopened-tag"])
        #expect(String(decoding: rendering.bytes, as: UTF8.self).contains("Анна }}"))
    }

    @Test func `a copy with remarks is a template as it was without them, and a second one has the new remarks alone`()
        throws
    {
        let examiner = TemplateExaminer()
        let template = Input(name: "бланк.fodt", bytes: Array(Self.form(["{{ имяя }}", "{{ имя }}"]).utf8))
        let found = try examiner.diagnostics(of: template, filledWith: .value(data))
        #expect(found.map(\.code) == ["unknown-name"])
        let copy = Input(
            name: "бланк.fodt", bytes: try examiner.annotated(template, with: found, in: .english))
        #expect(try examiner.diagnostics(of: copy, filledWith: .value(data)) == found)
        let again = try examiner.annotated(copy, with: found, in: .english)
        #expect(String(decoding: again, as: UTF8.self).split(separator: "<office:annotation").count == 2)
        let mended = String(decoding: try copy.bytes, as: UTF8.self).replacing(
            "</office:annotation>{{ имяя }}", with: "</office:annotation>{{ имя }}")
        let files = MemoryFiles(["/к.fodt": mended])
        let renderer = Renderer(templates: TemplateStore(files: files, executable: "/bin/chancery"))
        let text = String(decoding: try renderer.render(data, template: "/к.fodt").bytes, as: UTF8.self)
        #expect(!text.contains("annotation") && !text.contains("{{"), "\(text)")
    }

    @Test func `the template may come from standard input`() throws {
        var store = TemplateStore(files: MemoryFiles([:]), executable: "/bin/chancery")
        #expect(throws: Diagnostic.self) { _ = try store.package("-") }
        store.standardInput = { () throws(Diagnostic) -> [UInt8] in Array(Self.form(["{{ имя }}"]).utf8) }
        let rendering = try Renderer(templates: store).render(data, template: "-")
        #expect(String(decoding: rendering.bytes, as: UTF8.self).contains("Анна"))
    }
}
