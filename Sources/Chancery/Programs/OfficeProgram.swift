public import ChanceryDiagnostics

/// An office program outside of ours that turns documents of one format into another; passed in, so that tests and
/// servers can give their own.
public protocol OfficeProgram: Sendable {
    /// A document in another format.
    ///
    /// - Parameters:
    ///   - bytes: The document as it is.
    ///   - suffix: The suffix of its format: `doc`.
    ///   - target: The suffix of the wanted format: `docx`.
    ///   - seconds: How long it may take.
    /// - Throws: `missing-program` (69) where it is not installed, `not-converted` and `conversion-time` (65) where it does
    ///   not manage, `cannot-create` where there is no room for its files.
    func converted(
        _ bytes: [UInt8], from suffix: String, to target: String, within seconds: Int
    ) throws(Diagnostic) -> [UInt8]
}
