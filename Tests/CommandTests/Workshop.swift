import Chancery
import ChanceryCommand
import ChanceryDiagnostics
import Foundation
import Synchronization

/// A folder of a test's own and the command line in it, without a process.
final class Workshop: Sendable {
    /// What a run left: its exit code and all that it said.
    struct Outcome: Sendable {
        var status: Int32
        var output: [UInt8]
        var messages: String

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Runs `chancery` with arguments; relative paths count from the folder.
    func run(
        _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = [], isErrorTerminal: Bool = false,
        isOutputTerminal: Bool = false, isOutputClosed: Bool = false
    ) -> Outcome {
        let record = Record()
        let console = Console(
            environment: environment, executable: Self.executable, files: FolderFiles(root: folder),
            office: UselessOffice(),
            isOutputTerminal: isOutputTerminal, isErrorTerminal: isErrorTerminal, input: { input },
            output: { bytes throws(Diagnostic) in
                if isOutputClosed { throw .closedPipe() }
                record.append(output: bytes)
            },
            error: { record.append(message: $0) })
        let status = CommandRun.run(arguments, in: console)
        return record.outcome(status: status)
    }

    /// Runs a line of a shell: commands of `chancery` joined by `|`, words in double quotes, a comment behind `#`.
    func run(line: String) -> Outcome {
        var outcome = Outcome(status: 0, output: [], messages: "")
        for command in ShellLine(line).commands {
            let next = run(Array(command.dropFirst()), input: outcome.output)
            outcome = Outcome(
                status: max(outcome.status, next.status), output: next.output,
                messages: outcome.messages + next.messages)
        }
        return outcome
    }

    func write(_ text: String, to name: String) throws {
        try FolderFiles(root: folder).write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try FolderFiles(root: folder).write(bytes, to: name)
    }

    func read(_ name: String) throws -> [UInt8] { try FolderFiles(root: folder).bytes(of: name) }

    func names(in subfolder: String) throws -> [String] {
        try FolderFiles(root: folder).names(inFolder: subfolder).sorted()
    }

    func text(of name: String) throws -> String {
        String(decoding: try FolderFiles(root: folder).bytes(of: name), as: UTF8.self)
    }

    /// The names in the folder, in order.
    var names: [String] {
        get throws { try FolderFiles(root: folder).names(inFolder: ".") }
    }

    /// The root of the source, where the templates and fixtures stand.
    static let source: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A program that would find the templates of the source.
    private static var executable: String { source.appending(path: "Package.swift").path }

    private final class Record: Sendable {
        private let state = Mutex((output: [UInt8](), messages: ""))

        func append(output bytes: [UInt8]) { state.withLock { $0.output += bytes } }

        func append(message: String) { state.withLock { $0.messages += message } }

        func outcome(status: Int32) -> Outcome {
            state.withLock { Outcome(status: status, output: $0.output, messages: $0.messages) }
        }
    }
}
