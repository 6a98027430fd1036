import Chancery
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
