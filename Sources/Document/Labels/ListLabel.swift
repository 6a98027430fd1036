/// The printed label of a paragraph.
package struct ListLabel: Sendable, Hashable {
    package var text: String
    package var isBullet: Bool

    /// Creates a label.
    package init(text: String, isBullet: Bool) {
        self.text = text
        self.isBullet = isBullet
    }
}
