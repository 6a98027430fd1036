/// A letter of the Russian alphabet as a small number: 1 to 32 for а to я, 33 for ё; 0 for anything else.
struct Letter: Sendable, Hashable {
    let code: UInt8

    static let other = Letter(code: 0)
    static let е = Letter(code: 6)
    static let ё = Letter(code: 33)

    init(code: UInt8) {
        self.code = code
    }

    /// The letter of a scalar in either case.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x430...0x44F: code = UInt8(truncatingIfNeeded: scalar.value - 0x42F)
        case 0x410...0x42F: code = UInt8(truncatingIfNeeded: scalar.value - 0x40F)
        case 0x401, 0x451: code = 33
        default: code = 0
        }
    }

    /// The same with «ё» taken for «е», as most writers do.
    var folded: Letter { self == .ё ? .е : self }
}

extension Letter: ExpressibleByUnicodeScalarLiteral {
    init(unicodeScalarLiteral scalar: Unicode.Scalar) {
        self.init(scalar)
    }
}
