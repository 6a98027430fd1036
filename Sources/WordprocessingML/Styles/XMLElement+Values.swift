import ChanceryDocument
import ChanceryXML

/// The values of WordprocessingML's properties, where a small part is read as a tree.
extension XMLElement {
    /// The attribute `w:val`.
    var value: String? { attribute("val", .wordprocessingML) }

    /// An attribute of the main namespace as a whole number of 32 bits; a fraction goes (Google Docs writes decimals).
    func number(_ name: String) -> Int? {
        guard let text = attribute(name, .wordprocessingML)?.trimmingBlanks else { return nil }
        return (Int32(text) ?? Double(text).flatMap { Int32(exactly: $0.rounded(.towardZero)) }).map { Int($0) }
    }

    /// Whether a property of type `CT_OnOff` is on: unless its value says otherwise.
    var isOn: Bool { !["0", "false", "off", "none"].contains(value ?? "") }
}
