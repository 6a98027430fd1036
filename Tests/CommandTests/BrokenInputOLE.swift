/// The smallest container of OLE streams that has a directory ([MS-CFB] 2.2, 2.3, 2.6).
enum BrokenInputOLE {
    /// A container with empty streams of these names; there is room for three.
    static func bytes(streams: [String]) -> [UInt8] {
        let free: UInt32 = 0xFFFF_FFFF
        let endOfChain: UInt32 = 0xFFFF_FFFE
        let allocationTable: UInt32 = 0xFFFF_FFFD
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
        header += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 6)
        // Counts of sectors and where the directory begins: sector 0 is the allocation table, sector 1 the directory.
        header += [0, 1, 1, 0, 4096, endOfChain, 0, endOfChain, 0].flatMap(number)
        header += ([0] + [UInt32](repeating: free, count: 108)).flatMap(number)
        let table = ([allocationTable, endOfChain] + [UInt32](repeating: free, count: 126)).flatMap(number)
        let directory = entry("Root Entry", kind: 5) + streams.prefix(3).flatMap { entry($0, kind: 2) }
        return header + table + directory + [UInt8](repeating: 0, count: 512 - directory.count)
    }

    private static func entry(_ name: String, kind: UInt8) -> [UInt8] {
        let letters = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let head = letters + [UInt8](repeating: 0, count: 64 - letters.count) + [UInt8(letters.count + 2), 0, kind, 1]
        let links = [UInt8](repeating: 0xFF, count: 12)
        return head + links + [UInt8](repeating: 0, count: 128 - head.count - links.count)
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
