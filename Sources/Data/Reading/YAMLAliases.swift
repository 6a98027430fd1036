/// A bound on anchors and aliases, found before a text is composed.
///
/// Yams puts the node itself in the place of its alias. A text of a few lines is then a tree of billions (whose keys
/// Yams hashes) or a chain of a hundred thousand levels (which frees itself recursively), and neither can be stopped once
/// composing has begun. Data with few anchors, flat and outside of keys, cannot do this; nothing else is read with aliases.
/// What only looks like an anchor, in quotes or a comment, counts too: honest data hardly ever has aliases at all.
struct YAMLAliases {
    /// How many anchors there may be.
    static let anchorLimit = 32
    /// How many brackets may be open, and at which column a line may begin, in a text that has aliases.
    private static let bracketLimit = 32
    private static let indentationLimit = 100

    private let bytes: [UInt8]
    private var line = 1
    private var lineStart = 0
    private var anchorCount = 0
    private var aliasCount = 0
    private var openBrackets = 0
    private var isIndentation = true
    /// Whether what was just passed would be a key if a colon followed.
    private var mayBeKey = false
    private var firstBeyond: TextPosition?

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The first place that passes the bounds; `nil` where all is well or there are no aliases.
    static func firstPlaceBeyondBounds(in bytes: [UInt8]) -> TextPosition? {
        var scan = YAMLAliases(bytes)
        var index = 0
        while index < bytes.count { index = scan.pass(index) }
        return scan.anchorCount > 0 && scan.aliasCount > 0 ? scan.firstBeyond : nil
    }

    /// Passes the byte at an index, with a name that it begins; returns the index behind.
    private mutating func pass(_ index: Int) -> Int {
        let byte = bytes[index]
        switch byte {
        case 0x0A:
            line += 1
            lineStart = index + 1
            isIndentation = true
            mayBeKey = false
            return index + 1
        case 0x20, 0x09: return index + 1
        case UInt8(ascii: ":") where mayBeKey: beyond(at: index)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            openBrackets += 1
            if openBrackets > Self.bracketLimit { beyond(at: index) }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            openBrackets = max(0, openBrackets - 1)
            isIndentation = false
            mayBeKey = true
            return index + 1
        case UInt8(ascii: "?") where beginsToken(index): beyond(at: index)
        case UInt8(ascii: "&"), UInt8(ascii: "*"):
            let end = endOfName(after: index)
            if end > index + 1, beginsToken(index) { return passName(from: index, to: end) }
        default: break
        }
        if isIndentation, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?"), byte != UInt8(ascii: ":") {
            isIndentation = false
            if index - lineStart > Self.indentationLimit { beyond(at: index) }
        }
        mayBeKey = false
        return index + 1
    }

    private mutating func passName(from index: Int, to end: Int) -> Int {
        let isAlias = bytes[index] == UInt8(ascii: "*")
        if isAlias { aliasCount += 1 } else { anchorCount += 1 }
        if anchorCount > Self.anchorLimit { beyond(at: index) }
        isIndentation = false
        mayBeKey = isAlias
        return end
    }

    private mutating func beyond(at index: Int) {
        guard firstBeyond == nil else { return }
        firstBeyond = TextPosition(line: line, column: bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// The end of the letters, digits, dashes and low lines that libyaml takes for a name.
    private func endOfName(after index: Int) -> Int {
        var end = index + 1
        while end < bytes.count, Self.isNameByte(bytes[end]) { end += 1 }
        return end
    }

    /// Whether a token may begin here: not inside of a word.
    private func beginsToken(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let previous = bytes[index - 1]
        if previous == UInt8(ascii: "-") || !Self.isNameByte(previous), previous < 0x80 { return true }
        // U+0085, U+2028 and U+2029 end lines for YAML 1.1; U+FEFF may begin a text.
        return [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF]].contains { (mark: [UInt8]) in
            bytes[..<index].suffix(mark.count).elementsEqual(mark)
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
