import ChanceryData

/// The text as a part of a link's address; a record, or a list of pairs, as its query.
struct URLEncodeFilter: TemplateFilter {
    let names = ["urlencode", "в адрес"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let pairs: [(Value, Value)]
        switch value.content {
        case .mapping(let mapping): pairs = zip(mapping.keys, mapping.values).map { (.text($0), $1) }
        case .list(let elements):
            pairs = try elements.map { element throws(FilterFailure) in
                guard let parts = element.elements, parts.count == 2 else { throw .wrongInput(element, wants: .list) }
                return (parts[0], parts[1])
            }
        default: return try value.mappingText { Self.encoded($0, allowing: "/") }
        }
        var query: [String] = []
        for (key, element) in pairs {
            let name = Self.encoded(try key.inputText() ?? "", allowing: " ")
            query.append(name + "=" + Self.encoded(try element.inputText() ?? "", allowing: " "))
        }
        return .text(try query.joinedWithinBounds("&", last: "&"))
    }

    /// RFC 3986 §2.3: what is not reserved stands for itself.
    private static func encoded(_ text: String, allowing extra: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            case _ where extra.utf8.contains(byte):
                // In a query a blank is a plus.
                bytes.append(byte == UInt8(ascii: " ") ? UInt8(ascii: "+") : byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
