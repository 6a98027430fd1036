import Chancery
import ChanceryData
import ChanceryDiagnostics
import Testing

/// Documents that hold fields and are no templates stay as they are, and that is said where data were given for them.
@Suite struct ForeignFieldsTests {
    private static let form =
        "<o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "o:mimetype=\"application/vnd.oasis.opendocument.text\" o:version=\"1.3\"><o:body><o:text><t:p>"
        + "<t:placeholder t:placeholder-type=\"text\">&lt;Имя&gt;</t:placeholder></t:p></o:text></o:body></o:document>"

    private func remarks(_ data: Value) throws -> [Diagnostic] {
        let files = MemoryFiles(["/бланк.fodt": Self.form])
        let renderer = Renderer(templates: TemplateStore(files: files, executable: "/bin/chancery"))
        return try renderer.render(data, template: "/бланк.fodt").diagnostics
    }

    @Test func `fields that the data have no name of are told, with the document's`() throws {
        let remark = try #require(try remarks(.mapping(Mapping(keys: ["Фамилия"], values: [.text("Ли")]))).first)
        #expect(remark.code == "fields-of-others" && remark.severity == .warning)
        #expect(remark.wording.english.contains("«Имя»") && remark.wording.russian.contains("«Имя»"))
        #expect(remark.file == "/бланк.fodt")
    }

    @Test(arguments: [Mapping(), Mapping(keys: ["Имя"], values: [.text("Анна")])])
    func `nothing is told where nothing was given, or the field is filled`(data: Mapping) throws {
        #expect(try remarks(.mapping(data)).isEmpty)
    }
}
