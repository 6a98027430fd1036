/// Where bytes came before: the last place of each five bytes, and the place before each.
///
/// Places are counted on from one text to the next, so that nothing need be emptied between them: what is of another text is too
/// far away.
@safe struct MatchFinder: ~Copyable {
    /// A repetition is worth its bits from this length on; two letters of Cyrillic are four bytes, and cheaper by themselves.
    static let shortest = 5
    /// How many bytes from a place on are read.
    static let reach = 8
    private static let hashBits: UInt64 = 14
    private static let window = MatchDistance.longest
    /// How many places are looked at for a repetition.
    private static let depth = 8
    /// A repetition as long as this is good enough.
    private static let niceLength = 64

    private let heads: UnsafeMutablePointer<UInt32>
    /// How far before each place of the window the one before it lies; the window and more where there is none.
    private let links: UnsafeMutablePointer<UInt16>
    /// The number of the text's first place.
    private var base = 0

    init() {
        unsafe heads = .allocate(capacity: 1 << Self.hashBits)
        unsafe links = .allocate(capacity: Self.window)
        unsafe links.initialize(repeating: .max, count: Self.window)
        forget()
    }

    deinit {
        unsafe heads.deallocate()
        unsafe links.deallocate()
    }

    private mutating func forget() {
        unsafe heads.initialize(repeating: 0, count: 1 << Self.hashBits)
        base = Self.window + 1
    }

    /// Gets ready for a text of so many bytes.
    mutating func begin(count: Int) {
        if base + count + Self.window > UInt32.max { forget() }
    }

    /// Passes a text of so many bytes.
    mutating func end(count: Int) { base += count + Self.window + 1 }

    /// Keeps a place of the text and says how far before it the last place of the same five bytes lies, or of others.
    @discardableResult
    @inline(__always) borrowing func insert(_ place: Int, of text: UnsafeRawPointer) -> Int {
        let word = unsafe text.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
        let hash = Int(truncatingIfNeeded: (word &<< 24 &* 0x9E37_79B1_85EB_CA87) &>> (64 &- Self.hashBits))
        let here = UInt32(truncatingIfNeeded: base &+ place)
        let distance = unsafe Int(truncatingIfNeeded: here &- heads[hash])
        unsafe links[place & (Self.window &- 1)] = UInt16(truncatingIfNeeded: min(distance, 0xFFFF))
        unsafe heads[hash] = here
        return distance
    }

    /// Keeps a place and finds the longest repetition from there on that is longer than one that is known.
    ///
    /// - Parameters:
    ///   - known: The length that is to be passed, at least 4.
    ///   - place: The place; ``reach`` bytes or more follow.
    /// - Returns: How long it is and how far back it begins; 0 where there is none.
    @inline(__always) borrowing func match(
        longerThan known: Int, at place: Int, of text: UnsafeRawPointer, _ count: Int
    ) -> (length: Int, distance: Int) {
        var best = (length: known, distance: 0)
        var distance = unsafe insert(place, of: text)
        let farthest = min(place, Self.window)
        for _ in 0..<Self.depth {
            guard distance <= farthest, place &+ best.length < count else { break }
            let before = place &- distance
            // A longer one has the same bytes where the best so far ends.
            if unsafe Self.word(text, before &+ best.length &- 3) == Self.word(text, place &+ best.length &- 3) {
                let length = unsafe Self.commonLength(before, place, of: text, count)
                if length > best.length {
                    best = (length, distance)
                    if length >= Self.niceLength { break }
                }
            }
            distance &+= unsafe Int(links[before & (Self.window &- 1)])
        }
        return best.distance == 0 ? (0, 0) : best
    }

    @inline(__always) private static func word(_ text: UnsafeRawPointer, _ place: Int) -> UInt32 {
        unsafe text.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    }

    /// How many bytes from two places on are the same, the second being the later.
    @inline(__always) private static func commonLength(
        _ first: Int, _ second: Int, of text: UnsafeRawPointer, _ count: Int
    ) -> Int {
        var length = 0
        while second &+ length &+ 8 <= count {
            let difference =
                unsafe text.loadUnaligned(fromByteOffset: first &+ length, as: UInt64.self)
                ^ text.loadUnaligned(fromByteOffset: second &+ length, as: UInt64.self)
            if difference != 0 { return length &+ difference.littleEndian.trailingZeroBitCount &>> 3 }
            length &+= 8
        }
        while second &+ length < count,
            unsafe text.load(fromByteOffset: first &+ length, as: UInt8.self)
                == text.load(fromByteOffset: second &+ length, as: UInt8.self)
        { length &+= 1 }
        return length
    }
}
