import ArgumentParser
import Chancery

/// `chancery template list`: the templates that can be called by name.
struct TemplateListCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the templates that can be called by name, and where they stand.",
        discussion: """
            Example:
              chancery template list
            """)

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let lines = session.templates.named.map { "\($0.name)\t\($0.path)\n" }
        try session.write(Array(lines.joined().utf8), to: "-")
        return .done
    }
}
