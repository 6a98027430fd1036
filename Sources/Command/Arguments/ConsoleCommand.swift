import ArgumentParser

/// A command that does its work through a ``Session``, not on the process.
protocol ConsoleCommand: ParsableCommand {
    var common: CommonOptions { get }

    /// Does the work; whatever it throws is told and gives the exit code.
    func run(in session: Session) throws -> ExitStatus
}
