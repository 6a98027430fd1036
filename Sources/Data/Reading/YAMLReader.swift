public import ChanceryDiagnostics
import Yams

/// Reads YAML with the place of every value.
///
/// Plain scalars are resolved by the core schema of YAML 1.2 §10.3.2, save that a number with leading zeros («01») stays text:
/// in these papers it is a mark, not a number. Dates and times are text.
public enum YAMLReader {
    /// How deep lists and mappings may be nested. libyaml, whose callers recurse, stops at 1,000 by itself.
    static let depthLimit = 512

    /// The value that a YAML text spells.
    ///
    /// - Throws: `malformed-yaml`, `duplicate-key`, `too-deep`, `alias-bomb`, `not-utf8`, `empty-file`, at line and column.
    public static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Value {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(in: bytes) }
        if let position = YAMLAliases.firstPlaceBeyondBounds(in: bytes) { throw .tooManyAliases(at: position) }
        let node: Node?
        do {
            // The converter resolves scalars itself; here it would take a regular expression for every key, and would let
            // the key 1 stand beside the key «1», which are one text.
            node = try Yams.compose(yaml: text, .basic)
        } catch {
            throw diagnostic(error, in: text)
        }
        guard let node else { throw .emptyFile }
        // Without aliases a text has no more values than bytes; with them a little more is honest.
        var converter = YAMLConverter(valueLimit: max(100_000, bytes.count))
        return try converter.value(of: node)
    }

    private static func diagnostic(_ error: any Error, in text: String) -> Diagnostic {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            let position = TextPosition(line: mark.line, column: mark.column)
            return problem.contains("nesting level")
                ? .nestedTooDeep(at: position, limit: depthLimit) : .malformedYAML(position, problem)
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.min() ?? ""
            let first = TextPosition(line: context.mark.line, column: context.mark.column)
            let second = YAMLDuplicate.position(ofKey: key, after: first, in: text)
            return .duplicateKey(key, at: second ?? first, first: second == nil ? nil : first)
        case YamlError.reader(let problem, let offset, _, _):
            return .malformedYAML(TextPosition(ofEnd: text.prefix(offset ?? 0).utf8), problem)
        default:
            return .malformedYAML(TextPosition(line: 1, column: 1), "\(error)")
        }
    }
}
