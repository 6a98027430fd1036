import ChanceryDiagnostics
import ChanceryXML

/// The size of a drawing, and whether it keeps to itself (SVG 1.1 §7.2, §7.10).
enum SVGSize {
    /// The size in English metric units.
    static func size(of bytes: [UInt8], limits: Limits) throws(PictureFault) -> PictureReader.Size? {
        guard let tree = try? XMLTree.parse(bytes, part: "svg", limits: limits), tree.root.localName == "svg" else {
            return nil
        }
        guard isHarmless(tree.root) else { throw .unsafeDrawing }
        let box = (tree.root.attribute("viewBox", .none) ?? "").split { $0 == " " || $0 == "," }.compactMap {
            Double($0)
        }
        let width = length(tree.root.attribute("width", .none)) ?? (box.count == 4 ? box[2] * 9_525 : nil)
        let height = length(tree.root.attribute("height", .none)) ?? (box.count == 4 ? box[3] * 9_525 : nil)
        // Where nothing is said, readers take 300 by 150 pixels (CSS 2.1 §10.3.2).
        return PictureReader.Size(width: bounded(width ?? 2_857_500), height: bounded(height ?? 1_428_750))
    }

    private static func bounded(_ length: Double) -> Double {
        length.isFinite && length >= 1 ? min(length, 22 * 914_400) : 0
    }

    private static func length(_ text: String?) -> Double? {
        guard let text = text?.trimmedOfBlanks else { return nil }
        let digits = text.prefix { $0.isASCII && ($0.isNumber || ".+-eE".contains($0)) && !text.hasPrefix("%") }
        var number = String(digits)
        // «2em» ends in a letter of numbers.
        while let last = number.last, last == "e" || last == "E" { number.removeLast() }
        guard let value = Double(number) else { return nil }
        switch text.dropFirst(number.count).lowercased() {
        case "", "px": return value * 9_525
        case "mm": return value * 36_000
        case "cm": return value * 360_000
        case "in": return value * 914_400
        case "pt": return value * 12_700
        case "pc": return value * 152_400
        default: return nil
        }
    }

    private static func isHarmless(_ element: XMLElement) -> Bool {
        if ["script", "foreignObject", "handler"].contains(element.localName) { return false }
        for attribute in element.attributes {
            if attribute.localName.lowercased().hasPrefix("on") { return false }
            if attribute.localName == "href" || attribute.localName == "src" {
                let value = attribute.value.trimmedOfBlanks
                // A link that is clicked leads anywhere and fetches nothing; it is not kept for safety's sake.
                if !value.isEmpty, !value.hasPrefix("#"), !value.hasPrefix("data:image/") { return false }
            }
            if refersOut(attribute.value) { return false }
        }
        for child in element.children {
            switch child {
            case .element(let inner): if !isHarmless(inner) { return false }
            case .text(let text):
                if element.localName == "style", refersOut(text) || text.contains("@import") { return false }
            case .comment, .processingInstruction: break
            }
        }
        return true
    }

    /// `url(…)` of anything but a place in the drawing.
    private static func refersOut(_ text: String) -> Bool {
        var rest = text[...]
        while let found = rest.range(of: "url(") {
            rest = rest[found.upperBound...]
            let target = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" }
            if !target.hasPrefix("#") && !target.hasPrefix("data:image/") { return true }
        }
        return false
    }
}

extension Substring {
    /// The first place of a text in this one.
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
