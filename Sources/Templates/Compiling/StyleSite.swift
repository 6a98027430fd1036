/// A style of ODF that filling makes where it is needed: another one but for a value; ranges of the program's bytes.
struct StyleSite: Sendable {
    /// The style's name, or what it begins with.
    var name: String
    /// The style up to its name, from there up to the value, and what is behind it.
    var beforeName: Range<Int>
    var beforeValue: Range<Int>
    var afterValue: Range<Int>
}
