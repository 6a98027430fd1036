import ChanceryDiagnostics

/// A tag of a part: what it says and where it stands.
struct TemplateTag: Sendable {
    var parsed: ParsedTag
    var prefix: TagPrefix?
    /// Whether it says `-` behind its opening, or before its closing.
    var trimsBefore = false
    var trimsAfter = false
    /// Whether it stands in a table of contents, where it repeats a tag of a heading.
    var isEcho = false
    /// The tag as it was typed.
    var source: String
    var place: Place

    /// The diagnostic of a problem in the tag.
    func diagnostic(_ problem: TagProblem) -> Diagnostic {
        problem.diagnostic(at: place, quoting: source)
    }

    /// Whether it says something to the engine and prints nothing.
    var isControl: Bool {
        if case .value = parsed { false } else { true }
    }
}
