/// Finds the tags of a text. Offsets count Unicode scalars.
package struct TagScanner {
    let scalars: [Unicode.Scalar]
    var tags: [ScannedTag] = []
    var problems: [TagProblem] = []
    private var saysUnopened = false
    /// Whether a stretch that is printed as it is has begun and does not end in this text.
    var leavesRawOpen = false

    private init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// The tags of a text, and what is wrong with their braces. Linear in the text.
    package static func scan(_ scalars: [Unicode.Scalar]) -> ScannedText {
        var scanner = TagScanner(scalars)
        scanner.run()
        return ScannedText(tags: scanner.tags, problems: scanner.problems)
    }

    /// The tags of a text, and what is wrong with their braces.
    package static func scan(_ text: String) -> ScannedText {
        scan(Array(text.unicodeScalars))
    }

    /// An expression without braces, as a tag.
    static func bare(_ text: String) -> ScannedTag {
        let scalars = Array(text.unicodeScalars)
        var literals: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            if QuoteMark.contains(scalars[index]),
                let closing = QuoteMark.closing(of: index, in: scalars, before: scalars.count)
            {
                literals.append(index..<closing + 1)
                index = closing
            }
            index += 1
        }
        return ScannedTag(
            kind: .value, range: 0..<scalars.count, prefix: nil, trimsBefore: false, trimsAfter: false, source: text,
            content: scalars, contentStart: 0, literals: literals)
    }

    private mutating func run() {
        var index = 0
        // Single braces that are open: `{a{b}}` is no tag, `{ name }}` is one with a brace missing.
        var loneBraces: [Int] = []
        while index < scalars.count {
            if scalars[index] == "{" {
                if let (kind, start) = opening(at: index) {
                    index = scanTag(kind, from: index, contentStart: start)
                    index = passRaw(from: index)
                    loneBraces = []
                } else if let end = scanEscape(at: index) {
                    index = end
                } else {
                    loneBraces.append(index)
                    index += 1
                }
            } else if scalars[index] == "}" {
                index = scanEscape(at: index) ?? scanClosing(at: index, &loneBraces)
            } else if scalars[index] == "%", let end = scanEscape(at: index) {
                index = end
            } else {
                index += 1
            }
        }
    }

    /// Passes one or two closing braces outside of tags.
    private mutating func scanClosing(at index: Int, _ loneBraces: inout [Int]) -> Int {
        guard let second = next(after: index), scalars[second] == "}" else {
            _ = loneBraces.popLast()
            return index + 1
        }
        if loneBraces.count >= 2 {
            loneBraces.removeLast(2)
        } else if let brace = loneBraces.popLast() {
            problems.append(.unopenedTag(at: brace..<second + 1))
        } else if !saysUnopened {
            // Once is enough, and where an opening was at fault its closing is not.
            saysUnopened = true
            problems.append(.closesNothing(at: index..<second + 1))
        }
        return second + 1
    }

    /// The next position whose scalar is not to be ignored.
    func next(after index: Int) -> Int? {
        var next = index + 1
        while next < scalars.count, scalars[next].isIgnorable { next += 1 }
        return next < scalars.count ? next : nil
    }

    /// The kind of the tag that opens at a brace, and the position behind its opening.
    func opening(at index: Int) -> (ScannedTag.Kind, Int)? {
        guard let second = next(after: index) else { return nil }
        return switch scalars[second] {
        case "{": (.value, second + 1)
        case "%": (.control, second + 1)
        case "#": (.comment, second + 1)
        default: nil
        }
    }

    /// Reads a tag to its end and returns the position behind it.
    private mutating func scanTag(_ kind: ScannedTag.Kind, from start: Int, contentStart: Int) -> Int {
        // The braces of a record that is written out, `{{ {"a": {"b": 1}} }}`, close no tag; where they are not in pairs,
        // they are no such braces.
        let end = kind == .comment ? nil : self.end(of: kind, from: contentStart, countingBraces: true)
        switch end ?? self.end(of: kind, from: contentStart, countingBraces: false) ?? .open {
        case .closed(let content, let end, let literals):
            finish(kind, range: start..<end, content: content, literals)
            return end
        case .closedOtherwise(let end):
            problems.append(.mismatchedTag(at: start..<end, kind))
            return end
        case .reopened(let end):
            problems.append(.unclosedTag(at: start..<end, kind))
            saysUnopened = true
            return end
        case .open:
            problems.append(.unclosedTag(at: start..<scalars.count, kind))
            return scalars.count
        }
    }

    /// How a tag ends.
    private enum TagEnd {
        case closed(content: Range<Int>, end: Int, literals: [Range<Int>])
        /// By the closing of another kind.
        case closedOtherwise(end: Int)
        /// Another tag opens inside of it.
        case reopened(at: Int)
        case open
    }

    /// Looks for the end of a tag.
    ///
    /// - Returns: `nil` if braces are counted and do not come in pairs.
    private func end(of kind: ScannedTag.Kind, from contentStart: Int, countingBraces: Bool) -> TagEnd? {
        var literals: [Range<Int>] = []
        var depth = 0
        var sawBrace = false
        var index = contentStart
        while index < scalars.count {
            let scalar = scalars[index]
            if kind != .comment, QuoteMark.contains(scalar),
                let closing = QuoteMark.closing(of: index, in: scalars, before: scalars.count)
            {
                literals.append(index..<closing + 1)
                index = closing + 1
                continue
            }
            if depth > 0, scalar == "}" {
                depth -= 1
                index += 1
                continue
            }
            if let closed = closing(at: index) {
                if depth > 0 { return nil }
                if closed.kind == kind {
                    return .closed(content: contentStart..<index, end: closed.end, literals: literals)
                }
                if kind != .comment, closed.kind != .comment { return .closedOtherwise(end: closed.end) }
            } else if sawBrace, scalar == "}" {
                return nil
            }
            if kind != .comment, scalar == "{" {
                if opening(at: index) != nil { return sawBrace ? nil : .reopened(at: index) }
                if countingBraces { (depth, sawBrace) = (depth + 1, true) }
            }
            index += 1
        }
        return sawBrace ? nil : .open
    }

    /// The kind of the tag that closes at a position, and the position behind the closing.
    func closing(at index: Int) -> (kind: ScannedTag.Kind, end: Int)? {
        let kind: ScannedTag.Kind
        switch scalars[index] {
        case "}": kind = .value
        case "%": kind = .control
        case "#": kind = .comment
        default: return nil
        }
        guard let second = next(after: index), scalars[second] == "}" else { return nil }
        return (kind, second + 1)
    }

    /// Notes a tag.
    private mutating func finish(
        _ kind: ScannedTag.Kind, range: Range<Int>, content: Range<Int>, _ literals: [Range<Int>]
    ) {
        tags.append(tag(kind, range: range, content: content, literals))
    }

    /// A tag, its prefix and its signs of trimming taken off.
    func tag(_ kind: ScannedTag.Kind, range: Range<Int>, content: Range<Int>, _ literals: [Range<Int>]) -> ScannedTag {
        var (lower, upper) = (content.lowerBound, content.upperBound)
        var tag = ScannedTag(
            kind: kind, range: range, prefix: nil, trimsBefore: false, trimsAfter: false,
            source: String(scalars: scalars[range]), content: [], contentStart: 0, literals: literals)
        // The sign of trimming may stand before the prefix or behind it.
        for _ in 0..<2 {
            if !tag.trimsBefore, lower < upper, isTrimming(lower) {
                tag.trimsBefore = scalars[lower].isDash
                lower += 1
            }
            if tag.prefix == nil, let (prefix, end) = prefix(in: lower..<upper, of: kind) {
                tag.prefix = prefix
                lower = end
            }
        }
        if lower < upper, isTrimming(upper - 1) {
            tag.trimsAfter = scalars[upper - 1].isDash
            upper -= 1
        }
        tag.content = Array(scalars[lower..<upper])
        tag.contentStart = lower
        return tag
    }

    /// Whether a sign of white space control stands there: `-` takes it away, `+` keeps it.
    private func isTrimming(_ index: Int) -> Bool {
        scalars[index].isDash || scalars[index] == "+"
    }

    /// The prefix right behind the opening, and the position behind it.
    ///
    /// A prefix is followed by a blank and by the beginning of something: `{{r + 1}}` prints a sum, `{{ p }}` a
    /// variable.
    private func prefix(in content: Range<Int>, of kind: ScannedTag.Kind) -> (TagPrefix, Int)? {
        guard let letter = content.first, ["p", "r", "t"].contains(scalars[letter]) else { return nil }
        for prefix in [TagPrefix.row, .cell, .paragraph, .run] {
            let letters = prefix.rawValue.unicodeScalars
            let end = content.lowerBound + letters.count
            guard end < content.upperBound, scalars[content.lowerBound..<end].elementsEqual(letters),
                scalars[end].isBlank
            else { continue }
            guard let begin = (end..<content.upperBound).first(where: { !scalars[$0].isBlank }) else { return nil }
            let first = scalars[begin]
            if kind == .comment { return (prefix, end) }
            guard first.isNamePart || QuoteMark.contains(first) || first == "(" || first == "[" else { return nil }
            // `{{ p if x else y }}` has no prefix.
            let wordEnd = (begin..<content.upperBound).first { !scalars[$0].isNamePart } ?? content.upperBound
            let word = String(scalars: scalars[begin..<wordEnd])
            if kind == .value, let keyword = Keyword(spelling: word), keyword.isInfix { return nil }
            return (prefix, end)
        }
        return nil
    }
}
