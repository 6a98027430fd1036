/// A relationship of a part (OPC, ISO/IEC 29500-2 §6.5).
struct Relationship: Sendable, Hashable {
    let id: String
    /// The last component of the type's URI: `officeDocument`, `styles`, `header`; the same in Strict and Transitional.
    let kind: String
    /// The name of the part that it leads to, or `nil` where it leads outside of the package or nowhere.
    let part: String?
}
