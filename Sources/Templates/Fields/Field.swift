package import ChanceryData

/// A name that a template asks its data for, with all that its tags say about what stands there.
package struct Field: Sendable, Hashable {
    /// The name as the template spells it first.
    package var name: String
    package var shape: FieldShape
    /// Whether the template says what becomes of it where there is none: `default`, `is defined`, `or`.
    package var isOptional: Bool
    /// The first names of the filters that it goes through, in order of use.
    package var filters: [String]
    /// The values that it is compared with, in order of use.
    package var choices: [Value]
    /// Where it is used, in the order of the template.
    package var uses: [FieldUse]

    package init(
        name: String, shape: FieldShape, isOptional: Bool = false, filters: [String] = [], choices: [Value] = [],
        uses: [FieldUse] = []
    ) {
        self.name = name
        self.shape = shape
        self.isOptional = isOptional
        self.filters = filters
        self.choices = choices
        self.uses = uses
    }
}
