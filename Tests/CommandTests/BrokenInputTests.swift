import Chancery
import SeededRandom
import Testing

@Suite struct BrokenInputTests {
    @Test func `the package that the broken ones are made of is sound`() throws {
        let workshop = try Workshop()
        try FolderFiles(root: workshop.folder).write(BrokenInputPackage().bytes, to: "sound.docx")
        for command in ["inspect", "import"] {
            let outcome = workshop.run([command, "sound.docx"])
            #expect(outcome.status == 0, "\(command): \(outcome.messages)")
        }
    }

    @Test(arguments: BrokenInputs.all)
    func `a broken input gives its exit code and one line that says what it is and where`(input: BrokenInput) throws {
        let workshop = try workshop(with: input)
        for command in ["inspect", "import"] {
            let outcome = workshop.run([command, input.fileName])
            let report: Comment = "\(command): \(outcome.status)\n\(outcome.messages)"
            let errors = outcome.messages.split(separator: "\n").filter { $0.contains(": error: ") }
            switch input.verdict {
            case .refused(let codes, let place):
                let start = input.fileName + ": " + (place.isEmpty ? "error: " : place)
                #expect(outcome.status == 65, report)
                #expect(errors.count == 1, report)
                #expect(errors.allSatisfy { $0.hasPrefix(start) }, report)
                #expect(errors.allSatisfy { line in codes.contains { line.hasSuffix("[\($0)]") } }, report)
            case .missing:
                #expect(outcome.status == 66, report)
                #expect(outcome.messages == "\(input.fileName): error: There is no such file [missing-file]\n")
            case .read where command == "inspect":
                #expect(outcome.status == 0, report)
                #expect(errors.isEmpty, report)
            case .read, .bounded:
                // What is read may still be no plan.
                #expect([0, 65].contains(outcome.status), report)
                #expect(errors.isEmpty == (outcome.status == 0), report)
            }
            #expect(outcome.status == 0 || outcome.output.isEmpty, "\(command) wrote of what it refused")
        }
    }

    @Test(arguments: BrokenInputs.all)
    func `check tells of a broken input, and never breaks on it`(input: BrokenInput) throws {
        let outcome = try workshop(with: input).run(["check", input.fileName])
        let lines = outcome.messages.split(separator: "\n")
        // A text is checked as a model is; a folder, as an unzipped template.
        #expect([0, 1, 65, 66].contains(outcome.status), "\(outcome.messages)")
        #expect(lines.allSatisfy { $0.hasPrefix(input.fileName) }, "\(outcome.messages)")
        if case .refused = input.verdict { #expect(outcome.status != 0 && !lines.isEmpty) }
    }

    @Test(arguments: BrokenInputs.all)
    func `a broken template is told by name, and leaves no document`(input: BrokenInput) throws {
        let workshop = try workshop(with: input)
        let files = FolderFiles(root: workshop.folder)
        try files.write(Array("{}".utf8), to: "data.json")
        let outcome = workshop.run(["render", "data.json", "--template", input.fileName, "-o", "out.docx"])
        let errors = outcome.messages.split(separator: "\n").filter { $0.contains(": error: ") }
        #expect([0, 64, 65, 66].contains(outcome.status), "\(outcome.messages)")
        #expect(errors.isEmpty == (outcome.status == 0), "\(outcome.messages)")
        #expect(errors.allSatisfy { $0.hasPrefix(input.fileName + ": ") }, "\(outcome.messages)")
        if outcome.status != 0 { #expect(files.kind(of: "out.docx") == nil) }
        if input.name.hasPrefix("encrypted") { #expect(errors.allSatisfy { $0.hasSuffix("[encrypted]") }) }
    }

    @Test(arguments: BrokenInputs.all)
    func `a broken input is told in Russian`(input: BrokenInput) throws {
        let outcome = try workshop(with: input).run(["inspect", input.fileName], environment: ["LANG": "ru_RU.UTF-8"])
        if outcome.status != 0 { #expect(outcome.messages.contains(": ошибка: "), "\(outcome.messages)") }
    }

    @Test(arguments: UInt64(1)...150)
    func `a part with some bytes changed is read or refused with a place`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var package = BrokenInputPackage()
        let name = try #require(package.parts.keys.sorted().randomElement(using: &random))
        var bytes = try #require(package.parts[name])
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let position = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: position)
            default:
                bytes.insert(contentsOf: bytes[(bytes.count / 2)..<min(bytes.count / 2 + 9, bytes.count)], at: position)
            }
        }
        package.parts[name] = bytes
        try expectAnAnswer(to: package.bytes)
    }

    @Test(arguments: UInt64(1)...100)
    func `a package with some bytes changed is read or refused`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var bytes = BrokenInputPackage().bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            // Most of what can go wrong is in the directory, at the end.
            let start = Bool.random(using: &random) ? 0 : bytes.count - 400
            bytes[Int.random(in: start..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        try expectAnAnswer(to: bytes)
    }

    private func expectAnAnswer(to bytes: [UInt8]) throws {
        let workshop = try Workshop()
        try FolderFiles(root: workshop.folder).write(bytes, to: "mutant.docx")
        for command in ["inspect", "import"] {
            let outcome = workshop.run([command, "mutant.docx"])
            #expect([0, 65].contains(outcome.status), "\(command): \(outcome.messages)")
            #expect(
                outcome.status == 0 || outcome.messages.contains("mutant.docx: "), "\(command): \(outcome.messages)")
        }
    }

    /// A folder in which nothing but the input stands.
    private func workshop(with input: BrokenInput) throws -> Workshop {
        let workshop = try Workshop()
        let files = FolderFiles(root: workshop.folder)
        switch input.content {
        case .file(let bytes): try files.write(bytes(), to: input.fileName)
        case .folder: try files.makeFolder(input.fileName)
        case .nothing: break
        }
        return workshop
    }
}
