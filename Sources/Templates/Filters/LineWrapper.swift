/// Fills lines with words, as Python's `textwrap` does it.
struct LineWrapper {
    private let width: Int
    private let cutsWords: Bool
    private var lines: [String] = []
    private var line: [Substring] = []
    private var length = 0

    init(width: Int, cutsWords: Bool) {
        self.width = width
        self.cutsWords = cutsWords
    }

    /// The words of a text and the white space between them; a word may be broken behind its hyphens.
    static func chunks(of text: Substring, atHyphens breaksAtHyphens: Bool) -> [Substring] {
        var chunks: [Substring] = []
        var start = text.startIndex
        var index = start
        var previous: Character?
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if let previous, previous.isWhitespace != character.isWhitespace, start < index {
                chunks.append(text[start..<index])
                start = index
            }
            if breaksAtHyphens, character == "-", previous?.isLetter == true, next < text.endIndex, text[next].isLetter
            {
                chunks.append(text[start..<next])
                start = next
            }
            previous = character
            index = next
        }
        if start < text.endIndex { chunks.append(text[start...]) }
        return chunks
    }

    /// Puts a chunk behind what there is.
    mutating func add(_ chunk: Substring) {
        let isBlank = chunk.first?.isWhitespace ?? true
        if isBlank, line.isEmpty, !lines.isEmpty { return }
        let count = chunk.count
        if length + count <= width {
            line.append(chunk)
            length += count
        } else if isBlank {
            endLine()
        } else if count > width, cutsWords {
            let room = max(0, width - length)
            if room > 0 { line.append(chunk.prefix(room)) }
            endLine()
            add(chunk.dropFirst(room))
        } else {
            endLine()
            line.append(chunk)
            length = count
        }
    }

    /// The lines of the paragraph.
    mutating func finish() -> [String] {
        endLine()
        // A blank paragraph is a blank line.
        return lines.isEmpty ? [""] : lines
    }

    private mutating func endLine() {
        if line.last?.first?.isWhitespace == true { line.removeLast() }
        if !line.isEmpty { lines.append(line.joined()) }
        line = []
        length = 0
    }
}
