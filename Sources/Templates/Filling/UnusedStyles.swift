/// Takes the automatic styles of tables that a document came to have no use for out of a part of ODF.
///
/// A table that a condition leaves out leaves its styles behind. They stand before the text (ODF 1.3 part 3 §3.1.3.2), so that they are
/// written when nobody knows yet; LibreOffice leaves them out, too. A style that is used is found where its first table stands, so
/// that only what goes is looked for to the end.
struct UnusedStyles {
    private let bytes: [UInt8]
    /// What the template says: a style that it has no use for itself is its author's.
    private let template: [UInt8]

    /// The part without them; a part without automatic styles, or with prefixes of its own, as it is.
    static func removed(from bytes: [UInt8], of template: [UInt8]) -> [UInt8] {
        UnusedStyles(bytes: bytes, template: template).kept()
    }

    private func kept() -> [UInt8] {
        guard let start = first("<office:automatic-styles>", from: 0, to: min(bytes.count, 1 << 16)),
            let end = first("</office:automatic-styles>", from: start, to: bytes.count)
        else { return bytes }
        var unused: [Range<Int>] = []
        var place = start
        while let style = first("<style:style ", from: place, to: end),
            let head = first(">", from: style, to: end)
        {
            let isEmpty = bytes[head - 1] == UInt8(ascii: "/")
            guard let close = isEmpty ? head + 1 : first("</style:style>", from: head, to: end).map({ $0 + 14 }) else {
                return bytes
            }
            place = close
            guard first("style:family=\"table", from: style, to: head) != nil,
                let name = value(of: " style:name=", from: style, to: head),
                !holds(name, from: 0, to: style), !holds(name, from: close, to: bytes.count),
                isMade(name) || isUsedInTemplate(name)
            else { continue }
            unused.append(style..<close)
        }
        guard !unused.isEmpty else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var reached = 0
        for range in unused {
            result += bytes[reached..<range.lowerBound]
            reached = range.upperBound
        }
        return result + bytes[reached...]
    }

    /// The value of an attribute with its quotation marks, as references to it are written.
    private func value(of attribute: StaticString, from start: Int, to end: Int) -> ArraySlice<UInt8>? {
        guard let place = first(attribute, from: start, to: end) else { return nil }
        let open = place + attribute.utf8CodeUnitCount
        guard open < end, bytes[open] == UInt8(ascii: "\""),
            let close = bytes[(open + 1)..<end].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return bytes[open...close]
    }

    /// Whether filling made a style itself, for columns of a table that came out otherwise.
    private func isMade(_ name: ArraySlice<UInt8>) -> Bool {
        name.dropFirst().starts(with: GridSyntax.columnStyleStem.utf8)
    }

    private func isUsedInTemplate(_ name: ArraySlice<UInt8>) -> Bool {
        let template = UnusedStyles(bytes: template, template: [])
        guard let definition = template.first(name, from: 0, to: template.bytes.count) else { return false }
        return template.holds(name, from: definition + 1, to: template.bytes.count)
    }

    private func first(_ text: StaticString, from start: Int, to end: Int) -> Int? {
        first(Array("\(text)".utf8)[...], from: start, to: end)
    }

    private func holds(_ text: ArraySlice<UInt8>, from start: Int, to end: Int) -> Bool {
        first(text, from: start, to: end) != nil
    }

    /// Where a text begins that lies in a range of bytes whole.
    private func first(_ text: ArraySlice<UInt8>, from start: Int, to end: Int) -> Int? {
        guard let lead = text.first, end - start >= text.count else { return nil }
        let span = bytes.span
        for place in start...(end - text.count) where span[place] == lead {
            if bytes[place..<(place + text.count)].elementsEqual(text) { return place }
        }
        return nil
    }
}
