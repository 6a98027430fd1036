/// A place in the text of a paragraph of Markdown, and what may begin there whoever reads it.
package struct MarkdownCursor {
    package let source: [Unicode.Scalar]
    package var index = 0
    /// Runs of backquotes of these lengths were looked for in vain; so that a page of them takes linear time.
    private var missingFences: Set<Int> = []

    package init(_ source: [Unicode.Scalar]) {
        self.source = source
    }

    /// The scalar at the place; `nil` at the end.
    package var current: Unicode.Scalar? { index < source.count ? source[index] : nil }

    /// Whether a scalar stands at a place.
    package func holds(_ scalar: Unicode.Scalar, at position: Int) -> Bool {
        position < source.count && source[position] == scalar
    }

    /// Takes a run of the current scalar.
    package mutating func takeRun() -> ArraySlice<Unicode.Scalar> {
        guard let current else { return [] }
        let run = source[index...].prefix { $0 == current }
        index = run.endIndex
        return run
    }

    /// Goes past a backslash that escapes what follows it, so that this is taken as it is.
    package mutating func skipEscape() {
        let next = index + 1
        if next < source.count, source[next].isASCII, source[next].isMarkdownPunctuation { index = next }
    }

    /// Takes what stands between two runs of as many backquotes; `nil`, and nothing is taken, where there is no second one.
    package mutating func takeCode() -> ArraySlice<Unicode.Scalar>? {
        let count = source[index...].prefix { $0 == "`" }.count
        guard !missingFences.contains(count) else { return nil }
        var end = index + count
        while end < source.count {
            guard source[end] == "`" else {
                end += 1
                continue
            }
            let closing = source[end...].prefix { $0 == "`" }.count
            if closing == count {
                defer { index = end + count }
                return source[(index + count)..<end]
            }
            end += closing
        }
        missingFences.insert(count)
        return nil
    }

    /// Takes a reference to a character, «&nbsp;», «&#8212;»; `nil`, and nothing is taken, where there is none that is known.
    package mutating func takeReference() -> Unicode.Scalar? {
        let name = source[(index + 1)...].prefix(12).prefix { $0 != ";" && $0 != "&" && $0 != " " }
        guard holds(";", at: index + 1 + name.count), let scalar = MarkdownReference.scalar(name) else { return nil }
        index += name.count + 2
        return scalar
    }
}
