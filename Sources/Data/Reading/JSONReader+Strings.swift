import ChanceryDiagnostics

extension JSONReader {
    /// A string; the reading stands at its first quotation mark.
    mutating func string() throws(Diagnostic) -> String {
        index += 1
        let start = index
        let stretch = passPlainStretch()
        guard index < bytes.count else { throw fault("a string has no end", "у строки нет конца") }
        switch bytes[index] {
        case UInt8(ascii: "\""):
            let text = try text(stretch, from: start)
            index += 1
            return text
        case UInt8(ascii: "\\"): return try escapedString(beginning: try text(stretch, from: start))
        default: throw fault("a control character stands in a string", "в строке стоит управляющий знак")
        }
    }

    private mutating func passPlainStretch() -> PlainStretch {
        let stretch = PlainStretch(in: bytes.span, from: index)
        pass((stretch.end - index, stretch.continuations))
        return stretch
    }

    private func text(_ stretch: PlainStretch, from start: Int) throws(Diagnostic) -> String {
        let text = bytes.span.extracting(start..<stretch.end)
        if stretch.isSurelyValid {
            return unsafe String(copying: UTF8Span(unchecked: text, isKnownASCII: stretch.isASCII))
        }
        do throws(UTF8.ValidationError) { return String(copying: try UTF8Span(validating: text)) } catch {
            throw .notUTF8(in: bytes)
        }
    }

    /// A string that holds escapes; the reading stands at the first of them.
    private mutating func escapedString(beginning text: String) throws(Diagnostic) -> String {
        var result = text
        while true {
            result.unicodeScalars.append(try escape())
            let start = index
            let stretch = passPlainStretch()
            guard index < bytes.count else { throw fault("a string has no end", "у строки нет конца") }
            guard bytes[index] >= 0x20 else {
                throw fault("a control character stands in a string", "в строке стоит управляющий знак")
            }
            result += try self.text(stretch, from: start)
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                return result
            }
        }
    }

    private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
        index += 1
        guard index < bytes.count else { throw fault("a string has no end", "у строки нет конца") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let high = try codeUnit()
            if let scalar = Unicode.Scalar(high) { return scalar }
            // A character beyond the first plane is two escapes.
            guard (0xD800...0xDBFF).contains(high), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                bytes[index + 1] == UInt8(ascii: "u")
            else { throw fault("half of a surrogate pair stands alone", "половина суррогатной пары стоит одна") }
            index += 2
            let low = try codeUnit()
            guard (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            else { throw fault("half of a surrogate pair stands alone", "половина суррогатной пары стоит одна") }
            return scalar
        default: throw fault("there is no such escape", "такой замены нет")
        }
    }

    private mutating func codeUnit() throws(Diagnostic) -> UInt32 {
        guard index + 4 <= bytes.count,
            bytes[index..<(index + 4)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        else {
            throw fault("four hexadecimal digits are expected here", "здесь ожидаются четыре шестнадцатеричные цифры")
        }
        index += 4
        return unit
    }
}
