import ChanceryData

/// A value as a part of an address: what an address cannot hold is encoded (RFC 3987 §3.1); its own signs stay, so that a value may be the whole
/// address.
struct AddressFilter: TemplateFilter {
    let names = ["address"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .text("") }
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return .text(result)
    }
}
