import ArgumentParser

/// How messages are written to standard error.
enum MessageFormat: String, CaseIterable, ExpressibleByArgument {
    /// A line a message, for people.
    case text
    /// A JSON object a line, for programs.
    case json
}
