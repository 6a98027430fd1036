import ArgumentParser

/// `chancery template`: the group of commands for templates.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "List, check and change templates.",
        discussion: """
            Example:
              chancery template export plan -o mine.docx
              chancery template check mine.docx
            """,
        subcommands: [
            TemplateListCommand.self, TemplateFieldsCommand.self, TemplateCheckCommand.self, TemplateExportCommand.self,
            TemplatePackCommand.self,
            TemplateUnpackCommand.self,
        ])
}
