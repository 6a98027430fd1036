import ChanceryXML

/// What a heading says of its number (ODF 1.3 part 3 §5.1.2).
struct Heading {
    /// From 0 for the topmost.
    var level: Int
    var isCounted: Bool
    var start: ListStart

    init(_ attributes: borrowing XMLAttributeList) {
        level = max(1, attributes.integer(ODF.outlineLevel.rawValue) ?? 1) - 1
        isCounted = !attributes.isTrue(.isListHeader)
        start = .next
        if attributes.isTrue(.restartNumbering) {
            start = attributes.startValue.map { .number($0) } ?? .level
        }
    }
}
