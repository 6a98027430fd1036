/// The Cyrillic code page of Windows, which Excel still writes CSV in.
///
/// Source: the table cp1251 of the Unicode consortium; 98 has no character and gives U+FFFD.
enum Windows1251 {
    /// The characters of 80 to BF; C0 to FF are А to я.
    private static let upper = Array(
        ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї").unicodeScalars)

    static func text(of bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            switch byte {
            case ..<0x80: scalars.append(Unicode.Scalar(byte))
            case ..<0xC0: scalars.append(upper[Int(byte) - 0x80])
            default: scalars.append(Unicode.Scalar(UInt32(byte) - 0xC0 + 0x410) ?? "\u{FFFD}")
            }
        }
        return String(scalars)
    }
}
