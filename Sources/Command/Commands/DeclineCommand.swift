import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery decline`: names, positions and bodies in a case.
struct DeclineCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline",
        abstract: "Decline a name, a position or the name of a body.",
        discussion: """
            Cases: им, рд, дт, вн, тв, пр; their full names in Russian or English serve too. A form that no rule is \
            sure of is printed, and said as a warning.

            Example:
              chancery decline "Иванова Анна Петровна" --case дательный
              chancery decline "и.о. министра" --case дт --part position
              chancery decline "Ким" --case рд --part surname --gender m
            """)

    @Argument(help: "What is declined; - takes a phrase a line from standard input and prints a form a line.")
    var text: String

    @Option(name: .customLong("case"), help: ArgumentHelp("The case: рд, дательный, instrumental …", valueName: "case"))
    var caseName: String

    @Option(help: "What it is; without this, what it seems to be.")
    var part: DeclinedPartArgument?

    @Option(help: ArgumentHelp("Whose name it is: m, f, or auto to let the name tell.", valueName: "m|f|auto"))
    var gender = "auto"

    @Option(
        name: [.customLong("dictionary"), .customLong("forms")],
        help: ArgumentHelp(
            "Your own forms (CSV, YAML, JSON), which come before every rule: Заяц: {дт: Заяцу}.", valueName: "file"))
    var dictionary: String?

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let request = try DeclensionRequest(case: caseName, part: part?.rawValue, gender: gender)
            .adding(formsFrom: try dictionary.map(session.input))
        let (output, diagnostics): (String, [Diagnostic])
        if text == "-" {
            let input = try session.input("-")
            (output, diagnostics) = try request.forms(ofLines: try input.bytes)
        } else {
            let form = request.form(of: text)
            (output, diagnostics) = (form.text + "\n", form.diagnostics)
        }
        try session.write(Array(output.utf8), to: "-")
        session.tell(diagnostics, of: text == "-" ? text : nil)
        return ExitStatus(diagnostics)
    }
}
