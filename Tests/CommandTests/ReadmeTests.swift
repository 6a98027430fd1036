import Foundation
import Testing

@Suite struct ReadmeTests {
    @Test func `the commands of the README work as printed`() throws {
        let readme = try String(contentsOf: Workshop.source.appending(path: "README.md"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```sh\n").dropFirst()
        #expect(!blocks.isEmpty)
        let workshop = try Workshop()
        for block in blocks {
            let lines = block.prefix(upTo: block.range(of: "```")?.lowerBound ?? block.endIndex).split(separator: "\n")
            for line in lines where line.hasPrefix("chancery ") {
                let outcome = workshop.run(line: String(line))
                #expect(outcome.status == 0, "\(line)\n\(outcome.messages)")
            }
        }
    }
}
