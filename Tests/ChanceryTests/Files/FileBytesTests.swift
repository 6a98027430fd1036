import Chancery
import ChanceryArchive
import ChanceryDiagnostics
import Foundation
import Testing

@Suite struct FileBytesTests {
    /// Does something with a file of some bytes in a folder of its own.
    private func withFile(_ bytes: [UInt8], _ body: (_ path: String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "f")
        try Data(bytes).write(to: file)
        try body(file.path)
    }

    @Test(arguments: [0, 1, 4095, 70_000])
    func `the bytes of a file are read from any place on`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try withFile(bytes) { path in
            let contents = try LocalFileSystem().contents(of: path)
            #expect(contents.count == count)
            #expect(try contents.bytes() == bytes)
            #expect(try contents.bytes(count / 2..<count + 10) == Array(bytes[(count / 2)...]))
            #expect(try LocalFileSystem().bytes(of: path) == bytes)
        }
    }

    @Test func `a file that is shortened meanwhile is an error and no trap`() throws {
        let bytes = try Source.fixture("nyurba-2023.docx").bytes
        try withFile(bytes) { path in
            let input = Input(name: path, contents: try LocalFileSystem().contents(of: path))
            let handle = try FileHandle(forWritingTo: URL(filePath: path))
            try handle.truncate(atOffset: UInt64(bytes.count / 2))
            try handle.close()
            #expect(throws: DiagnosticList.self) { _ = try Importer().document(from: input) }
        }
    }

    @Test func `a file that is replaced meanwhile is read as it was`() throws {
        let bytes = try Source.fixture("nyurba-2023.docx").bytes
        try withFile(bytes) { path in
            let input = Input(name: path, contents: try LocalFileSystem().contents(of: path))
            try LocalFileSystem().write(Array("другой".utf8), to: path)
            #expect(
                try Importer().plan(from: input).model == Importer().plan(from: Input(name: path, bytes: bytes)).model)
        }
    }
}
