import ChanceryDiagnostics

extension [Diagnostic] {
    /// The diagnostics in the order of their lines; those without a line keep their order behind the others.
    var inOrderOfLines: [Diagnostic] {
        enumerated().sorted { left, right in
            (left.element.place.linePosition, left.offset) < (right.element.place.linePosition, right.offset)
        }.map(\.element)
    }
}

extension Place {
    /// Line and column in one number, greater than any where the place has no line.
    fileprivate var linePosition: Int {
        guard case .line(let line, let column)? = steps.first else { return .max }
        return line << 32 + (column ?? 0)
    }
}
