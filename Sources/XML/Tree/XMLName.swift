/// The name of an element or an attribute, with its prefix and without.
struct XMLName {
    /// The name as written: `w:tbl`.
    var qualified: String
    /// `tbl`
    var local: String
}
