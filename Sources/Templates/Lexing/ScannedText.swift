/// What ``TagScanner`` found in a text.
package struct ScannedText: Sendable, Hashable {
    /// The tags in their order; they do not overlap.
    package var tags: [ScannedTag]
    /// Tags that are not closed, closings without an opening.
    package var problems: [TagProblem]
}
