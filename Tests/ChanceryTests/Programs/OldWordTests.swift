import ChanceryDiagnostics
import Foundation
import Testing

@testable import Chancery

/// Documents of Word 97–2003, which LibreOffice turns into DOCX.
@Suite struct OldWordTests {
    /// An office that always gives the same.
    private struct Fake: OfficeProgram {
        let result: [UInt8]

        func converted(
            _ bytes: [UInt8], from suffix: String, to target: String, within seconds: Int
        ) throws(Diagnostic) -> [UInt8] {
            #expect(suffix == "doc" && target == "docx" && seconds == Limits().officeSeconds)
            return result
        }
    }

    private static let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
    private static let isInstalled = searchPath.split(separator: ":").contains { folder in
        ["soffice", "libreoffice"].contains { LocalFileSystem.isExecutable("\(folder)/\($0)") }
    }

    @Test func `a document of old Word is what the office program makes of it`() throws {
        var importer = Importer()
        importer.office = Fake(result: try Source.fixture("nyurba-2023.docx").bytes)
        let expected = try Importer().plan(from: try Source.fixture("nyurba-2023.docx")).model
        #expect(try importer.plan(from: try Source.fixture("nyurba-2023.doc")).model == expected)
    }

    @Test func `without an office program the message names what to install`() throws {
        let input = try Source.fixture("nyurba-2023.doc")
        var importer = Importer()
        for office in [nil, LibreOffice(searchPath: "/nowhere")] {
            importer.office = office
            let problems = try #require(throws: DiagnosticList.self) { try importer.document(from: input) }
            #expect(problems.diagnostics.map(\.code) == ["missing-program"])
            #expect(problems.diagnostics.first?.fault == .unavailable)
            #expect("\(problems)".contains("libreoffice-writer-nogui"))
        }
    }

    @Test(.enabled(if: isInstalled))
    func `the roadmap in DOC is the model beside it, and nothing is left behind`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var importer = Importer()
        importer.limits.officeSeconds = 120
        importer.office = LibreOffice(searchPath: Self.searchPath, temporaryFolder: folder.path)
        let expected = try Importer().plan(from: try Source.fixture("nyurba-2023.docx")).model
        #expect(try importer.plan(from: try Source.fixture("nyurba-2023.doc")).model.collapsed == expected.collapsed)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `a document with a password is named before anything is started`() throws {
        var bytes = try Source.fixture("nyurba-2023.doc").bytes
        // The File Information Block begins with EC A5; bit 8 of its flags says that there is a password.
        let block = try #require(
            stride(from: 0x200, to: bytes.count, by: 0x200).first { bytes[$0] == 0xEC && bytes[$0 + 1] == 0xA5 })
        bytes[block + 0x0B] |= 1
        let problems = try #require(throws: DiagnosticList.self) {
            try Importer().document(from: Input(name: "a.doc", bytes: bytes))
        }
        #expect(problems.diagnostics.map(\.code) == ["encrypted"])
    }

    @Test func `a program that does not end is ended`() throws {
        #expect(try ChildProcess.run("/bin/sh", arguments: ["-c", "sleep 600"], in: "/tmp", within: 1) == .timeIsUp)
        #expect(try ChildProcess.run("/bin/sh", arguments: ["-c", "exit 3"], in: "/tmp", within: 60) == .exited(3))
        #expect(try ChildProcess.run("/bin/sh", arguments: ["-c", "kill -9 $$"], in: "/tmp", within: 60) == .crashed)
    }

    @Test func `a temporary folder goes with what is in it`() throws {
        var path = ""
        do {
            let folder = try TemporaryFolder(in: FileManager.default.temporaryDirectory.path)
            path = folder.path
            try LocalFileSystem().makeFolder(path + "/a/b")
            try LocalFileSystem().write([1], to: path + "/a/b/c")
            #expect(LocalFileSystem().kind(of: path) == .folder)
        }
        #expect(LocalFileSystem().kind(of: path) == nil)
    }
}
