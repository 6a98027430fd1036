/// Where in a document, a model or a template something stands, as its user sees it.
///
/// A place is a path from the outside inwards: `table 1, row 12, «Сроки»`. Counts begin with 1, as users
/// count. An empty path is the file as a whole.
public struct Place: Sendable, Hashable {
    /// The steps from the outside inwards.
    public var steps: [PlaceStep]

    /// Creates a place from its steps, the outermost first.
    public init(_ steps: PlaceStep...) {
        self.steps = steps
    }

    /// Creates a place from a list of steps, the outermost first.
    public init(steps: [PlaceStep]) {
        self.steps = steps
    }

    /// The file as a whole.
    public static let whole = Place()

    /// A place inside this one.
    public func appending(_ step: PlaceStep) -> Place {
        Place(steps: steps + [step])
    }

    /// The place in words: `table 1, row 12, «Сроки»`; empty for the whole file.
    public func text(in language: Language) -> String {
        steps.map { $0.text(in: language) }.joined(separator: ", ")
    }
}
