/// The properties of a section whose paragraph of control tags has gone; ranges of the program's bytes (WordprocessingML).
struct SectionEndSite: Sendable {
    /// What stands around the properties of the section in a paragraph without properties.
    var startProperties: Range<Int>
    var endProperties: Range<Int>
    var section: Range<Int>
    /// What stands around the properties of the section in a paragraph made for them, which takes as little room as may be.
    var startParagraph: Range<Int>
    var endParagraph: Range<Int>
}
