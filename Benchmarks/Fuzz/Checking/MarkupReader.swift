/// Reads a filled part byte by byte and keeps to what XML 1.0 and the namespaces in it say, apart from any library of Chancery's.
struct MarkupReader {
    /// An attribute of the element that is read.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    let bytes: [UInt8]
    private var position = 0
    private var open: [Range<Int>] = []
    private(set) var attributes: [Attribute] = []
    private(set) var fault: String?

    /// What comes next.
    enum Event {
        case start(ArraySlice<UInt8>, isEmpty: Bool)
        case end
        case text(Range<Int>)
        case done
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        open.reserveCapacity(64)
        if bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) { position = end + 1 }
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    }

    mutating func next() -> Event {
        if fault != nil { return .done }
        guard position < bytes.count else {
            if !open.isEmpty { fault = "elements are not closed" }
            return .done
        }
        guard bytes[position] == UInt8(ascii: "<") else {
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
            checkText(start..<position)
            if open.isEmpty { fail("text outside of the root") }
            return .text(start..<position)
        }
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "/") { return readEnd() }
        return readStart()
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The value of an attribute of the element that has been read.
    func value(_ name: String) -> Range<Int>? {
        attributes.first { bytes[$0.name].elementsEqual(name.utf8) }?.value
    }

    func number(_ name: String) -> Int? { value(name).flatMap { Int(string($0)) } }

    private mutating func fail(_ message: String) {
        if fault == nil { fault = "\(message) at byte \(position)" }
    }

    private mutating func readEnd() -> Event {
        let start = position + 2
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")), let name = open.popLast(),
            bytes[name].elementsEqual(bytes[start..<end])
        else {
            fail("an end that fits no start")
            return .done
        }
        position = end + 1
        return .end
    }

    private mutating func readStart() -> Event {
        let start = position + 1
        position = start
        while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
        let name = start..<position
        attributes.removeAll(keepingCapacity: true)
        while true {
            let blank = position
            while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
            guard position < bytes.count, !name.isEmpty else {
                fail("a start that does not end")
                return .done
            }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                open.append(name)
                return .start(bytes[name], isEmpty: false)
            }
            if bytes[position] == UInt8(ascii: "/"), position + 1 < bytes.count,
                bytes[position + 1] == UInt8(ascii: ">")
            {
                position += 2
                return .start(bytes[name], isEmpty: true)
            }
            if blank == position || !readAttribute() {
                fail("a start that is none")
                return .done
            }
        }
    }

    private mutating func readAttribute() -> Bool {
        let start = position
        while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
        let name = start..<position
        guard !name.isEmpty, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "="),
            bytes[position + 1] == UInt8(ascii: "\"")
        else { return false }
        let valueStart = position + 2
        guard let end = bytes[valueStart...].firstIndex(of: UInt8(ascii: "\"")) else { return false }
        position = end + 1
        checkText(valueStart..<end)
        if bytes[valueStart..<end].contains(UInt8(ascii: "<")) { fail("a bracket in an attribute") }
        for attribute in attributes where bytes[attribute.name].elementsEqual(bytes[name]) {
            fail("an attribute twice: \(string(name))")
        }
        attributes.append(Attribute(name: name, value: valueStart..<end))
        return true
    }

    /// Characters that XML allows, references that are some, and UTF-8.
    private mutating func checkText(_ range: Range<Int>) {
        var isPlain = true
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x80 { isPlain = false }
            if byte < 0x20, byte != 9, byte != 10, byte != 13 { fail("a control character") }
            if byte == UInt8(ascii: "&") {
                guard let end = bytes[index..<min(range.upperBound, index + 8)].firstIndex(of: UInt8(ascii: ";")),
                    Self.references.contains(string((index + 1)..<end))
                else {
                    fail("a reference that is none")
                    return
                }
            }
            index += 1
        }
        if isPlain { return }
        var rest = bytes[range]
        while let byte = rest.first {
            if byte < 0x80 {
                rest = rest.dropFirst()
                continue
            }
            let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            var decoder = UTF8()
            var part = rest.prefix(count).makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&part), scalar != "\u{FFFE}", scalar != "\u{FFFF}"
            else {
                fail("bytes that are no character of XML")
                return
            }
            rest = rest.dropFirst(UTF8.width(scalar))
        }
    }

    private static let references: Set<String> = [
        "amp", "lt", "gt", "quot", "apos", "#9", "#10", "#13", "#xA", "#x9", "#xD",
    ]

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "<"): false
        default: !isBlank(byte)
        }
    }
}
