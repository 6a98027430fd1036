import ChanceryData

/// A measure of a layout that a file gives as a plain number: kept in hundredths, so that equal spellings are equal.
protocol LayoutMeasure: ModelContent {
    /// The measures that make sense, in hundredths.
    static var bounds: ClosedRange<Int> { get }
    var hundredths: Int { get }
    init(hundredths: Int)
}

extension LayoutMeasure {
    static var shape: Shape { .number }
    static func read(_ value: Value, with reader: inout ModelReader) -> Self? {
        let number: Double
        switch value.content {
        case .integer(let whole): number = Double(whole)
        case .decimal(let broken): number = broken
        default:
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        let scaled = (number * 100).rounded()
        guard scaled >= Double(bounds.lowerBound), scaled <= Double(bounds.upperBound) else {
            reader.report(at: value.position) { place in .measureOutOfRange(bounds: bounds, at: place) }
            return nil
        }
        return Self(hundredths: Int(scaled))
    }

    func write(into sink: inout any ValueSink) {
        if hundredths.isMultiple(of: 100) {
            sink.integer(hundredths / 100)
        } else {
            sink.decimal(Double(hundredths) / 100)
        }
    }

    func value(as spelling: Spelling) -> Value {
        hundredths.isMultiple(of: 100)
            ? .integer(hundredths / 100) : Value(.decimal(Double(hundredths) / 100))
    }
}
