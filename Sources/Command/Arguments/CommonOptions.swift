import ArgumentParser
import ChanceryDiagnostics

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: "How messages are written to standard error.")
    var messages: MessageFormat = .text

    @Flag(name: [.customShort("q"), .long], help: "No progress on the terminal.")
    var quiet = false

    @OptionGroup(title: "Limits for hostile or broken input")
    var limits: LimitOptions
}
