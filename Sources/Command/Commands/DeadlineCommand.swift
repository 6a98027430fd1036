import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery deadline`: how a deadline is understood.
struct DeadlineCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Tell how a deadline in words is understood.",
        discussion: """
            Prints the value (M months, MR month range, D day, BY not later than …), then in brackets what is \
            doubtful about it.

            Example:
              chancery deadline "до 15 мая" --period 2026
              chancery deadline "ноябрь-март" --period 2025-2026
            """)

    @Argument(help: "The deadline.")
    var text: String

    @Option(
        help: ArgumentHelp(
            "What the plan or document is made for: 2026, 2025-2026 (a school year), 2019..2021, 2024-01-16 (a document's date).",
            valueName: "period"))
    var period: String?

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let explanation = try DeadlineExplanation(of: text, period: period)
        try session.write(Array((explanation.description + "\n").utf8), to: "-")
        return .done
    }
}
