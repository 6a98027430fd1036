/// A length on paper, to a hundredth of a millimetre.
public struct Millimetres: Sendable, Hashable, LayoutMeasure {
    /// The length in hundredths of a millimetre.
    public let hundredths: Int

    /// The sides of a sheet of A0, and nothing below zero.
    static let bounds = 0...118_900

    /// Creates a length in hundredths of a millimetre.
    public init(hundredths: Int) {
        self.hundredths = hundredths
    }

    /// Creates a length of whole millimetres.
    public init(_ count: Int) {
        hundredths = count * 100
    }
}

extension Millimetres: Comparable {
    public static func < (left: Millimetres, right: Millimetres) -> Bool { left.hundredths < right.hundredths }
}
