import Chancery
import Foundation
import Testing

/// Same input, same bytes: the program itself is run, since zones and folders belong to a process.
@Suite struct DeterminismTests {
    /// The program that was built with the tests.
    private var program: URL? {
        let folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let program = folder.appending(path: "chancery")
        return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
    }

    private func rendered(zone: String, locale: String) throws -> Data {
        let program = try #require(program, "the program is built with the tests (swift build --build-tests)")
        let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for arguments in [["new", "plan", "-o", "plan.yaml"], ["render", "plan.yaml", "-o", "plan.docx"]] {
            let process = Process()
            process.executableURL = program
            process.arguments = arguments
            process.currentDirectoryURL = folder
            process.environment = ["TZ": zone, "LANG": "C", "LC_TIME": locale, "USER": zone, "HOME": folder.path]
            process.standardInput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["plan.docx", "plan.yaml"])
        return try Data(contentsOf: folder.appending(path: "plan.docx"))
    }

    @Test func `two renders in other time zones, folders and locales are the same bytes`() throws {
        let east = try rendered(zone: "Asia/Vladivostok", locale: "ru_RU.UTF-8")
        let west = try rendered(zone: "America/New_York", locale: "C")
        #expect(east == west)
    }
}
