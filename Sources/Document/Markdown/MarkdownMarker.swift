/// The mark of a list item: «-», «3.», «3)», or an outline number, «1.2.».
package struct MarkdownMarker {
    /// What keeps items in one list.
    package enum Kind: Hashable {
        case bullet(Unicode.Scalar)
        case ordered(Unicode.Scalar)
        /// «1.2.» stands for itself.
        case outline
    }

    package var kind: Kind
    /// The number of an ordered item.
    package var number: Int
    /// The label as it is typed.
    package var label: String
    /// The column at which the item's text begins.
    package var width: Int
    /// What follows the mark.
    package var rest: [Unicode.Scalar]

    /// The mark that a line begins with.
    package init?(_ line: MarkdownLine) {
        guard line.indent < 4, !line.isThematicBreak, let first = line.text.first else { return nil }
        var length = 1
        if first == "-" || first == "*" || first == "+" {
            kind = .bullet(first)
            number = 0
        } else if let found = MarkdownMarker.figure(line.text) {
            (kind, number, length) = found
        } else {
            return nil
        }
        let behind = line.text[length...]
        let blanks = behind.prefix { $0 == " " || $0 == "\t" }.count
        guard blanks > 0 || behind.isEmpty else { return nil }
        label = String(String.UnicodeScalarView(line.text[..<length]))
        rest = Array(behind.dropFirst(blanks))
        // Five blanks and more would be code in the item; here the text is meant.
        width = line.indent + length + (rest.isEmpty || blanks > 4 ? 1 : blanks)
    }

    /// «12.», «12)» or «1.2.» with its length.
    private static func figure(_ text: [Unicode.Scalar]) -> (kind: Kind, number: Int, length: Int)? {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var index = 0
        var sign: Unicode.Scalar?
        while index < text.count, parts.count < 6 {
            let digits = text[index...].prefix { ("0"..."9").contains($0) }
            guard !digits.isEmpty else { break }
            guard digits.endIndex < text.count else { return nil }
            parts.append(digits)
            sign = text[digits.endIndex]
            guard sign == "." || sign == ")" else {
                // «1.2 Text» has no closing dot.
                guard parts.count > 1, sign == " " else { return nil }
                return outline(parts, length: digits.endIndex)
            }
            index = digits.endIndex + 1
            if sign == ")" { break }
        }
        guard let sign, let first = parts.first else { return nil }
        if parts.count > 1 { return outline(parts, length: index) }
        let value = String(String.UnicodeScalarView(first))
        guard first.count <= 9, let number = Int(value) else { return nil }
        return (.ordered(sign), number, index)
    }

    /// Dates and amounts are no outline numbers: «16.01.2024», «1.05 млн».
    private static func outline(
        _ parts: [ArraySlice<Unicode.Scalar>], length: Int
    ) -> (kind: Kind, number: Int, length: Int)? {
        guard parts.allSatisfy({ $0.count <= 2 && $0.first != "0" }) else { return nil }
        return (.outline, 0, length)
    }

    /// Whether the mark may break into a paragraph: not a number in mid-sentence.
    package var interrupts: Bool {
        guard !rest.isEmpty else { return false }
        return switch kind {
        case .bullet, .outline: true
        case .ordered: number == 1
        }
    }
}
