import ChanceryXML

/// Text that tracked changes have deleted: whoever takes the deletion back must not find a tag there, so the tags in it go.
enum DeletedText {
    /// Whether an element holds deleted text: a deletion among runs (ECMA-376-1:2016 §17.13.5.14), or all that a text of ODF keeps apart
    /// (ODF 1.3 part 3 §5.5.1).
    static func holds(_ element: XMLElement) -> Bool {
        element.is("del", .wordprocessingML) || element.is("tracked-changes", .odfText)
    }

    /// The element without the tags in its text; `nil` where there is none.
    static func withoutTags(_ element: XMLElement) -> XMLElement? {
        guard IncludedParagraph.holdsBrace(element) else { return nil }
        var result = element
        let isChanged: Bool
        if element.is("del", .wordprocessingML) {
            isChanged = strip(&result)
        } else {
            isChanged = stripParagraphs(&result)
        }
        return isChanged ? result : nil
    }

    private static func stripParagraphs(_ element: inout XMLElement) -> Bool {
        if element.namespace == .odfText, ["p", "h"].contains(element.localName) { return strip(&element) }
        var isChanged = false
        for index in element.children.indices {
            guard case .element(var child) = element.children[index], stripParagraphs(&child) else { continue }
            element.children[index] = .element(child)
            isChanged = true
        }
        return isChanged
    }

    /// Takes the tags out of the text of an element, however it is cut into pieces.
    private static func strip(_ element: inout XMLElement) -> Bool {
        var scalars: [Unicode.Scalar] = []
        collect(element, into: &scalars)
        let tags = TagScanner.scan(scalars).tags
        if tags.isEmpty { return false }
        var offset = 0
        var next = 0
        remove(tags.map(\.range), from: &element, &offset, &next)
        return true
    }

    private static func collect(_ element: XMLElement, into scalars: inout [Unicode.Scalar]) {
        for child in element.children {
            switch child {
            case .text(let text): scalars.append(contentsOf: text.unicodeScalars)
            case .element(let inner): collect(inner, into: &scalars)
            case .comment, .processingInstruction: break
            }
        }
    }

    private static func remove(
        _ ranges: [Range<Int>], from element: inout XMLElement, _ offset: inout Int, _ next: inout Int
    ) {
        for index in element.children.indices {
            switch element.children[index] {
            case .text(let text):
                var rest = String.UnicodeScalarView()
                for scalar in text.unicodeScalars {
                    while next < ranges.count, ranges[next].upperBound <= offset { next += 1 }
                    if next == ranges.count || !ranges[next].contains(offset) { rest.append(scalar) }
                    offset += 1
                }
                element.children[index] = .text(String(rest))
            case .element(var inner):
                remove(ranges, from: &inner, &offset, &next)
                element.children[index] = .element(inner)
            case .comment, .processingInstruction: break
            }
        }
    }
}
