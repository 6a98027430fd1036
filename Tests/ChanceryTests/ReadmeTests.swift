import Chancery
import Foundation
import Testing

@Suite struct ReadmeTests {
    @Test func `the README shows the example that is compiled here`() throws {
        let readme = try String(contentsOf: Source.root.appending(path: "README.md"), encoding: .utf8)
        let example = try String(
            contentsOf: Source.root.appending(path: "Tests/ChanceryTests/ReadmeExample.swift"), encoding: .utf8)
        #expect(readme.contains("```swift\n" + example + "```"))
    }

    @Test func `the example of the README does what it says`() throws {
        let bytes = try redraft(try Source.fixture("perevolotsky-2019.docx").bytes)
        #expect(bytes.starts(with: Array("PK".utf8)))
    }
}
