/// A size of letters, to a hundredth of a point (1/72 inch).
public struct Points: Sendable, Hashable, LayoutMeasure {
    /// The size in hundredths of a point.
    public let hundredths: Int

    /// What Word takes for a size of letters (ECMA-376-1 §17.3.2.38): 1 to 1,638.
    static let bounds = 100...163_800

    /// Creates a size in hundredths of a point.
    public init(hundredths: Int) {
        self.hundredths = hundredths
    }

    /// Creates a size of whole points.
    public init(_ count: Int) {
        hundredths = count * 100
    }
}

extension Points: Comparable {
    public static func < (left: Points, right: Points) -> Bool { left.hundredths < right.hundredths }
}
