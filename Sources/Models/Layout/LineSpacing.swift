/// The distance of lines as a multiple of the font's own, to a hundredth.
public struct LineSpacing: Sendable, Hashable, LayoutMeasure {
    /// The multiple in hundredths: 150 for one and a half.
    public let hundredths: Int

    static let bounds = 50...500

    /// Creates a distance in hundredths of the font's own.
    public init(hundredths: Int) {
        self.hundredths = hundredths
    }
}
