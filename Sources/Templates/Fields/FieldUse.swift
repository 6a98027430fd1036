package import ChanceryDiagnostics

/// One use of a name in a template.
package struct FieldUse: Sendable, Hashable {
    package var place: Place
    /// The tag as it was typed.
    package var source: String
    /// The name as it was typed there.
    package var name: String
    /// Whether the tag says what becomes of it where there is none.
    package var mayBeMissing: Bool
    /// What the tag does with it.
    package var purpose: FieldPurpose
}
