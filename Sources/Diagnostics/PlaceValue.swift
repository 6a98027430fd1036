/// A value in the JSON form of a place.
public enum PlaceValue: Sendable, Hashable {
    case text(String)
    case number(Int)
}
