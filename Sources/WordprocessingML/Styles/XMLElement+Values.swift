import ChanceryDocument
import ChanceryXML

/// The values of WordprocessingML's properties, where a small part is read as a tree.
extension XMLElement {
    /// The attribute `w:val`.
    var value: String? { attribute("val", .wordprocessingML) }

    /// An attribute of the main namespace as a whole number; a fraction goes (Google Docs writes decimals).
    func number(_ name: String) -> Int? {
        guard let text = attribute(name, .wordprocessingML)?.trimmingBlanks else { return nil }
        return Int(text) ?? Double(text).flatMap { Int(exactly: $0.rounded(.towardZero)) }
    }

    /// Whether a property of type `CT_OnOff` is on: unless its value says otherwise.
    var isOn: Bool { !["0", "false", "off", "none"].contains(value ?? "") }
}
