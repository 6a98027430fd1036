import ChanceryDocument

/// Reads the marks inside of a paragraph of Markdown: emphasis, code, links, escapes, references, a few tags of HTML.
struct MarkdownRuns {
    private let source: [Unicode.Scalar]
    private let depth: Int
    private var index = 0
    private var text: [Unicode.Scalar] = []
    private var marks = MarkdownMarks()
    /// Runs of backquotes of these lengths were looked for in vain.
    private var missingFences: Set<Int> = []
    private var tagLook: [FormattedLook] = []
    private let address: String?

    /// The runs of a paragraph's text.
    static func runs(of source: [Unicode.Scalar]) -> [FormattedRun] {
        var reader = MarkdownRuns(source, depth: 0, address: nil)
        return reader.read()
    }

    private init(_ source: [Unicode.Scalar], depth: Int, address: String?) {
        self.source = source
        self.depth = depth
        self.address = address
    }

    private mutating func read() -> [FormattedRun] {
        while index < source.count {
            switch source[index] {
            case "\\": readEscape()
            case "`": readCode()
            case "&": readReference()
            case "<": readTag()
            case "[": if !readLink() { keep() }
            case "*", "_", "~", "+": readSigns()
            case "h" where isWordStart: if !readBareAddress() { keep() }
            default: keep()
            }
        }
        flush()
        return marks.resolved
    }

    private func at(_ position: Int, _ scalar: Unicode.Scalar) -> Bool {
        position < source.count && source[position] == scalar
    }

    private mutating func keep() {
        text.append(source[index])
        index += 1
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        add(String(String.UnicodeScalarView(text)), [])
        text = []
    }

    private mutating func add(_ text: String, _ look: FormattedLook) {
        marks.add(FormattedRun(text, tagLook.reduce(look) { $0.union($1) }, address: address))
    }

    private var isWordStart: Bool {
        guard index > 0 else { return true }
        let before = source[index - 1]
        return before.properties.isWhitespace || "(«„".unicodeScalars.contains(before)
    }

    private mutating func readEscape() {
        if index + 1 < source.count, source[index + 1].isASCII, source[index + 1].isMarkdownPunctuation {
            index += 1
        }
        keep()
    }

    private mutating func readCode() {
        let count = source[index...].prefix { $0 == "`" }.count
        var end = index + count
        while !missingFences.contains(count), end < source.count {
            guard source[end] == "`" else {
                end += 1
                continue
            }
            let closing = source[end...].prefix { $0 == "`" }.count
            if closing == count {
                flush()
                var inside = source[(index + count)..<end]
                // «`` `a` ``»: a blank on both sides is no part of it.
                if inside.count > 2, inside.first == " ", inside.last == " " { inside = inside.dropFirst().dropLast() }
                add(String(String.UnicodeScalarView(inside)), .code)
                index = end + count
                return
            }
            end += closing
        }
        missingFences.insert(count)
        text += source[index..<(index + count)]
        index += count
    }

    private mutating func readReference() {
        let name = source[(index + 1)...].prefix(12).prefix { $0 != ";" && $0 != "&" && $0 != " " }
        guard at(index + 1 + name.count, ";"), let scalar = MarkdownReference.scalar(name),
            scalar.value >= 0x20 || scalar == "\n" || scalar == "\t", scalar.value & 0xFFFE != 0xFFFE
        else { return keep() }
        text.append(scalar)
        index += name.count + 2
    }

    /// `<br>`, `<u>…</u>` and the like, `<https://…>`; anything else is text.
    private mutating func readTag() {
        guard let end = source[index...].prefix(LinkAddress.longest).firstIndex(of: ">") else { return keep() }
        let inside = String(String.UnicodeScalarView(source[(index + 1)..<end]))
        let name = inside.lowercased()
        if ["br", "br/", "br /"].contains(name) {
            text.append("\n")
        } else if let look = Self.tags[name] {
            flush()
            tagLook.append(look)
        } else if name.hasPrefix("/"), let look = Self.tags[String(name.dropFirst())] {
            flush()
            if let last = tagLook.lastIndex(of: look) { tagLook.remove(at: last) }
        } else if !inside.contains(" "), inside.contains(":") || inside.contains("@"),
            let safe = LinkAddress.safe(inside), address == nil
        {
            flush()
            marks.add(FormattedRun(inside, tagLook.reduce([]) { $0.union($1) }, address: safe))
        } else {
            return keep()
        }
        index = end + 1
    }

    private static let tags: [String: FormattedLook] = [
        "u": .underline, "ins": .underline, "b": .bold, "strong": .bold, "i": .italic, "em": .italic, "s": .strike,
        "del": .strike, "sup": .superscript, "sub": .subscripted, "code": .code,
    ]

    /// «[text](address "title")»; an address that is not safe leaves the text alone.
    private mutating func readLink() -> Bool {
        guard depth == 0 else { return false }
        var close = index + 1
        var level = 1
        while close < source.count, close - index < 1_000 {
            if source[close] == "\\" { close += 2; continue }
            if source[close] == "[" { level += 1 }
            if source[close] == "]" { level -= 1 }
            if level == 0 { break }
            close += 1
        }
        guard level == 0, at(close, "]"), at(close + 1, "("),
            let end = source[(close + 2)...].prefix(LinkAddress.longest).firstIndex(of: ")")
        else { return false }
        var target = String(String.UnicodeScalarView(source[(close + 2)..<end])).trimmedOfBlanks
        if let quote = target.firstIndex(of: "\"") { target = String(target[..<quote]).trimmedOfBlanks }
        if target.hasPrefix("<"), target.hasSuffix(">") { target = String(target.dropFirst().dropLast()) }
        flush()
        var inner = MarkdownRuns(
            Array(source[(index + 1)..<close]), depth: depth + 1, address: LinkAddress.safe(target))
        inner.tagLook = tagLook
        for run in inner.read() { marks.add(run) }
        index = end + 1
        return true
    }

    /// An address in the text, «https://example.org/page.»: without the mark that ends the sentence.
    private mutating func readBareAddress() -> Bool {
        guard address == nil, depth == 0 else { return false }
        let word = source[index...].prefix { !$0.properties.isWhitespace && !"<>«»\"*".unicodeScalars.contains($0) }
        var inside = String(String.UnicodeScalarView(word))
        guard inside.hasPrefix("http://") || inside.hasPrefix("https://") else { return false }
        while let last = inside.last, ".,;:!?)".contains(last) { inside.removeLast() }
        guard inside.count > 10, let safe = LinkAddress.safe(inside) else { return false }
        flush()
        marks.add(FormattedRun(inside, tagLook.reduce([]) { $0.union($1) }, address: safe))
        index += inside.unicodeScalars.count
        return true
    }

    /// A run of signs that may begin or end a look. A long run of `_` is a line to sign on.
    private mutating func readSigns() {
        let sign = source[index]
        let count = source[index...].prefix { $0 == sign }.count
        let end = index + count
        let isText = count > 3 || sign == "_" && count > 2 || (sign == "~" || sign == "+") && count != 2
        guard !isText else {
            text += source[index..<end]
            index = end
            return
        }
        flush()
        let signs = MarkdownSigns(
            sign, count: count, between: index > 0 ? source[index - 1] : " ",
            and: end < source.count ? source[end] : " ")
        marks.add(signs, look: tagLook.reduce([]) { $0.union($1) }, address: address)
        index = end
    }
}
