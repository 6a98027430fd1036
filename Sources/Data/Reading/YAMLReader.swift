public import ChanceryDiagnostics

/// Reads YAML with the place of every value.
///
/// Plain scalars are resolved by the core schema of YAML 1.2 §10.3.2, save that a number with leading zeros («01») stays text:
/// in these papers it is a mark, not a number. Dates and times are text.
public enum YAMLReader {
    /// How deep lists and mappings may be nested.
    static let depthLimit = 512

    /// The value that a YAML text spells.
    ///
    /// - Throws: `malformed-yaml`, `duplicate-key`, `too-deep`, `alias-bomb`, `not-utf8`, `empty-file`, at line and column.
    public static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Value {
        do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.span) } catch {
            throw .notUTF8(in: bytes)
        }
        var composer = try YAMLComposer(bytes)
        guard let value = try composer.document() else { throw .emptyFile }
        return value
    }
}
