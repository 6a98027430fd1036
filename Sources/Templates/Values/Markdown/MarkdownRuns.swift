import ChanceryDocument

/// Reads the marks inside of a paragraph of Markdown: emphasis, code, links, escapes, references, a few tags of HTML.
struct MarkdownRuns {
    private var cursor: MarkdownCursor
    private let depth: Int
    private var text: [Unicode.Scalar] = []
    private var marks = MarkdownMarks()
    private var tagLook: [FormattedLook] = []
    private let address: String?

    /// The runs of a paragraph's text.
    static func runs(of source: [Unicode.Scalar]) -> [FormattedRun] {
        var reader = MarkdownRuns(source, depth: 0, address: nil)
        return reader.read()
    }

    private init(_ source: [Unicode.Scalar], depth: Int, address: String?) {
        cursor = MarkdownCursor(source)
        self.depth = depth
        self.address = address
    }

    private var source: [Unicode.Scalar] { cursor.source }

    private var index: Int {
        get { cursor.index }
        set { cursor.index = newValue }
    }

    private mutating func read() -> [FormattedRun] {
        while let scalar = cursor.current {
            switch scalar {
            case "\\":
                cursor.skipEscape()
                keep()
            case "`": readCode()
            case "&": readReference()
            case "<": readTag()
            case "[": if !readLink() { keep() }
            case "!" where cursor.holds("[", at: index + 1): readPicture()
            case "*", "_", "~", "+": readSigns()
            case "h" where isWordStart: if !readBareAddress() { keep() }
            default: keep()
            }
        }
        flush()
        return marks.resolved
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

    private mutating func readCode() {
        guard var inside = cursor.takeCode() else {
            text += cursor.takeRun()
            return
        }
        flush()
        // «`` `a` ``»: a blank on both sides is no part of it.
        if inside.count > 2, inside.first == " ", inside.last == " " { inside = inside.dropFirst().dropLast() }
        add(String(String.UnicodeScalarView(inside)), .code)
    }

    /// What no XML can hold is left as it is typed.
    private mutating func readReference() {
        let start = index
        guard let scalar = cursor.takeReference() else { return keep() }
        guard scalar.value >= 0x20 || scalar == "\n" || scalar == "\t", scalar.value & 0xFFFE != 0xFFFE else {
            index = start
            return keep()
        }
        text.append(scalar)
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

    /// «![text](address)»: a value is text, so a picture is what describes it.
    private mutating func readPicture() {
        keep()
        _ = readLink(isPicture: true)
    }

    /// «[text](address "title")»; an address that is not safe leaves the text alone.
    private mutating func readLink(isPicture: Bool = false) -> Bool {
        // A link may hold a picture, no other link.
        guard depth == 0 || isPicture && depth == 1 else { return false }
        var close = index + 1
        var level = 1
        while close < source.count, close - index < 1_000 {
            if source[close] == "\\" { close += 2; continue }
            if source[close] == "[" { level += 1 }
            if source[close] == "]" { level -= 1 }
            if level == 0 { break }
            close += 1
        }
        guard level == 0, cursor.holds("]", at: close), cursor.holds("(", at: close + 1),
            let end = addressEnd(from: close + 2)
        else { return false }
        var target = String(String.UnicodeScalarView(source[(close + 2)..<end])).trimmedOfBlanks
        if let quote = target.firstIndex(of: "\"") { target = String(target[..<quote]).trimmedOfBlanks }
        if target.hasPrefix("<"), target.hasSuffix(">") { target = String(target.dropFirst().dropLast()) }
        if isPicture { text.removeLast() }
        flush()
        var inner = MarkdownRuns(
            Array(source[(index + 1)..<close]), depth: depth + 1,
            address: isPicture ? address : LinkAddress.safe(target))
        inner.tagLook = tagLook
        for run in inner.read() { marks.add(run) }
        index = end + 1
        return true
    }

    /// Where the bracket stands that ends an address: brackets that match belong to it, «…/wiki/Круг_(значения)» (CommonMark 0.31 §6.3), and
    /// those of a title in quotes do not count.
    private func addressEnd(from start: Int) -> Int? {
        var level = 0
        var isTitle = false
        var position = start
        while position < min(source.count, start + LinkAddress.longest) {
            switch source[position] {
            case "\\": position += 1
            case "\"": isTitle.toggle()
            case "(" where !isTitle: level += 1
            case ")" where !isTitle:
                if level == 0 { return position }
                level -= 1
            case " " where !isTitle && level > 0: return nil
            default: break
            }
            position += 1
        }
        return nil
    }

    /// An address in the text, «https://example.org/page.»: without the mark that ends the sentence.
    private mutating func readBareAddress() -> Bool {
        guard address == nil, depth == 0 else { return false }
        let word = source[index...].prefix { !$0.properties.isWhitespace && !"<>«»\"*".unicodeScalars.contains($0) }
        var inside = String(String.UnicodeScalarView(word))
        guard inside.hasPrefix("http://") || inside.hasPrefix("https://") else { return false }
        // A bracket that the address itself opens is part of it.
        while let last = inside.last, ".,;:!?)".contains(last),
            last != ")" || inside.count(where: { $0 == ")" }) > inside.count(where: { $0 == "(" })
        {
            inside.removeLast()
        }
        guard inside.count > 10, let safe = LinkAddress.safe(inside) else { return false }
        flush()
        marks.add(FormattedRun(inside, tagLook.reduce([]) { $0.union($1) }, address: safe))
        index += inside.unicodeScalars.count
        return true
    }

    /// A run of signs that may begin or end a look. A long run of `_` is a line to sign on.
    private mutating func readSigns() {
        let start = index
        let run = cursor.takeRun()
        guard let sign = run.first else { return }
        guard run.count <= (sign == "_" ? 2 : 3), sign != "~" && sign != "+" || run.count == 2 else {
            text += run
            return
        }
        flush()
        let before = start > 0 ? source[start - 1] : " "
        let signs = MarkdownSigns(sign, count: run.count, between: before, and: cursor.current ?? " ")
        marks.add(signs, look: tagLook.reduce([]) { $0.union($1) }, address: address)
    }
}
