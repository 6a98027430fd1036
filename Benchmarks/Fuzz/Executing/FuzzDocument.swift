/// A made-up document as a part.
struct FuzzDocument {
    var blocks: [FuzzBlock]
    var isWord: Bool
    var part: [UInt8]
    /// Whether bytes of the part have been changed, so that it may be no XML.
    var isDamaged = false
    /// Whether names that nobody knows are printed as they are.
    var isDraft: Bool
    /// Whether another parser looks at what comes out, too.
    var isCheckedTwice: Bool

    init(_ random: inout FuzzRandom) {
        isWord = random.chance(2)
        isDraft = random.chance(4)
        isCheckedTwice = random.chance(16)
        var maker = BlockMaker(random)
        blocks = maker.document()
        random = maker.random
        part = FuzzSheet.part(blocks, isWord: isWord)
        if random.chance(50) { damage(&random) }
    }

    private static let hostile: [[UInt8]] = [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xFE, 0xFF], [0], [0xF4, 0x90, 0x80, 0x80], [0xC3],
        [0xEF, 0xBF, 0xBE],
        Array("&#0;".utf8), Array("&#123;{ a }}".utf8), Array("<![CDATA[{{ a }}]]>".utf8),
        Array("<!-- {{ a }} -->".utf8),
        Array("<?x {% ?>".utf8), Array("&x;".utf8), Array("<w:p>".utf8), Array("</w:p>".utf8), Array("<".utf8),
    ]

    /// Puts bytes somewhere that need not be there.
    private mutating func damage(_ random: inout FuzzRandom) {
        isDamaged = true
        let place = random.below(part.count)
        if random.chance(2) {
            part.insert(contentsOf: random.one(of: Self.hostile), at: place)
        } else if part.indices.contains(place) {
            part[place] = UInt8(truncatingIfNeeded: random.next())
        }
    }
}
