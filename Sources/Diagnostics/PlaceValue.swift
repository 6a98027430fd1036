/// A value in the JSON form of a place.
public enum PlaceValue: Sendable, Hashable {
    case text(String)
    /// A whole number.
    case number(Int)
}
