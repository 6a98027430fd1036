import ChanceryText

/// The fragments that a part has held so far, byte by byte.
///
/// Bounded: a part whose fragments are all different fills it and goes on unfolded.
struct FragmentTable {
    /// What is known of a fragment.
    enum Standing: Equatable {
        /// It has not stood before, or there is no room to remember it.
        case new
        /// It stands for the second time, and has this number from now on.
        case second(Int)
        /// It has stood for the second time before.
        case known(Int)
        /// It is no single element on one line.
        case unfit
    }

    private struct Entry {
        var hash: UInt64
        var bytes: Range<Int>
        /// `nil` as long as the fragment has stood once.
        var number: Int?
    }

    private static let size = 1024
    private static let greatestEntryCount = size / 2
    private static let greatestByteCount = 128 * 1024

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// The index in ``entries`` + 1, placed by hash; 0 is free. Half of it stays free, so that a search ends.
    private var places = [UInt16](repeating: 0, count: size)
    private var definedCount = 0
    /// The index in ``entries`` + 1 of the fragment that stood last, and of the one with each of four tags that stood behind each: the rows
    /// of a table go on alike.
    private var last = 0
    private var followers = [UInt16](repeating: 0, count: (greatestEntryCount + 1) * 4)

    /// The number and the length of the fragment that bytes begin with, if it stood behind the last one before.
    ///
    /// - Parameter tag: Which tag the bytes begin with.
    mutating func expected(_ tag: Int, in bytes: Span<UInt8>) -> (number: Int, count: Int)? {
        let follower = Int(followers[last * 4 + tag & 3])
        guard follower > 0, let number = entries[follower - 1].number else { return nil }
        let known = entries[follower - 1].bytes
        guard known.count <= bytes.count,
            self.bytes.span.extracting(known).isEqual(to: bytes.extracting(first: known.count))
        else { return nil }
        last = follower
        return (number, known.count)
    }

    /// Looks a fragment up, and remembers that it has stood.
    mutating func standing(of fragment: Span<UInt8>, tag: FragmentTag, _ tagIndex: Int) -> Standing {
        let hash = fragment.wordHash
        var place = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        while places[place] != 0 {
            let index = Int(places[place]) - 1
            if entries[index].hash == hash, bytes.span.extracting(entries[index].bytes).isEqual(to: fragment) {
                followers[last * 4 + tagIndex & 3] = UInt16(index + 1)
                last = index + 1
                if let number = entries[index].number { return .known(number) }
                entries[index].number = definedCount
                definedCount += 1
                return .second(definedCount - 1)
            }
            place = (place + 1) & (Self.size - 1)
        }
        guard tag.isWhole(fragment) else { return .unfit }
        guard entries.count < Self.greatestEntryCount, bytes.count + fragment.count <= Self.greatestByteCount else {
            return .new
        }
        let start = bytes.count
        for index in fragment.indices { bytes.append(fragment[index]) }
        entries.append(Entry(hash: hash, bytes: start..<bytes.count, number: nil))
        places[place] = UInt16(entries.count)
        return .new
    }
}
