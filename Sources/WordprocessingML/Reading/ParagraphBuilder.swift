import ChanceryDocument

/// A paragraph while it is being read.
struct ParagraphBuilder {
    /// The visible text so far, UTF-8.
    var bytes: [UInt8] = []
    var styleID: String?
    var numID: Int?
    var listLevel: Int?
    var alignment: Alignment?
    var outlineLevel: Int?
    var label: ListLabel?
    /// Whether a tracked change deleted the paragraph's mark: its text then stands before that of the next one.
    var isMarkDeleted = false
    /// Whether it was moved away, and stands where it went.
    var isMarkMoved = false
    /// Whether the paragraph's mark itself is hidden text; `nil` where its style decides.
    var isMarkHidden: Bool?
    /// Whether a picture, box or object stands in it.
    var hasDrawing = false
    /// Whether a section ends with it; empty as it may be it is then a mere mark, which no list counts.
    var endsSection = false
    /// Whether it is the large first letter of the next one.
    var isDropCap = false
    var isInFrame = false
    /// Whether it stands outside of any `w:p`, where only text makes it a paragraph.
    var isLoose = false
    /// Whether any text in it was hidden.
    var hasHiddenText = false
    /// Whether any visible text that is not blank is bold, and whether any is not.
    var hasBold = false
    var hasPlain = false
    /// Whether the text may hold soft hyphens or private-use characters.
    var needsCleaning = false
    /// The length of the text behind the last break of a page or column; 0 where there is none.
    var layoutBreakEnd = 0
    /// The blocks of text boxes that are anchored here; they follow the paragraph.
    var boxes: [Block] = []
    /// The effective properties of the paragraph's style, looked up once.
    var styleBold = false
    var styleHidden = false
}
