/// The printed label of a paragraph.
struct ListLabel: Sendable, Hashable {
    var text: String
    var isBullet: Bool
}
