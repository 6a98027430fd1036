import ChanceryData
import Testing

/// What literals of dictionaries, which have a `Value` of their own, would hide.
typealias DataValue = Value

/// Values spelt as Swift literals: `["title": "План", "items": [["number": 1]]]`.
indirect enum Sample: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral,
    Sendable, CustomTestStringConvertible
{
    case made(DataValue)

    init(stringLiteral value: String) { self = .made(.text(value)) }
    init(integerLiteral value: Int) { self = .made(.integer(value)) }
    init(floatLiteral value: Double) { self = .made(DataValue(.decimal(value))) }
    init(booleanLiteral value: Bool) { self = .made(DataValue(.bool(value))) }
    init(nilLiteral: ()) { self = .made(.null) }
    init(arrayLiteral elements: Sample...) { self = .made(.list(elements.map(\.value))) }
    init(dictionaryLiteral elements: (String, Sample)...) {
        self = .made(.mapping(Mapping(keys: elements.map(\.0), values: elements.map(\.1.value))))
    }

    var value: DataValue {
        switch self {
        case .made(let value): value
        }
    }

    var testDescription: String { "\(value.content)" }

    /// The value with a line and column at every key and value, counted in the order of writing: a key at column 1 of
    /// its own line, its value at column 100.
    var located: DataValue {
        var line = 0
        return Sample.located(value, line: &line)
    }

    private static func located(_ value: DataValue, line: inout Int) -> DataValue {
        line = max(line, 1)
        let position = TextPosition(line: line, column: 100)
        switch value.content {
        case .list(let elements):
            return DataValue(.list(elements.map { located($0, line: &line) }), at: position)
        case .mapping(let mapping):
            var result = Mapping()
            for (key, element) in zip(mapping.keys, mapping.values) {
                line += 1
                let keyPosition = TextPosition(line: line, column: 1)
                result.append(key, located(element, line: &line), at: keyPosition)
            }
            return DataValue(.mapping(result), at: position)
        default: return DataValue(value.content, at: position)
        }
    }
}

/// A plan with the keys that must be there, and others.
func planValue(_ members: KeyValuePairs<String, Sample>) -> Value {
    planSample(members).value
}

/// The same as a sample.
func planSample(_ members: KeyValuePairs<String, Sample>) -> Sample {
    var mapping = Mapping(keys: ["chancery", "kind", "title"], values: [.integer(1), .text("plan"), .text("План")])
    for (key, sample) in members { mapping[key] = sample.value }
    return .made(.mapping(mapping))
}
