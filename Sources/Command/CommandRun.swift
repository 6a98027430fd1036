import ArgumentParser
import ChanceryDiagnostics

/// The command line as a function: arguments and a console go in, an exit code comes out.
public enum CommandRun {
    /// Runs `chancery` with arguments (without the program's own name).
    ///
    /// - Returns: An exit code of contract.md §2.
    public static func run(_ arguments: [String], in console: Console) -> Int32 {
        do {
            var command = try ChanceryCommand.parseAsRoot(arguments)
            guard let work = command as? any ConsoleCommand else {
                // `help`, and groups of commands without a command: they throw the page to show.
                try command.run()
                return ExitStatus.done.code
            }
            let session = Session(
                console: console, messages: work.common.messages, isQuiet: work.common.quiet,
                limits: work.common.limits.values)
            return session.attempt { try work.run(in: session) }.code
        } catch {
            return answer(to: error, arguments: arguments, in: console).code
        }
    }

    /// Shows a page that was asked for, or tells what is wrong with the arguments.
    private static func answer(to error: any Error, arguments: [String], in console: Console) -> ExitStatus {
        let isJSON = zip(arguments, arguments.dropFirst()).contains { $0 == "--messages" && $1 == "json" }
        let session = Session(
            console: console, messages: isJSON || arguments.contains("--messages=json") ? .json : .text, isQuiet: true,
            limits: Limits())
        let columns = console.environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 40), 120) } ?? 80
        guard ChanceryCommand.exitCode(for: error) != .success else {
            let page = ChanceryCommand.fullMessage(for: error, columns: columns)
            return session.attempt {
                try console.output(Array((page.hasSuffix("\n") ? page : page + "\n").utf8))
                return .done
            }
        }
        session.tell([.wrongUsage(UsageWording.wording(of: ChanceryCommand.message(for: error)))])
        if session.messages == .text, let hint = hint(in: ChanceryCommand.fullMessage(for: error, columns: columns)) {
            console.error(Wording("See \(hint)", russian: "См. \(hint)").text(in: console.language) + "\n")
        }
        return ExitStatus(.usage)
    }

    /// The call for help in the parser's message: `chancery import --help`.
    private static func hint(in message: String) -> String? {
        guard let start = message.firstRange(of: "See '")?.upperBound,
            let end = message[start...].firstIndex(of: "'")
        else { return nil }
        return String(message[start..<end])
    }
}
