import ChanceryDiagnostics
import ChanceryXML

/// A template as it stands in others: what it includes is in it.
struct IncludedFile {
    var bytes: [UInt8]
    /// Whether it is one paragraph, so that it can stand in the middle of another.
    var fitsLine: Bool
    /// How many inclusions it takes, those inside of it counted.
    var weight: Int
}

/// The blocks of a template that stand in another document.
enum IncludedBlocks {
    /// Whether blocks are one paragraph with text, and others with tags that print nothing.
    static func fitLine(_ blocks: [XMLNode], dialect: Dialect, parser: TagParser) -> Bool {
        var isRaw = false
        var count = 0
        for case .element(let block) in blocks where !block.isEndOfSection {
            guard dialect.role(of: block) == .paragraph else { return false }
            if block.first("pPr", .wordprocessingML)?.first("sectPr", .wordprocessingML) != nil { return false }
            if IncludedParagraph(block, dialect: dialect, parser: parser, isRaw: &isRaw).isVisible { count += 1 }
        }
        return count <= 1
    }

    /// The content of paragraphs, to stand in another.
    static func line(_ blocks: [XMLNode], dialect: Dialect) -> [XMLNode] {
        blocks.flatMap { node -> [XMLNode] in
            guard case .element(let block) = node else { return [node] }
            return block.children.filter { child in
                guard case .element(let element) = child else { return true }
                return dialect.role(of: element) != .paragraphProperties
            }
        }
    }

    /// The blocks without the blank paragraphs at the end: programs want a last paragraph, the text does not. Between two tables it stays.
    static func blocks(_ blocks: [XMLNode], before next: [XMLNode], dialect: Dialect) -> [XMLNode] {
        func isBlank(_ block: XMLElement) -> Bool {
            guard dialect.role(of: block) == .paragraph else { return false }
            var isRaw = false
            let parser = TagParser(filters: FilterRegistry())
            return !IncludedParagraph(block, dialect: dialect, parser: parser, isRaw: &isRaw).isVisible
                && !IncludedParagraph.holdsBrace(block)
        }
        var result = blocks
        while true {
            let positions = result.indices.filter { if case .element = result[$0] { true } else { false } }
            guard positions.count > 1, let last = positions.last, case .element(let block) = result[last],
                isBlank(block)
            else { break }
            let before = positions[positions.count - 2]
            if case .element(let other) = result[before], dialect.role(of: other) != .paragraph,
                !startsWithParagraph(next, dialect)
            {
                break
            }
            result.remove(at: last)
        }
        return result
    }

    private static func startsWithParagraph(_ nodes: [XMLNode], _ dialect: Dialect) -> Bool {
        for case .element(let element) in nodes { return dialect.role(of: element) == .paragraph }
        return false
    }
}

extension XMLElement {
    /// Whether this is no block but the properties of a section.
    fileprivate var isEndOfSection: Bool { self.is("sectPr", .wordprocessingML) }
}
