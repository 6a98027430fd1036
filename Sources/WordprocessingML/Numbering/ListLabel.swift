/// The printed label of a paragraph.
struct ListLabel: Hashable {
    var text: String
    var isBullet: Bool
}
