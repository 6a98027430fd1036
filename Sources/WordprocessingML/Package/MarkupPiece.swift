import ChanceryDiagnostics
import ChanceryXML

/// An element of a flat file that is read on its own, with the start tags around it, which hold its namespaces.
struct MarkupPiece {
    /// The start tags around the element, the outermost first.
    let ancestors: [Range<Int>]
    /// The element from its start tag to its end tag.
    let range: Range<Int>

    /// The elements at a depth of a file (0 is the root).
    ///
    /// - Throws: `document-type`; `malformed-xml` where tags have no end or do not match.
    /// - Complexity: O(bytes).
    static func pieces(of bytes: [UInt8], atDepth depth: Int, part: String) throws(Diagnostic) -> [MarkupPiece] {
        var scanner = MarkupScanner(bytes, part: part)
        var pieces: [MarkupPiece] = []
        var ancestors: [Range<Int>] = []
        var level = 0
        var start = 0
        while let tag = try scanner.next() {
            switch tag {
            case .start(let range, let isEmpty):
                if level == depth {
                    start = range.lowerBound
                    if isEmpty { pieces.append(MarkupPiece(ancestors: ancestors, range: range)) }
                }
                if isEmpty { continue }
                if level < depth { ancestors.append(range) }
                level += 1
            case .end(let range):
                level -= 1
                if level == depth { pieces.append(MarkupPiece(ancestors: ancestors, range: start..<range.upperBound)) }
                if level < depth { _ = ancestors.popLast() }
                if level < 0 { throw broken(at: range.lowerBound, bytes, part) }
            }
        }
        if level != 0 { throw broken(at: bytes.count, bytes, part) }
        return pieces
    }

    /// The local name of the element.
    func localName(in bytes: [UInt8]) -> String {
        let name = MarkupScanner.name(of: range, in: bytes)
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return String(decoding: local, as: UTF8.self)
    }

    /// The element inside of the tags around it, as stretches of a whole file.
    func chunks(of bytes: [UInt8], declaration: Range<Int>) -> [ArraySlice<UInt8>] {
        var chunks = [bytes[declaration]] + ancestors.map { bytes[$0] } + [bytes[range]]
        for ancestor in ancestors.reversed() {
            let name = MarkupScanner.name(of: ancestor, in: bytes)
            chunks.append(ArraySlice(Array("</".utf8) + name + Array(">".utf8)))
        }
        return chunks
    }

    private static func broken(at index: Int, _ bytes: [UInt8], _ part: String) -> Diagnostic {
        .malformedXML(
            at: Place(.part(part), .line(MarkupScanner.line(of: index, in: bytes))),
            saying: "an element has no end or no beginning")
    }
}
