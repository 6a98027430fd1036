import Foundation
import Testing

/// The pages of what the library can do name the tests that prove it.
@Suite struct CapabilityPageTests {
    /// The names of all tests of the project.
    private static let tests: Set<String> = {
        let folder = Source.root.appending(path: "Tests").resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
        let names = (files ?? []).filter { $0.pathExtension == "swift" }.flatMap { file in
            ((try? String(contentsOf: file, encoding: .utf8)) ?? "").components(separatedBy: "func `").dropFirst()
                .compactMap { $0.components(separatedBy: "`").first }
        }
        return Set(names)
    }()

    private func page(_ name: String) throws -> String {
        try String(
            contentsOf: Source.root.appending(path: "Sources/Chancery/Chancery.docc/\(name).md"), encoding: .utf8)
    }

    @Test(arguments: ["ReadingCapabilities", "TemplateCapabilities"])
    func `every test that a page of capabilities names is there`(name: String) throws {
        let quoted = try page(name).components(separatedBy: "«").dropFirst()
            .compactMap { $0.components(separatedBy: "»").first }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(quoted.count > 40)
        #expect(quoted.filter { !Self.tests.contains($0) } == [], "\(name).md names tests that are not there")
    }

    @Test(arguments: ["ReadingCapabilities", "TemplateCapabilities"])
    func `the front page leads to the pages of capabilities`(name: String) throws {
        #expect(try page("Chancery").contains("<doc:\(name)>"))
    }
}
