import Chancery
import ChanceryData
import ChanceryDiagnostics
import Testing

@Suite struct TemplateStoreTests {
    private let files: MemoryFiles

    init() {
        files = MemoryFiles([
            "/usr/bin/chancery": "", "/usr/share/chancery/templates/plan/[Content_Types].xml": "installed",
            "/usr/share/chancery/templates/notes.txt": "",
            "/src/Package.swift": "", "/src/.build/debug/chancery": "",
            "/src/templates/plan/[Content_Types].xml": "source", "/src/templates/letter.docx": "letter",
            "/mine/plan.docx": "mine", "work.docx": "work", "folder/readme": "",
        ])
    }

    @Test func `the installed program finds the templates beside it`() {
        let store = TemplateStore(files: files, executable: "/usr/bin/chancery")
        #expect(store.named.map(\.path) == ["/usr/share/chancery/templates/plan"])
    }

    @Test func `a program in a checkout finds the templates of the source`() {
        let store = TemplateStore(files: files, executable: "/src/.build/debug/chancery")
        #expect(store.named.map(\.name) == ["letter", "plan"])
    }

    @Test func `a folder of the user's own comes first`() throws {
        let store = TemplateStore(files: files, executable: "/src/.build/debug/chancery", folder: "/mine")
        #expect(store.named.map(\.path) == ["/src/templates/letter.docx", "/mine/plan.docx"])
        #expect(try store.package("plan") == Array("mine".utf8))
    }

    @Test func `of templates of one name the output's format decides`() throws {
        let files = MemoryFiles([
            "/bin/chancery": "", "/mine/plan.odt/mimetype": "", "/mine/plan.docx": "docx", "/mine/plan.fodt": "fodt",
        ])
        let store = TemplateStore(files: files, executable: "/bin/chancery", folder: "/mine")
        #expect(store.named.map(\.format) == [.docx, .odt, .fodt])
        #expect(try store.package("plan") == Array("docx".utf8))
        #expect(try store.package("plan", for: .fodt) == Array("fodt".utf8))
        #expect(try store.package("plan", for: .odt).starts(with: [0x50, 0x4B]))
    }

    @Test func `a path is taken as it is`() throws {
        let store = TemplateStore(files: files, executable: "/usr/bin/chancery")
        #expect(try store.package("work.docx") == Array("work".utf8))
    }

    @Test func `what may be included is declared by file, by name or by folder`() throws {
        func text(_ content: String) -> String {
            "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>\(content)</text:p></office:text></office:body></office:document>"
        }
        let files = MemoryFiles([
            "/bin/chancery": "", "/p/кто.fodt": text("{{ имя }}"), "/p/где.fodt": text("тут"), "/p/readme": "",
            "/x/y.fodt": text("да"), "/t.fodt": text("{% include \"кто\" %} {% include \"где\" %} {% include \"z\" %}"),
            "/empty/readme": "", "/broken.fodt": "%PDF-1.4",
        ])
        var store = TemplateStore(files: files, executable: "/bin/chancery")
        try store.declare("/p")
        try store.declare("/x/y.fodt", as: "z")
        #expect(store.includes.names == ["где", "кто", "z"])
        let data = Value.mapping(Mapping(keys: ["имя"], values: [.text("Ким")]))
        let made = try Renderer(templates: store).render(data, template: "/t.fodt").bytes
        let page = String(decoding: made, as: UTF8.self)
        for word in ["Ким", "тут", "да<"] { #expect(page.contains(word)) }
        #expect(!page.contains("{%"))
        #expect(throws: Diagnostic.self) { try store.declare("/empty") }
        #expect(throws: Diagnostic.self) { try store.declare("/broken.fodt") }
        let fields = try TemplateExaminer(includes: store.includes).fields(
            of: Input(name: "t", bytes: try store.package("/t.fodt")))
        #expect(fields.listing(in: .english).hasPrefix("имя"))
    }

    @Test func `an unknown name is told with the nearest known one`() throws {
        let store = TemplateStore(files: files, executable: "/usr/bin/chancery")
        let problem = try #require(throws: Diagnostic.self) { try store.package("plann") }
        #expect(problem.code == "unknown-template")
        #expect(problem.fault == .noInput)
        #expect("\(problem)".contains("«plan»"))
    }

    @Test(arguments: [("folder", DiagnosticCode(rawValue: "not-a-template")), ("nowhere/plan.docx", "missing-file")])
    func `what is no template is told`(path: String, code: DiagnosticCode) throws {
        let store = TemplateStore(files: files, executable: "/usr/bin/chancery")
        let problem = try #require(throws: Diagnostic.self) { try store.package(path) }
        #expect(problem.code == code)
    }
}
