/// Goes through inline text once: escapes, code, links, tags and references become text, runs of signs are kept apart.
struct MarkdownScanner {
    private let source: [Unicode.Scalar]
    private var index = 0
    private var text: [Unicode.Scalar] = []
    private(set) var pieces: [MarkdownPiece] = []
    /// Where runs of backquotes of a length were looked for in vain; so that a page of them takes linear time.
    private var missingFences: Set<Int> = []
    /// Whether the end of a comment was looked for in vain.
    private var noMoreComments = false

    init(_ source: [Unicode.Scalar]) {
        self.source = source
    }

    /// Reads all of the text.
    mutating func scan() {
        while index < source.count {
            switch source[index] {
            case "\\": readEscape()
            case "`": readCode()
            case "&": readReference()
            case "<": readTag()
            case "!" where at(index + 1, "["): if !readLink(from: index + 1) { keep() }
            case "[": if !readLink(from: index) { keep() }
            case "*", "_", "~": readRun()
            default: keep()
            }
        }
        flush()
    }

    private func at(_ position: Int, _ scalar: Unicode.Scalar) -> Bool {
        position < source.count && source[position] == scalar
    }

    private mutating func keep() {
        text.append(source[index])
        index += 1
    }

    private mutating func flush() {
        if !text.isEmpty { pieces.append(MarkdownPiece(text: text)) }
        text = []
    }

    private mutating func readEscape() {
        if index + 1 < source.count, source[index + 1].isMarkdownPunctuation, source[index + 1].isASCII {
            index += 1
        }
        keep()
    }

    /// «`code`»: what stands between two runs of as many backquotes.
    private mutating func readCode() {
        let count = source[index...].prefix { $0 == "`" }.count
        var end = index + count
        if !missingFences.contains(count) {
            while end < source.count {
                guard source[end] == "`" else {
                    end += 1
                    continue
                }
                let closing = source[end...].prefix { $0 == "`" }.count
                if closing == count {
                    text += source[(index + count)..<end]
                    index = end + count
                    return
                }
                end += closing
            }
            missingFences.insert(count)
        }
        text += source[index..<(index + count)]
        index += count
    }

    /// «&nbsp;», «&#8212;»
    private mutating func readReference() {
        let name = source[(index + 1)...].prefix(12).prefix { $0 != ";" && $0 != "&" && $0 != " " }
        guard at(index + 1 + name.count, ";"), let scalar = MarkdownReference.scalar(name) else { return keep() }
        text.append(scalar)
        index += name.count + 2
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
        guard let close = source[start..<reach].firstIndex(of: "]"), at(close + 1, "("),
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
        let sign = source[index]
        let count = source[index...].prefix { $0 == sign }.count
        let end = index + count
        let isLine = count > 3 || sign == "_" && count > 2 || sign == "~" && count != 2
        guard !isLine else {
            text += source[index..<end]
            index = end
            return
        }
        flush()
        let before = index > 0 ? source[index - 1] : " "
        let after = end < source.count ? source[end] : " "
        pieces.append(
            MarkdownPiece(
                text: Array(source[index..<end]),
                run: MarkdownSigns(sign, count: count, between: before, and: after)))
        index = end
    }
}
