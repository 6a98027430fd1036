/// A ZIP archive, written by hand so that it can lie (APPNOTE.TXT 4.3).
struct BrokenInputZip {
    /// An entry, with what its headers say of it.
    struct Entry {
        var name: String
        var flags: UInt16 = 1 << 11
        var method: UInt16 = 0
        var checksum: UInt32
        /// The unpacked size that the headers tell.
        var size: UInt32
        /// The bytes as they stand in the archive.
        var packed: [UInt8]

        /// Bytes that are not compressed.
        init(_ name: String, stored bytes: [UInt8]) {
            self.init(name, method: 0, packed: bytes, size: UInt32(bytes.count), checksum: Self.checksum(of: bytes))
        }

        /// Bytes that are compressed already.
        init(_ name: String, method: UInt16, packed: [UInt8], size: UInt32, checksum: UInt32) {
            self.name = name
            self.method = method
            self.checksum = checksum
            self.size = size
            self.packed = packed
        }

        /// CRC-32 (ISO 3309).
        static func checksum(of bytes: [UInt8]) -> UInt32 {
            let table = table
            var sum: UInt32 = ~0
            for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
            return ~sum
        }

        private static let table: [UInt32] = (0..<256).map { byte in
            (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
    }

    var entries: [Entry] = []
    /// Further names, in the directory only, each for the bytes of an entry.
    private var repeats: [(name: String, entry: Int)] = []

    /// Adds an entry that is not compressed.
    mutating func store(_ name: String, _ bytes: [UInt8]) {
        entries.append(Entry(name, stored: bytes))
    }

    /// Lists the last entry once more, under another name.
    mutating func repeatLast(as name: String) {
        repeats.append((name, entries.count - 1))
    }

    /// The archive.
    var bytes: [UInt8] {
        let directory = directory
        let count = UInt32(entries.count + repeats.count)
        let end = Self.fields(
            (0x0605_4B50, 4), (0, 4), (count, 2), (count, 2), (UInt32(directory.count), 4),
            (UInt32(directoryOffset), 4), (0, 2))
        return entries.flatMap { Self.header(of: $0) + $0.packed } + directory + end
    }

    /// Where the entries begin.
    var offsets: [Int] {
        entries.reduce(into: [0]) { $0.append($0[$0.count - 1] + 30 + $1.name.utf8.count + $1.packed.count) }.dropLast()
    }

    /// Where the directory begins.
    var directoryOffset: Int {
        entries.reduce(0) { $0 + 30 + $1.name.utf8.count + $1.packed.count }
    }

    /// The directory, without the record of its end.
    var directory: [UInt8] {
        let offsets = offsets
        let listed = entries.indices.map { (name: entries[$0].name, entry: $0) } + repeats
        return listed.flatMap { line in
            var bytes = Self.fields((0x0201_4B50, 4), (20, 2))
            bytes += Self.common(entries[line.entry], name: line.name)
            bytes += Self.fields((0, 4), (0, 2), (0, 4), (UInt32(offsets[line.entry]), 4))
            return bytes + line.name.utf8
        }
    }

    private static func header(of entry: Entry) -> [UInt8] {
        fields((0x0403_4B50, 4)) + common(entry, name: entry.name) + entry.name.utf8
    }

    /// What the header of an entry and its line in the directory have in common; the date is 1 January 1980.
    private static func common(_ entry: Entry, name: String) -> [UInt8] {
        fields(
            (20, 2), (UInt32(entry.flags), 2), (UInt32(entry.method), 2), (0, 2), (0x21, 2), (entry.checksum, 4),
            (UInt32(entry.packed.count), 4), (entry.size, 4), (UInt32(name.utf8.count), 2), (0, 2))
    }

    /// Numbers of so many bytes each, the lowest first.
    private static func fields(_ fields: (value: UInt32, length: Int)...) -> [UInt8] {
        var bytes: [UInt8] = []
        for field in fields {
            for index in 0..<field.length { bytes.append(UInt8(truncatingIfNeeded: field.value >> (index * 8))) }
        }
        return bytes
    }
}
