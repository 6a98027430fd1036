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
        case .captured: output.append(contentsOf: text.utf8)
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
        // By bytes: all that breaks is ASCII.
        let bytes = text.utf8Span.span
        var index = 0
        var hasText = false
        while index < bytes.count {
            let start = index
            switch bytes[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                let count = Self.feeds(in: bytes, from: &index)
                appendFeeds(count, isInside: hasText && index < bytes.count, breaks)
                continue
            case UInt8(ascii: "\t"):
                append(breaks.tab)
                index += 1
                continue
            case Self.formFeed, Self.verticalTab, Self.bell:
                appendSign(bytes[index], isInside: hasText, breaks)
                index += 1
                continue
            case UInt8(ascii: " ") where collapses:
                while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
                appendBlanks(index - start)
            default:
                while index < bytes.count, !Self.interrupts(bytes[index], collapses) { index += 1 }
                XMLSerialiser.appendText(bytes.extracting(start..<index), to: &output)
            }
            hasText = true
        }
    }

    private static let bell: UInt8 = 0x7
    private static let verticalTab: UInt8 = 0xB
    private static let formFeed: UInt8 = 0xC

    private static func interrupts(_ byte: UInt8, _ collapses: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), bell, verticalTab, formFeed: true
        case UInt8(ascii: " "): collapses
        default: false
        }
    }

    /// How many lines end from a place on; a carriage return before a line feed is part of it.
    private static func feeds(in bytes: Span<UInt8>, from index: inout Int) -> Int {
        var count = 0
        while index < bytes.count, bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
            let isBeforeFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            if bytes[index] == UInt8(ascii: "\n") || !isBeforeFeed { count += 1 }
            index += 1
        }
        return count
    }

    /// Two and more ends of lines are a new paragraph if there is text on both sides.
    private mutating func appendFeeds(_ count: Int, isInside: Bool, _ breaks: RunBreaks) {
        if count > 1, isInside, let paragraph = breaks.paragraph {
            append(paragraph)
            pages.place = nil
        } else {
            for _ in 0..<count { append(breaks.line) }
        }
    }

    /// A form feed breaks the page, a vertical tab the line as in Word, a bell the paragraph as in python-docx-template.
    private mutating func appendSign(_ sign: UInt8, isInside: Bool, _ breaks: RunBreaks) {
        switch sign {
        case Self.verticalTab: append(breaks.line)
        case Self.bell:
            append(breaks.paragraph ?? breaks.line)
            pages.place = nil
        default:
            // As in python-docx-template a page begins with a paragraph, where text stands before the break.
            if isInside, breaks.pageStyle == nil, let paragraph = breaks.paragraph {
                append(paragraph)
                pages.place = nil
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
        case .captured, .text, .attribute: nil
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
