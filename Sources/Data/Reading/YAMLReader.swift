public import ChanceryDiagnostics
import Yams

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
        let start = TextPosition(line: 1, column: 1)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(at: start) }
        if let position = YAMLDepth.firstPosition(in: bytes, deeperThan: depthLimit) {
            throw .nestedTooDeep(at: position, limit: depthLimit)
        }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw diagnostic(error)
        }
        guard let node else { throw .emptyFile }
        // Without aliases a text has no more values than bytes.
        var converter = YAMLConverter(valueLimit: max(1000, bytes.count))
        return try converter.value(of: node)
    }

    private static func diagnostic(_ error: any Error) -> Diagnostic {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            return .malformedYAML(TextPosition(line: mark.line, column: mark.column), problem)
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.sorted().first ?? ""
            return .duplicateKey(key, at: TextPosition(line: context.mark.line, column: context.mark.column), first: nil)
        case YamlError.reader(let problem, _, _, _):
            return .malformedYAML(TextPosition(line: 1, column: 1), problem)
        default:
            return .malformedYAML(TextPosition(line: 1, column: 1), "\(error)")
        }
    }
}
