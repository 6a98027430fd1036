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

    @Test func `the type of an OpenDocument package stands first, bare`() throws {
        let files = MemoryFiles(["in/content.xml": "<c/>", "in/mimetype": "application/vnd.oasis.opendocument.text"])
        let packed = try PackageFiles(inFolder: "in", files: files).packed()
        #expect(packed.dropFirst(30).starts(with: Array("mimetypeapplication/vnd".utf8)))
    }
}
