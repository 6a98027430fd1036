import ChanceryDiagnostics
import ChanceryXML

/// Finds where the tags of an XML file stand, without parsing what is in them.
///
/// It serves to cut one large file into stretches that a parser then reads one by one, each with the start tags around it; what is no
/// sound XML is told by that parser.
struct MarkupScanner {
    /// A tag, as a range of the bytes.
    enum Tag {
        case start(Range<Int>, isEmpty: Bool)
        case end(Range<Int>)
    }

    private let bytes: [UInt8]
    private var position: Int
    private let part: String

    init(_ bytes: [UInt8], from position: Int = 0, part: String) {
        self.bytes = bytes
        self.position = position
        self.part = part
    }

    /// The next tag; `nil` at the end of the file.
    ///
    /// - Throws: `document-type`; `malformed-xml` where something has no end.
    mutating func next() throws(Diagnostic) -> Tag? {
        while let start = index(of: UInt8(ascii: "<"), from: position) {
            guard start + 1 < bytes.count else { throw cutOff(start) }
            switch bytes[start + 1] {
            case UInt8(ascii: "?"): try skip("?>", from: start + 2)
            case UInt8(ascii: "!"):
                if has("<!--", at: start) {
                    try skip("-->", from: start + 4)
                } else if has("<![CDATA[", at: start) {
                    try skip("]]>", from: start + 9)
                } else {
                    throw .documentType(at: place(of: start))
                }
            case UInt8(ascii: "/"):
                guard let end = index(of: UInt8(ascii: ">"), from: start) else { throw cutOff(start) }
                position = end + 1
                return .end(start..<position)
            default:
                let end = try endOfTag(from: start)
                position = end + 1
                return .start(start..<position, isEmpty: bytes[end - 1] == UInt8(ascii: "/"))
            }
        }
        return nil
    }

    /// The qualified name of a tag.
    static func name(of tag: Range<Int>, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        let inner = bytes[tag].dropFirst(bytes[tag].dropFirst().first == UInt8(ascii: "/") ? 2 : 1)
        return inner.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    }

    /// The line of a byte, from 1.
    static func line(of index: Int, in bytes: [UInt8]) -> Int {
        bytes.prefix(index).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    }

    /// Where a start tag ends; `>` may stand in the value of an attribute.
    private func endOfTag(from start: Int) throws(Diagnostic) -> Int {
        var quote: UInt8 = 0
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
            index += 1
        }
        throw cutOff(start)
    }

    private mutating func skip(_ end: StaticString, from start: Int) throws(Diagnostic) {
        var index = start
        while index < bytes.count {
            if has(end, at: index) {
                position = index + end.utf8CodeUnitCount
                return
            }
            index += 1
        }
        throw cutOff(start)
    }

    private func has(_ text: StaticString, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return unsafe bytes[index..<(index + text.utf8CodeUnitCount)].elementsEqual(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        start < bytes.count ? bytes[start...].firstIndex(of: byte) : nil
    }

    private func place(of index: Int) -> Place {
        Place(.part(part), .line(Self.line(of: index, in: bytes)))
    }

    private func cutOff(_ index: Int) -> Diagnostic {
        .malformedXML(at: place(of: index), saying: "the file is cut off")
    }
}
