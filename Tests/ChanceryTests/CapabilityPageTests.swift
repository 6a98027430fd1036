import Foundation
import Testing

/// The pages of what the library can do name the tests that prove it.
@Suite struct CapabilityPageTests {
    /// The names of all tests of the project.
    private static let tests: Set<String> = {
        let folder = Source.root.appending(path: "Tests")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        let names = (files ?? []).filter { $0.pathExtension == "swift" }.flatMap { file in
            ((try? String(contentsOf: file, encoding: .utf8)) ?? "").matches(of: /func `([^`]*)`/).map { String($0.1) }
        }
        return Set(names)
    }()

    private func page(_ name: String) throws -> String {
        try String(
            contentsOf: Source.root.appending(path: "Sources/Chancery/Chancery.docc/\(name).md"), encoding: .utf8)
    }

    @Test(arguments: ["ReadingCapabilities", "TemplateCapabilities"])
    func `every test that a page of capabilities names is there`(name: String) throws {
        let quoted = try page(name).matches(of: /«([^»]*)»/).map { String($0.1).split(whereSeparator: \.isWhitespace) }
        #expect(quoted.count > 40)
        for words in quoted {
            #expect(Self.tests.contains(words.joined(separator: " ")), "\(name).md names a test that is not there")
        }
    }

    @Test(arguments: ["ReadingCapabilities", "TemplateCapabilities"])
    func `the front page leads to the pages of capabilities`(name: String) throws {
        #expect(try page("Chancery").contains("<doc:\(name)>"))
    }
}
