/// An hour and a minute of a day, `14:30`.
public struct TimeOfDay: Sendable, Hashable {
    /// From 0 to 23.
    public let hour: Int
    /// From 0 to 59.
    public let minute: Int

    /// The time, or nil where the clock has none such.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// `14:30`.
    public var description: String { hour.padded(to: 2) + ":" + minute.padded(to: 2) }
}
