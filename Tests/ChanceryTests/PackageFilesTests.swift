import Chancery
import ChanceryDiagnostics
import Testing

@Suite struct PackageFilesTests {
    @Test func `a folder that is packed and unpacked holds the same files`() throws {
        let texts = [
            "in/[Content_Types].xml": "<types/>", "in/_rels/.rels": "<rels/>", "in/word/document.xml": "<document/>",
            "in/.DS_Store": "litter", "in/word/document.xml~": "litter",
        ]
        let files = MemoryFiles(texts)
        let packed = try PackageFiles(inFolder: "in", files: files).packed()
        try PackageFiles(inFile: Input(name: "in.docx", bytes: packed)).unpack(into: "out", files: files)
        for (path, text) in texts where text != "litter" {
            #expect(try files.bytes(of: "out" + path.dropFirst(2)) == Array(text.utf8))
        }
        #expect(files.kind(of: "out/.DS_Store") == nil)
        #expect(try PackageFiles(inFolder: "out", files: files).packed() == packed)
    }

    @Test func `a file of the folder that has been changed is not overwritten without a word`() throws {
        let files = MemoryFiles([
            "in/[Content_Types].xml": "<types/>", "in/word/a.xml": "<a/>", "in/word/b.xml": "<b/>",
        ])
        let packed = try PackageFiles(inFolder: "in", files: files).packed()
        let package = try PackageFiles(inFile: Input(name: "in.docx", bytes: packed))
        // What is the same may be written again.
        try package.unpack(into: "in", files: files, changed: .refuse)
        try files.write(Array("<mine/>".utf8), to: "in/word/b.xml")
        let problems = try #require(throws: DiagnosticList.self) {
            try package.unpack(into: "in", files: files, changed: .refuse)
        }
        #expect(problems.diagnostics.map(\.file) == ["in/word/b.xml"])
        #expect(problems.diagnostics.map(\.code.rawValue) == ["changed-file"])
        #expect(try files.bytes(of: "in/word/b.xml") == Array("<mine/>".utf8))
        try package.unpack(into: "in", files: files, changed: .overwrite)
        #expect(try files.bytes(of: "in/word/b.xml") == Array("<b/>".utf8))
    }

    @Test func `the type of an OpenDocument package stands first, bare`() throws {
        let files = MemoryFiles(["in/content.xml": "<c/>", "in/mimetype": "application/vnd.oasis.opendocument.text"])
        let packed = try PackageFiles(inFolder: "in", files: files).packed()
        #expect(packed.dropFirst(30).starts(with: Array("mimetypeapplication/vnd".utf8)))
    }
}
