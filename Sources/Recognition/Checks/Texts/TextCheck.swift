import ChanceryDiagnostics

/// A look at one text of a plan for a slip of typing. Linear in the text, without allocating where nothing is found.
protocol TextCheck: Sendable {
    var code: DiagnosticCode { get }

    /// What is wrong with a text; `nil` where nothing is.
    func finding(in text: String) -> Wording?
}
