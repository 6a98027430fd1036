public import ChanceryDiagnostics

/// Takes bytes piece by piece: a file, standard output, a test's list.
///
/// The first failure is kept: writers that cannot throw go on into the void, and ``write(_:)`` or ``check()`` tells it.
public final class ByteSink {
    private let take: ([UInt8]) throws(Diagnostic) -> Void
    private var failure: Diagnostic?

    /// Creates a sink.
    public init(_ take: @escaping ([UInt8]) throws(Diagnostic) -> Void) {
        self.take = take
    }

    /// Takes a piece.
    ///
    /// - Throws: The first failure, now or before.
    public func write(_ bytes: [UInt8]) throws(Diagnostic) {
        accept(bytes)
        try check()
    }

    /// Takes a piece for a writer that cannot throw.
    func accept(_ bytes: [UInt8]) {
        guard failure == nil else { return }
        do throws(Diagnostic) {
            try take(bytes)
        } catch {
            failure = error
        }
    }

    /// Throws the failure there was, if any.
    func check() throws(Diagnostic) {
        if let failure { throw failure }
    }
}
