/// The text of a paragraph as it is seen, its marks read: emphasis, code, links, escapes, references to characters, tags.
struct MarkdownInline {
    /// The text; `\n` for a hard break.
    private(set) var text: String
    /// Whether all that is visible is strongly emphasised.
    private(set) var isBold: Bool

    /// Reads the marks of a text.
    ///
    /// - Complexity: Linear in the length of the text.
    init(_ source: [Unicode.Scalar]) {
        var scanner = MarkdownScanner(source)
        scanner.scan()
        let emphasis = MarkdownEmphasis(scanner.pieces)
        var view = String.UnicodeScalarView()
        var isBold = true
        var sawText = false
        for (index, piece) in emphasis.pieces.enumerated() {
            if piece.text.isEmpty { continue }
            let isVisible = piece.text.contains { $0 != " " && $0 != "\n" && $0 != "\t" && $0.value != 0xA0 }
            if isVisible {
                sawText = true
                isBold = isBold && emphasis.isStrong[index]
            }
            view.append(contentsOf: piece.text)
        }
        text = MarkdownInline.trimmed(view)
        self.isBold = sawText && isBold
    }

    /// The text without white space at its ends and around its line breaks.
    private static func trimmed(_ view: String.UnicodeScalarView) -> String {
        String(view).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line.unicodeScalars.drop { $0 == " " || $0 == "\t" }
            while line.last == " " || line.last == "\t" { line.removeLast() }
            return String(line)
        }.joined(separator: "\n").trimmedOfBreaks
    }
}

extension String {
    fileprivate var trimmedOfBreaks: String {
        var view = unicodeScalars[...].drop { $0 == "\n" }
        while view.last == "\n" { view.removeLast() }
        return String(view)
    }
}
