import ChanceryXML

/// A sample picture whose alternative text is a tag: filled, it is the picture that the tag gives, in the sample's frame.
final class SampleSite: Sendable {
    let expression: Expression
    /// The tag's index in the program's list.
    let tag: Int
    /// The sample, the tag still in its alternative text.
    let drawing: XMLElement
    /// The prefixes of the part (ODF).
    let names: OpenDocumentNames
    /// The sample's style with a crop (ODF); `nil` where it has none.
    let crop: LocalStyles.Variant?
    /// The kind of the note that it stands in (WordprocessingML): that is of another part.
    let note: StoryKind?

    init(
        expression: Expression, tag: Int, drawing: XMLElement, names: OpenDocumentNames, crop: LocalStyles.Variant?,
        note: StoryKind?
    ) {
        self.note = note
        self.crop = crop
        self.expression = expression
        self.tag = tag
        self.drawing = drawing
        self.names = names
    }
}
