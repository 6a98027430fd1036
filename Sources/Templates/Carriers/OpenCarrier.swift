import ChanceryXML

/// The elements of ODF's text that a tag may take the place of (ODF 1.3 part 3 §5.4, §7.4.7, §7.5.6, §7.6, §7.7).
enum OpenCarrier: String {
    case section
    case placeholder
    case userField = "user-field-get"
    case userProperty = "user-defined"
    case conditionalText = "conditional-text"
    case hiddenText = "hidden-text"
    /// Stands in the paragraph that it hides.
    case hiddenParagraph = "hidden-paragraph"
    case databaseField = "database-display"
    case databaseNext = "database-next"

    /// What an element is; `nil` for one that is no carrier.
    init?(_ element: XMLElement) {
        // Most are paragraphs and spans, whose names are shorter.
        guard element.namespace == .odfText, element.localName.utf8.count > 6 else { return nil }
        self.init(rawValue: element.localName)
    }
}
