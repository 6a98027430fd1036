/// What paragraphs of control tags that have gone said of pages, until other blocks take it over.
struct PageState {
    /// Where a paragraph may get the properties of a section.
    struct SectionPlace {
        var offset: Int
        /// Whether it has properties of its own.
        var hasProperties: Bool
        /// Where the paragraph ended; 0 while it is being written.
        var end = 0
    }

    /// The page that the next block begins.
    var due: PageStart?
    var place: SectionPlace?
    /// Where the last section ended.
    var sectionEnd = 0

    /// The state where what has been written since another one is taken back; a page that became due in between stays so.
    func takenBack(to before: PageState) -> PageState {
        var result = before
        result.due = due ?? before.due
        return result
    }
}
