/// Goes through inline text once: escapes, code, links, tags and references become text, runs of signs are kept apart.
struct MarkdownScanner {
    private var cursor: MarkdownCursor
    private var text: [Unicode.Scalar] = []
    private(set) var pieces: [MarkdownPiece] = []
    /// Whether the end of a comment was looked for in vain.
    private var noMoreComments = false

    init(_ source: [Unicode.Scalar]) {
        cursor = MarkdownCursor(source)
    }

    private var source: [Unicode.Scalar] { cursor.source }

    private var index: Int {
        get { cursor.index }
        set { cursor.index = newValue }
    }

    /// Reads all of the text.
    mutating func scan() {
        while let scalar = cursor.current {
            switch scalar {
            case "\\":
                cursor.skipEscape()
                keep()
            case "`": text += cursor.takeCode() ?? cursor.takeRun()
            case "&": if let named = cursor.takeReference() { text.append(named) } else { keep() }
            case "<": readTag()
            case "!" where cursor.holds("[", at: index + 1): if !readLink(from: index + 1) { keep() }
            case "[": if !readLink(from: index) { keep() }
            case "*", "_", "~": readRun()
            default: keep()
            }
        }
        flush()
    }

    private mutating func keep() {
        text.append(source[index])
        index += 1
    }

    private mutating func flush() {
        if !text.isEmpty { pieces.append(MarkdownPiece(text: text)) }
        text = []
    }

    /// «<br>» is a line break, other tags of HTML and comments are not seen; «<ФИО>» is text.
    private mutating func readTag() {
        guard let end = source[index...].prefix(1_000).firstIndex(of: ">") else { return keep() }
        let inside = source[(index + 1)..<end]
        if inside.starts(with: ["!", "-", "-"]) { return skipComment(orUpTo: end) }
        let name = MarkdownScanner.tagName(inside)
        if name == "br" {
            text.append("\n")
        } else if !MarkdownScanner.tags.contains(name) {
            let isAddress = inside.contains("@") || inside.starts(with: Array("http".unicodeScalars))
            guard isAddress, !inside.contains(" ") else { return keep() }
            text += inside
        }
        index = end + 1
    }

    private static func tagName(_ inside: ArraySlice<Unicode.Scalar>) -> String {
        let letters = inside.drop { $0 == "/" }.prefix {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
        }
        return String(String.UnicodeScalarView(letters)).lowercased()
    }

    private mutating func skipComment(orUpTo end: Int) {
        var close = end
        while !noMoreComments, close < source.count {
            if source[close] == ">", source[close - 1] == "-", source[close - 2] == "-" {
                index = close + 1
                return
            }
            close += 1
        }
        noMoreComments = true
        index = end + 1
    }

    private static let tags: Set<String> = [
        "a", "b", "i", "u", "s", "p", "em", "strong", "span", "div", "center", "font", "sub", "sup", "small", "big",
        "img",
        "table", "tr", "td", "th", "tbody", "thead", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "del",
        "ins",
        "mark", "code", "pre", "blockquote", "nobr",
    ]

    /// «[text](address)»: the text is seen; its own marks are read on.
    private mutating func readLink(from start: Int) -> Bool {
        let reach = min(source.count, start + 1_000)
        guard let close = source[start..<reach].firstIndex(of: "]"), cursor.holds("(", at: close + 1),
            let end = source[(close + 2)..<min(source.count, close + 2_000)].firstIndex(of: ")"),
            !source[(close + 2)..<end].contains("\n")
        else { return false }
        let address = source[(close + 2)..<end]
        // «[1](см. приложение)» is no address.
        let isAddress = !address.contains { $0 == " " } || address.contains("\"")
        guard isAddress else { return false }
        flush()
        var inner = MarkdownScanner(Array(source[(start + 1)..<close]))
        inner.scan()
        pieces += inner.pieces
        index = end + 1
        return true
    }

    /// A run of `*`, `_` or `~`. A long run of `_` is a line to sign on, a lone `~` a tilde.
    private mutating func readRun() {
        let start = index
        let run = cursor.takeRun()
        guard let sign = run.first else { return }
        guard run.count <= (sign == "_" ? 2 : 3), sign != "~" || run.count == 2 else {
            text += run
            return
        }
        flush()
        let before = start > 0 ? source[start - 1] : " "
        let signs = MarkdownSigns(sign, count: run.count, between: before, and: cursor.current ?? " ")
        pieces.append(MarkdownPiece(text: Array(run), run: signs))
    }
}
