import ArgumentParser

/// `chancery` itself: the list of its commands.
struct ChanceryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chancery",
        abstract: "Official documents of Russian institutions as data, and data as documents.",
        discussion: """
            Example:
              chancery new plan -o plan.yaml
              chancery render plan.yaml -o plan.docx
              chancery import plan.docx

            Exit codes: 0 done, 1 check found problems, 64 wrong usage, 65 faulty input, \
            66 no input, 69 a program is missing, 70 internal error, 73 the output cannot be created, \
            74 reading or writing failed.
            """,
        version: "chancery 0.1.0",
        subcommands: [
            ImportCommand.self, RenderCommand.self, BatchCommand.self, CheckCommand.self, InspectCommand.self,
            DeadlineCommand.self, DeclineCommand.self,
            TemplateCommand.self, NewCommand.self, SchemaCommand.self,
        ])
}
