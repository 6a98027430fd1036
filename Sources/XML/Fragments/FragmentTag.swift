import ChanceryText

/// The opening tag of elements whose fragments are folded, as producers write it: «<w:rPr>».
///
/// Eight bytes at most, so that it is compared as one number.
package struct FragmentTag: Sendable {
    /// The length of the opening tag; the closing one is a byte longer.
    let count: Int
    private let opening: UInt64
    private let closing: UInt64
    private let mask: UInt64

    /// Creates the tag of an element.
    ///
    /// - Parameter localName: The element's name in the namespace that the prefix `w` is bound to, of four letters at most: a longer
    ///   one is not looked for.
    package init(_ localName: StaticString) {
        let name = Array("w:\(localName)>".utf8)
        count = name.count + 1
        let isShort = count <= 8
        mask = !isShort ? 0 : count == 8 ? .max : 1 << UInt64(count * 8) - 1
        var rest: UInt64 = 0
        for (index, byte) in name.prefix(7).enumerated() { rest |= UInt64(byte) << UInt64((index + 1) * 8) }
        opening = isShort ? rest | UInt64(UInt8(ascii: "<")) : .max
        closing = isShort ? rest | UInt64(UInt8(ascii: "/")) : .max
    }

    /// Whether eight bytes are a declaration of the prefix of such tags (Namespaces in XML 1.0 §3): `xmlns:w`, and «=» or a blank.
    static func bindsPrefix(_ word: UInt64) -> Bool {
        let declaration: UInt64 = 0x77_3A_73_6E_6C_6D_78
        return word & 0xFF_FFFF_FFFF_FFFF == declaration && [0x3D, 0x20, 0x09, 0x0A, 0x0D].contains(word >> 56)
    }

    /// Whether eight bytes, the first one lowest, begin with the opening tag.
    @inline(__always)
    func opens(_ word: UInt64) -> Bool { word & mask == opening }

    /// Whether the eight bytes behind a «<» begin with the rest of the closing tag.
    @inline(__always)
    func closes(_ word: UInt64) -> Bool { word & mask == closing }

    /// Whether the bytes between this tag and the first one that closes it are one element on one line.
    ///
    /// They are not where they open another of its name, as the properties within a tracked change of properties do. Line ends are
    /// counted by the parser and so must reach it; comments and the like do not repeat.
    func isWhole(_ fragment: Span<UInt8>) -> Bool {
        for index in count..<max(count, fragment.count) {
            switch fragment[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return false
            case UInt8(ascii: "<"):
                if index + 8 <= fragment.count, opens(UInt64(littleEndian: fragment.word(at: index))) { return false }
                if index + 1 < fragment.count, [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(fragment[index + 1]) {
                    return false
                }
            default: break
            }
        }
        return true
    }
}
