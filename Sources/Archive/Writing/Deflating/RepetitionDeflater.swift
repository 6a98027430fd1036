/// Deflates (RFC 1951) markup that repeats itself at length: rows of a table, runs with the same properties.
///
/// Of our own, because filling a template is mostly deflating and a general compressor looks at every byte of a repetition. This one
/// follows a repetition to its end, however far, eight bytes at a time, and notes only where it begins and ends: a third of
/// libdeflate's work for the rows of a table, two thirds for a letter, at about the same size.
struct RepetitionDeflater: ~Copyable {
    /// A repetition of this length is taken without a look whether a longer one begins a byte later.
    private static let lazyLength = 32
    /// How many places at the beginning and at the end of a long repetition are kept: the next comes from there.
    private static let keptAtStart = 32
    private static let keptAtEnd = 24

    private var finder = MatchFinder()
    private var block = DeflateBlock()
    private var writer = BitWriter()

    /// The bytes, deflated; the same for the same bytes, whatever came before.
    mutating func deflated(_ bytes: [UInt8]) -> [UInt8] {
        writer = BitWriter()
        finder.begin(count: bytes.count)
        unsafe bytes.withUnsafeBytes { text in
            if let base = text.baseAddress { unsafe collect(base, count: text.count) }
        }
        finder.end(count: bytes.count)
        block.write(to: &writer, isLast: true)
        writer.align()
        return writer.bytes
    }

    private mutating func collect(_ text: UnsafeRawPointer, count: Int) {
        let end = count - MatchFinder.reach
        var place = 0
        while place < end {
            var (length, distance) = unsafe finder.match(
                longerThan: MatchFinder.shortest &- 1, at: place, of: text, count)
            if length == 0 {
                unsafe append(text.load(fromByteOffset: place, as: UInt8.self))
                place &+= 1
                continue
            }
            var kept = place
            while length < Self.lazyLength, kept &+ 1 < end {
                kept &+= 1
                let next = unsafe finder.match(longerThan: length, at: kept, of: text, count)
                if next.length == 0 { break }
                unsafe append(text.load(fromByteOffset: place, as: UInt8.self))
                place = kept
                (length, distance) = next
            }
            let stop = min(place &+ length, end)
            kept &+= 1
            if length > Self.keptAtStart &+ Self.keptAtEnd {
                let start = min(place &+ Self.keptAtStart, stop)
                while kept < start {
                    unsafe finder.insert(kept, of: text)
                    kept &+= 1
                }
                kept = max(kept, stop &- Self.keptAtEnd)
            }
            while kept < stop {
                unsafe finder.insert(kept, of: text)
                kept &+= 1
            }
            append(length: length, distance: distance)
            place &+= length
        }
        while place < count {
            unsafe append(text.load(fromByteOffset: place, as: UInt8.self))
            place &+= 1
        }
    }

    @inline(__always) private mutating func append(_ byte: UInt8) {
        block.append(byte)
        if block.isFull { block.write(to: &writer, isLast: false) }
    }

    /// Appends a repetition of any length, in parts as long as a part may be.
    @inline(__always) private mutating func append(length: Int, distance: Int) {
        var rest = length
        repeat {
            // What is left over must not be shorter than the shortest part.
            let part =
                rest > MatchLength.range.upperBound
                ? min(MatchLength.range.upperBound, rest &- MatchLength.range.lowerBound) : rest
            block.append(length: part, distance: distance)
            if block.isFull { block.write(to: &writer, isLast: false) }
            rest &-= part
        } while rest > 0
    }
}
