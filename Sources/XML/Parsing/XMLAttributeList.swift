import CLibXML2

/// The attributes of an element as the parser holds them; a value becomes a string only when asked for.
///
/// libxml2 hands five pointers for each attribute: local name, prefix, URI, and where the value begins and ends.
@safe package struct XMLAttributeList: ~Copyable {
    private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let count: Int
    /// Not retained: the stream that calls the handler owns it.
    private let names: Unmanaged<XMLNameTable>

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, names: XMLNameTable) {
        unsafe self.pointers = unsafe pointers
        self.count = count
        unsafe self.names = Unmanaged.passUnretained(names)
    }

    /// Whether there is no attribute at all.
    package var isEmpty: Bool { count == 0 }

    /// The value of an attribute.
    package func text(_ name: UInt16) -> String? {
        guard let value = unsafe bytes(of: name) else { return nil }
        return unsafe String(decoding: value, as: UTF8.self)
    }

    /// The value of an attribute as a whole number.
    ///
    /// Google Docs writes decimals where the standard asks for integers («1133.8582677165355»): the fraction goes. Anything
    /// else that is no number gives `nil`; a number past the bounds of `Int32` is clamped.
    package func integer(_ name: UInt16) -> Int? {
        guard let value = unsafe bytes(of: name) else { return nil }
        var result = 0
        var isNegative = false
        var digitCount = 0
        for unsafe(index, byte) in unsafe value.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: "+") where index == 0: break
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digitCount += 1
                result = min(result * 10 + Int(byte - UInt8(ascii: "0")), Int(Int32.max))
            case UInt8(ascii: ".") where digitCount > 0: return isNegative ? -result : result
            default: return nil
            }
        }
        guard digitCount > 0 else { return nil }
        return isNegative ? -result : result
    }

    /// Whether an attribute has a value, compared byte by byte.
    package func has(_ name: UInt16, _ expected: StaticString) -> Bool {
        guard let value = unsafe bytes(of: name), value.count == expected.utf8CodeUnitCount else { return false }
        return unsafe value.elementsEqual(
            UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount))
    }

    /// The value of an attribute of type `ST_OnOff` (ECMA-376-1:2016 §22.9.2.7): on unless it says otherwise; `nil` where it is absent.
    package func onOff(_ name: UInt16) -> Bool? {
        guard unsafe bytes(of: name) != nil else { return nil }
        return !(has(name, "0") || has(name, "false") || has(name, "off") || has(name, "none"))
    }

    private func bytes(of name: UInt16) -> UnsafeBufferPointer<UInt8>? {
        guard let pointers = unsafe pointers else { return nil }
        for index in 0..<count {
            guard let local = unsafe pointers[index * 5] else { continue }
            let number = unsafe names._withUnsafeGuaranteedRef { names in
                unsafe names.number(of: local, uri: pointers[index * 5 + 2])
            }
            if number == name {
                guard let start = unsafe pointers[index * 5 + 3], let end = unsafe pointers[index * 5 + 4] else {
                    return nil
                }
                return unsafe UnsafeBufferPointer(start: start, count: max(0, end - start))
            }
        }
        return nil
    }
}
