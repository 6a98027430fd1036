import ChanceryDiagnostics
import Yams

/// Turns Yams' nodes into values.
struct YAMLConverter {
    /// How many values there may be; only aliases that multiply pass it.
    let valueLimit: Int
    private var count = 0
    private var depth = 0
    private var recentKeys = RecentKeys()

    init(valueLimit: Int) {
        self.valueLimit = valueLimit
    }

    mutating func value(of node: Node) throws(Diagnostic) -> Value {
        let position = node.mark.map { TextPosition(line: $0.line, column: $0.column) }
        count += 1
        if count > valueLimit { throw .tooManyAliases(at: position ?? TextPosition(line: 1, column: 1)) }
        if case .scalar(let scalar) = node { return Value(Self.content(of: scalar), at: position) }
        depth += 1
        defer { depth -= 1 }
        if depth > YAMLReader.depthLimit {
            throw .nestedTooDeep(at: position ?? TextPosition(line: 1, column: 1), limit: YAMLReader.depthLimit)
        }
        switch node {
        case .sequence(let sequence):
            var elements: [Value] = []
            elements.reserveCapacity(sequence.count)
            for element in sequence { elements.append(try value(of: element)) }
            return Value(.list(elements), at: position)
        case .mapping(let mapping):
            return Value(.mapping(try content(of: mapping)), at: position)
        case .scalar, .alias:
            throw .malformedYAML(position ?? TextPosition(line: 1, column: 1), "an alias leads nowhere")
        }
    }

    private mutating func content(of mapping: Node.Mapping) throws(Diagnostic) -> Mapping {
        var keys: [String] = []
        var values: [Value] = []
        var positions: [TextPosition] = []
        for (key, element) in mapping {
            let place =
                key.mark.map { TextPosition(line: $0.line, column: $0.column) } ?? TextPosition(line: 1, column: 1)
            guard case .scalar(let name) = key else { throw .malformedYAML(place, "a key must be a text") }
            keys.append(name.string)
            values.append(try value(of: element))
            positions.append(place)
        }
        return Mapping(keys: recentKeys.shared(keys), values: values, keyPositions: positions)
    }

    private static func content(of scalar: Node.Scalar) -> Value.Content {
        let text = scalar.string
        // «!!str 1» and «! 1» are texts by their tags (YAML 1.2 §6.9.1).
        let tag = scalar.tag.description
        guard scalar.style == .plain || scalar.style == .any, tag != "!", tag != Tag.Name.str.rawValue else {
            return .text(text)
        }
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return number(text) ?? .text(text)
        }
    }

    private static func number(_ text: String) -> Value.Content? {
        let bytes = Array(text.utf8)
        let digits =
            bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
        guard let first = digits.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first, bytes.count < 64 else {
            return nil
        }
        if digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
            if digits.count > 1, first == UInt8(ascii: "0") { return nil }
            return Int(text).map(Value.Content.integer)
        }
        guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || ".eE+-".utf8.contains($0) }),
            digits.first != UInt8(ascii: "0") || digits.dropFirst().first == UInt8(ascii: "."),
            let decimal = Double(text), decimal.isFinite
        else { return nil }
        return .decimal(decimal)
    }
}
