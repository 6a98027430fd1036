/// How much of a model stands in its value.
enum Spelling {
    /// Every declared field: an absent one is `null`, an empty list is `[]`; what a template is filled with.
    case complete
    /// What a file holds: absent fields and empty lists are left out, blank cells stay.
    case written
}
