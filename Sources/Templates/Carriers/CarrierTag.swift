/// What a carrier says in the language of tags: a field, a content control, a placeholder.
struct CarrierTag: Sendable, Hashable {
    var parsed: ParsedTag
    /// What the carrier is called in messages: `MERGEFIELD Name`.
    var source: String
}
