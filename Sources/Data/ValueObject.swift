/// A thing that stands among data and that no file spells: what a filter makes for a document, a picture, formatted text.
public final class ValueObject: Sendable, Hashable {
    /// What it is, to those who know its type.
    public let content: any (Hashable & Sendable)
    /// What it is as a mere text, where it is one at all.
    public let text: String?

    /// Creates an object.
    public init(_ content: some Hashable & Sendable, text: String?) {
        self.content = content
        self.text = text
    }

    public static func == (left: ValueObject, right: ValueObject) -> Bool {
        left === right || AnyHashable(left.content) == AnyHashable(right.content)
    }

    public func hash(into hasher: inout Hasher) { AnyHashable(content).hash(into: &hasher) }
}
