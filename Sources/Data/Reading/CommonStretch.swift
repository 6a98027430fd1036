/// Text that nothing has to be looked for in: Latin with its accents, the usual half of Cyrillic, signs of theirs, and no
/// control character, line ends and tabs included.
///
/// A call for each stretch and not for each word of bytes: modules of one package do not inline one another's functions.
package enum CommonStretch {
    /// How near to the end of such a text the first byte that is not of it stands.
    package static var reach: Int { ByteWord.count }

    /// Where such a text ends, from a place on: within the ``reach`` of the first byte that is not of it, or of the end.
    package static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while let word = ByteWord(in: bytes, at: end), !word.holdsRareLead, !word.holdsByte(below: 0x20) {
            end &+= ByteWord.count
        }
        return end
    }
}
