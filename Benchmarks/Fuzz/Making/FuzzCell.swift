/// A cell of a made-up table.
struct FuzzCell {
    var blocks: [FuzzBlock] = []
    /// How many columns it covers.
    var span = 1
    /// Whether it goes on with the cell above, where that one stands at the same place and is as wide.
    var goesOn = false
}
