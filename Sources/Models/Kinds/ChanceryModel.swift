public import ChanceryData
public import ChanceryDiagnostics

/// A kind of document as data: what import gives and render takes.
public protocol ChanceryModel: Sendable, Hashable {
    /// The kind, as the key `kind` names it.
    static var kind: ModelKind { get }
    /// The types of the model described, for JSON Schema, templates and starters.
    static var schema: ModelSchema { get }
    /// A small example that a user begins with.
    static var starter: Self { get }

    /// Reads a model; texts come out in Unicode's normal form C.
    ///
    /// - Throws: All problems together: `unknown-key`, `wrong-type`, `missing-key`, `unknown-value`, `invalid-date`,
    ///   `reversed-period`, `forbidden-character`, `too-deep`; or `unsupported-version` or `wrong-kind` alone.
    init(from value: Value) throws(DiagnosticList)

    /// Writes the model as a file holds it: without what is absent, keys in the order of contract.md §4.
    func write(to sink: inout some ValueSink)

    /// The model for a template: every declared field is there, `null` where it is absent.
    var value: Value { get }

    /// The model as a file holds it.
    var writtenValue: Value { get }
}
