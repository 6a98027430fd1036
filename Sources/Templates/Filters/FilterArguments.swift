public import ChanceryData
import ChanceryDiagnostics

/// The values of a filter's parameters, those that were left out filled with what they are preset to.
public struct FilterArguments: Sendable {
    private let values: [Value]

    /// Creates arguments from values in the order of the parameters.
    public init(_ values: [Value]) {
        self.values = values
    }

    /// The value of a parameter; null where it is not given.
    public subscript(index: Int) -> Value {
        values.indices.contains(index) ? values[index] : .null
    }

    /// Whether a parameter has a value that is not null.
    public func isGiven(_ index: Int) -> Bool {
        if case .null = self[index].content { false } else { true }
    }

    /// A parameter's text.
    ///
    /// - Throws: `wrong-arguments` if it is none.
    public func text(_ index: Int) throws(FilterFailure) -> String {
        guard let text = self[index].text else { throw .wrongArgument(index + 1, wants: .text) }
        return text
    }

    /// A parameter's whole number.
    ///
    /// - Throws: `wrong-arguments` if it is none.
    public func integer(_ index: Int) throws(FilterFailure) -> Int {
        guard case .integer(let number) = self[index].content else { throw .wrongArgument(index + 1, wants: .integer) }
        return number
    }

    /// A parameter that names a field, `address.city`, or counts an element, `0`.
    ///
    /// - Throws: `wrong-arguments` if it is neither.
    func path(_ index: Int) throws(FilterFailure) -> String {
        if case .integer(let position) = self[index].content { return String(position) }
        return try text(index)
    }

    /// Whether a parameter holds, as a condition would take it.
    public func isTrue(_ index: Int) -> Bool {
        self[index].isTrue
    }
}
