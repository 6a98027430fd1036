import ChanceryDiagnostics
import ChanceryXML

/// Places in parts that have no paragraphs.
extension TagCutter {
    /// The place of a property by its name, of an address by the link that has it; `nil` for what stands in a paragraph.
    func placeApart(of element: XMLElement) -> Place? {
        guard let part = story.steps.first, case .part = part else { return nil }
        guard part.isOfProperties else { return element.attribute("Id", .none).flatMap { linkPlaces[$0] } }
        let own = element.attributes.first { $0.localName == "name" }?.value
        if own == nil,
            !element.children.contains(where: { if case .text(let text) = $0 { !text.isBlank } else { false } })
        {
            return nil
        }
        return story.appending(.property(own ?? element.localName))
    }
}
