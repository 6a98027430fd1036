import ChanceryData
import ChanceryDiagnostics

extension ValueMethod {
    /// What the method gives on a value. What is blank stays blank.
    ///
    /// - Throws: `wrong-type` for a value that has no such method; what the method throws.
    func result(on value: Value, _ arguments: MethodArguments) throws(FilterFailure) -> Value {
        switch (self, value.content) {
        case (.items, .mapping), (.keys, .mapping), (.values, .mapping), (.get, .mapping):
            return try result(onRecord: value, arguments)
        case (.items, .null), (.keys, .null), (.values, .null), (.split, .null), (.rsplit, .null), (.splitlines, .null):
            return .list([])
        case (.get, .null): return arguments.value(1) ?? .null
        case (_, .null): return isQuestion ? Value(.bool(false)) : .null
        case (.index, .list(let elements)), (.count, .list(let elements)):
            let wanted = arguments.value(0) ?? .null
            if self == .count { return .integer(elements.count { $0.isSame(as: wanted) }) }
            guard let index = elements.firstIndex(where: { $0.isSame(as: wanted) }) else { throw .notFound }
            return .integer(index)
        case (.strftime, .text(let text)):
            guard let date = DateText(reading: text) else { throw .wrongInput(value, wants: .date) }
            return .text(try StrftimePattern(try arguments.requiredText(0)).text(of: date))
        case (.format, .text(let text)):
            return .text(try BraceFormat(text).text(of: arguments.values, named: arguments.named))
        case (.items, _), (.keys, _), (.values, _), (.get, _): throw .wrongInput(value, wants: .mapping)
        case (.strftime, _): throw .wrongInput(value, wants: .date)
        case (.join, .text(let separator)):
            guard let list = arguments.value(0) else { throw .wrongArgument(1, wants: .list) }
            let noAttribute = FilterArguments([])
            let texts = try TextList.texts(of: list, attribute: 0, noAttribute)
            return .text(try texts.joinedWithinBounds(separator, last: separator))
        default:
            guard let text = value.text else { throw .wrongInput(value, wants: .text) }
            return try result(onText: text, arguments)
        }
    }

    /// Whether the method answers yes or no.
    private var isQuestion: Bool { rawValue.hasPrefix("is") || self == .startswith || self == .endswith }

    private func result(onRecord value: Value, _ arguments: MethodArguments) throws(FilterFailure) -> Value {
        guard case .mapping(let mapping) = value.content else { return .null }
        switch self {
        case .items: return .list(zip(mapping.keys, mapping.values).map { .list([.text($0), $1]) })
        case .keys: return .list(mapping.keys.map { .text($0) })
        case .values: return .list(mapping.values)
        default:
            let key = arguments.values.first ?? .null
            return value.element(key) ?? arguments.value(1) ?? .null
        }
    }
}

extension FilterFailure {
    static let notFound = FilterFailure(
        "no-such-element",
        Wording("what is looked for is not there", russian: "того, что ищут, здесь нет"))
}

extension Wording {
    /// The sentence, saying which method it is about.
    func naming(_ method: ValueMethod) -> Wording {
        Wording("«.\(method.rawValue)()»: \(english)", russian: "«.\(method.rawValue)()»: \(russian)")
    }
}
