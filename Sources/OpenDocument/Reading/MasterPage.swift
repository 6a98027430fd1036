/// A master page: its headers and footers, and what page comes next (ODF 1.3 part 3 §16.9).
struct MasterPage {
    var name: String
    var next: String?
    /// In the order of the file: the usual one, those of the first page and of left pages.
    var headers: [Story] = []
    var footers: [Story] = []
}
