/// A list that the walk is inside of.
struct OpenList {
    var style: ListStyle
    var styleName: String
    /// The level from 0.
    var level: Int
    /// The list that counts its paragraphs.
    var list: String
    /// Whether the next paragraph begins anew.
    var beginsAnew: Bool
    /// Whether an item is open whose first paragraph is still to come: only that one has the label.
    var isItemFresh = false
    var itemStart: Int?
    /// The list style of the item's own (`text:style-override`).
    var itemStyle: ListStyle?
    /// The lists in the item so far: those behind the first begin anew.
    var subListCount = 0

    mutating func beginItem(isNumbered: Bool, start: Int?, style: ListStyle?) {
        isItemFresh = isNumbered
        itemStart = start
        itemStyle = style
        subListCount = 0
    }

    mutating func endItem() {
        isItemFresh = false
        itemStart = nil
        itemStyle = nil
    }
}
