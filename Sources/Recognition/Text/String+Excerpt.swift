extension String {
    /// The beginning of the text, as messages quote it.
    var excerpt: String { String(prefix(60)) + (count > 60 ? "…" : "") }
}
