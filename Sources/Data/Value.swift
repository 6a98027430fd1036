/// A tree of data: what JSON and YAML spell, what models are read from and written to, what templates are filled with.
///
/// Two values are equal when their contents are; where they were read from does not count.
public struct Value: Sendable {
    /// What the value is.
    public enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        case integer(Int)
        case decimal(Double)
        case text(String)
        case list([Value])
        /// Keys with their values.
        case mapping(Mapping)
        /// What only a program makes.
        case object(ValueObject)
    }

    /// What the value is.
    public var content: Content
    // Line and column, 0 for none: a `TextPosition?` would make each value, of which a model has millions, a quarter larger.
    private var line: Int32 = 0
    private var column: Int32 = 0

    /// Where it was read from; `nil` for a value that was made.
    public var position: TextPosition? {
        get { line == 0 ? nil : TextPosition(line: Int(line), column: Int(column)) }
        set {
            line = newValue?.line ?? 0
            column = newValue?.column ?? 0
        }
    }

    /// Creates a value.
    public init(_ content: Content, at position: TextPosition? = nil) {
        self.content = content
        if let position { (line, column) = (position.line, position.column) }
    }

    public static let null = Value(.null)

    /// Creates a text.
    public static func text(_ text: String) -> Value { Value(.text(text)) }

    /// Creates a list.
    public static func list(_ elements: [Value]) -> Value { Value(.list(elements)) }

    /// Creates a mapping.
    public static func mapping(_ mapping: Mapping) -> Value { Value(.mapping(mapping)) }

    /// Creates a whole number.
    public static func integer(_ number: Int) -> Value { Value(.integer(number)) }

    /// The value under a key of a mapping; `nil` where there is none or this is no mapping.
    public subscript(key: String) -> Value? {
        guard case .mapping(let mapping) = content else { return nil }
        return mapping[key]
    }

    /// The text, if this is one.
    public var text: String? {
        guard case .text(let text) = content else { return nil }
        return text
    }

    /// The elements, if this is a list.
    public var elements: [Value]? {
        switch content {
        case .list(let elements): elements
        case .object: madeList?.elements
        default: nil
        }
    }
}

extension Value: Hashable {
    public static func == (left: Value, right: Value) -> Bool { left.content == right.content }

    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
