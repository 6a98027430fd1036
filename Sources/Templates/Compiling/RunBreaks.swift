/// What interrupts the text of a run where a value has breaks; ranges of the program's bytes.
struct RunBreaks: Sendable {
    /// Ends the text, breaks the line, begins the text again.
    var line: Range<Int>
    /// Ends the text, puts a tab, begins the text again.
    var tab: Range<Int>
    /// Ends the text, breaks the page, begins the text again.
    var page: Range<Int>
    /// The style that a broken page needs (ODF).
    var pageStyle: StyleSite?
    /// Ends run and paragraph and begins both again with the same properties; `nil` where the run is not the paragraph's own child.
    var paragraph: Range<Int>?
    /// Ends the run and begins a highlighted one: for what a draft leaves open.
    var highlightStart: Range<Int>
    /// Ends the highlighted run and begins the run again.
    var highlightEnd: Range<Int>

    /// The same inside of the highlighted run, which neither paragraph nor page must break.
    var inLine: RunBreaks {
        var breaks = self
        breaks.page = line
        breaks.pageStyle = nil
        breaks.paragraph = nil
        return breaks
    }
}
