/// What a carrier says in the language of tags: a field, a content control, a placeholder.
struct CarrierTag: Sendable, Hashable {
    var parsed: ParsedTag
    /// What the carrier is called in messages: `MERGEFIELD Name`.
    var source: String

    /// The fields by which a mail merge of Word passes over records (ECMA-376-1:2016 §17.16.5.41, §17.16.5.58): a condition of the template
    /// says the same, so they print nothing, and that is told.
    static let passingFields: Set<String> = ["NEXTIF", "SKIPIF"]
}

extension TemplateTag {
    /// Whether the tag is a field that is left out.
    var isLeftOut: Bool {
        source.split(separator: " ").first.map { CarrierTag.passingFields.contains($0.uppercased()) } ?? false
    }
}
