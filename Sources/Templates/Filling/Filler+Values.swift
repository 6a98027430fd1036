import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

/// Printing values.
extension Filler {
    mutating func print(_ site: ValueSite) {
        do throws(TagProblem) {
            if site.rich != nil, try printRich(site) { return }
            let text = try text(of: site)
            var traits = TextTraits(of: text)
            if case .paragraph = site.surroundings, TextTraits.mayCollapse(text) { traits.insert(.breaks) }
            if traits.isEmpty {
                output.append(contentsOf: text.utf8)
                return
            }
            if traits.contains(.suspect), let scalar = site.surroundings.forbiddenScalar(in: text) {
                throw .forbiddenCharacter(at: site.expression.range, scalar)
            }
            append(text, traits, site.surroundings)
        } catch {
            tell(error, site.tag)
            guard unresolved == .highlight, error.code == "unknown-name" else { return }
            let source = program.tags[site.tag].source
            guard let breaks = site.surroundings.breaks else {
                append(source, .all, site.surroundings)
                return
            }
            addDraftStyle()
            append(breaks.highlightStart)
            appendBroken(source, breaks.inLine, collapses: site.surroundings.collapsesBlanks)
            append(breaks.highlightEnd)
        }
    }

    private func text(of site: ValueSite) throws(TagProblem) -> String {
        if let path = site.path, let text = evaluator.text(at: path) { return text }
        return try evaluator.text(of: site.expression)
    }

    private mutating func append(_ text: String, _ traits: TextTraits, _ surroundings: ValueSite.Surroundings) {
        switch surroundings {
        case .text: XMLSerialiser.appendText(text, to: &output)
        case .attribute: XMLSerialiser.appendAttributeValue(text, to: &output)
        case .run(let breaks), .paragraph(let breaks):
            if traits.contains(.breaks) || traits.contains(.suspect) {
                appendBroken(text, breaks, collapses: surroundings.collapsesBlanks)
            } else {
                XMLSerialiser.appendText(text, to: &output)
            }
        }
    }

    /// A text with breaks: a line feed breaks the line, a blank line the paragraph, a form feed the page, a tab is a tab (contract.md §5).
    private mutating func appendBroken(_ text: String, _ breaks: RunBreaks, collapses: Bool) {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var hasText = false
        while index < scalars.endIndex {
            let start = index
            switch scalars[index] {
            case "\n", "\r":
                let count = Self.feeds(in: scalars, from: &index)
                appendFeeds(count, isInside: hasText && index < scalars.endIndex, breaks)
                continue
            case "\t":
                append(breaks.tab)
                index = scalars.index(after: index)
                continue
            case "\u{C}", "\u{B}", "\u{7}":
                appendSign(scalars[index], isInside: hasText, breaks)
                index = scalars.index(after: index)
                continue
            case " " where collapses:
                while index < scalars.endIndex, scalars[index] == " " { index = scalars.index(after: index) }
                appendBlanks(scalars.distance(from: start, to: index))
            default:
                while index < scalars.endIndex, !Self.interrupts(scalars[index], collapses) {
                    index = scalars.index(after: index)
                }
                XMLSerialiser.appendText(String(scalars[start..<index]), to: &output)
            }
            hasText = true
        }
    }

    private static func interrupts(_ scalar: Unicode.Scalar, _ collapses: Bool) -> Bool {
        switch scalar {
        case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{7}": true
        case " ": collapses
        default: false
        }
    }

    /// How many lines end from a position on; a carriage return before a line feed is part of it.
    private static func feeds(in scalars: String.UnicodeScalarView, from index: inout String.Index) -> Int {
        var count = 0
        while index < scalars.endIndex, scalars[index] == "\n" || scalars[index] == "\r" {
            let next = scalars.index(after: index)
            if scalars[index] == "\n" || next == scalars.endIndex || scalars[next] != "\n" { count += 1 }
            index = next
        }
        return count
    }

    /// Two and more ends of lines are a new paragraph if there is text on both sides.
    private mutating func appendFeeds(_ count: Int, isInside: Bool, _ breaks: RunBreaks) {
        if count > 1, isInside, let paragraph = breaks.paragraph {
            append(paragraph)
        } else {
            for _ in 0..<count { append(breaks.line) }
        }
    }

    /// A form feed breaks the page, a vertical tab the line as in Word, a bell the paragraph as in python-docx-template.
    private mutating func appendSign(_ sign: Unicode.Scalar, isInside: Bool, _ breaks: RunBreaks) {
        switch sign {
        case "\u{B}": append(breaks.line)
        case "\u{7}": append(breaks.paragraph ?? breaks.line)
        default:
            // As in python-docx-template a page begins with a paragraph, where text stands before the break.
            if isInside, breaks.pageStyle == nil, let paragraph = breaks.paragraph {
                append(paragraph)
            }
            appendPageBreak(breaks)
        }
    }

    private mutating func appendPageBreak(_ breaks: RunBreaks) {
        if let style = breaks.pageStyle {
            guard addStyle(style, value: "") != nil else {
                append(breaks.paragraph ?? breaks.line)
                return
            }
        }
        append(breaks.page)
    }

    // MARK: Blanks of ODF

    mutating func appendBlanks(_ count: Int) {
        BlankSpelling.append(
            count, after: output.last ?? UInt8(ascii: ">"), prefix: program.textPrefix, to: &output)
    }

    mutating func sealBlank() {
        guard output.last == UInt8(ascii: " ") else { return }
        output.removeLast()
        BlankSpelling.append(1, after: UInt8(ascii: ">"), prefix: program.textPrefix, to: &output)
    }

    // MARK: Styles of ODF

    /// Puts the style of what a draft leaves open among the others, with the first tag that it leaves.
    private mutating func addDraftStyle() {
        guard let offset = stylesOffset, let style = draftStyle else { return }
        insertions.add(String(decoding: program.bytes[style], as: UTF8.self), at: offset)
        draftStyle = nil
    }

    /// Sees to it that a style is there, once; its name, or `nil` where the part has no place for styles.
    mutating func addStyle(_ site: StyleSite, value: String, naming suffix: String = "") -> String? {
        guard let offset = stylesOffset else { return nil }
        let name = site.name + suffix
        guard styled.insert(name).inserted else { return name }
        func text(_ range: Range<Int>) -> String { String(decoding: program.bytes[range], as: UTF8.self) }
        insertions.add(
            text(site.beforeName) + XMLSerialiser.attributeText(name) + text(site.beforeValue) + value
                + text(site.afterValue), at: offset)
        return name
    }
}

extension ValueSite.Surroundings {
    fileprivate var breaks: RunBreaks? {
        switch self {
        case .run(let breaks), .paragraph(let breaks): breaks
        case .text, .attribute: nil
        }
    }

    /// The first character of a text that cannot be written here; where text breaks, the signs for that can.
    fileprivate func forbiddenScalar(in text: String) -> Unicode.Scalar? {
        guard let first = XMLSerialiser.forbiddenScalar(in: text) else { return nil }
        if breaks == nil { return first }
        return text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x9...0xD, 0x7: false
            default: scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
            }
        }
    }

    fileprivate var collapsesBlanks: Bool {
        if case .paragraph = self { true } else { false }
    }
}
