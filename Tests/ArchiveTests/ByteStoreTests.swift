import ChanceryArchive
import ChanceryDiagnostics
import Testing

/// Packages that are read where they lie.
@Suite struct ByteStoreTests {
    /// Bytes that fail from a place on, as those of a disk that goes bad.
    private struct FailingBytes: ByteStore {
        let bytes: MemoryBytes
        let soundCount: Int

        var count: Int { bytes.count }

        func read(from offset: Int, into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
            // The end, where the directory is looked for, can be read.
            guard offset + buffer.count <= soundCount || offset >= count - 100_000 else {
                throw Diagnostic("read-failed", Wording("The disk is bad", russian: ""))
            }
            return try bytes.read(from: offset, into: &buffer)
        }
    }

    private func package() throws -> [UInt8] {
        let writer = try ZipWriter()
        try writer.add("a.bin", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }, packing: .stored)
        try writer.add("b.txt", Array("б".utf8), packing: .deflated)
        return try writer.finish()
    }

    @Test func `a failure to read is told as itself and not as a broken package`() throws {
        let bytes = try package()
        let reader = try ZipReader(FailingBytes(bytes: MemoryBytes(bytes), soundCount: 20_000))
        let entry = try #require(reader.entry("a.bin"))
        let problem = try #require(throws: Diagnostic.self) { _ = try reader.bytes(of: entry) }
        #expect(problem.code == "read-failed")
    }

    @Test func `a file that ends earlier than it said is broken`() throws {
        let bytes = try package()
        struct ShortBytes: ByteStore {
            let bytes: MemoryBytes
            let count: Int
            func read(from offset: Int, into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
                try bytes.read(from: offset, into: &buffer)
            }
        }
        let store = ShortBytes(bytes: MemoryBytes(Array(bytes.dropLast(10))), count: bytes.count)
        #expect(throws: Diagnostic.self) { _ = try ZipReader(store) }
    }

    @Test(arguments: [0, 1, 1000, 1024, 1025, 70_000, 1 << 20])
    func `a package is found before foreign bytes of any length up to a megabyte`(count: Int) throws {
        let bytes = try package() + [UInt8](repeating: 0, count: count)
        #expect(FileKind(sniffing: bytes) == .zip)
        #expect(try ZipReader(bytes).entries.map(\.name) == ["a.bin", "b.txt"])
    }

    @Test(arguments: [0..<3, 1..<5, 4..<9, 5..<5, 7..<9])
    func `a range of bytes is what there is of it`(range: Range<Int>) throws {
        let bytes: [UInt8] = [1, 2, 3, 4, 5]
        #expect(try MemoryBytes(bytes).bytes(range) == Array(bytes[range.clamped(to: 0..<5)]))
        #expect(try MemoryBytes(bytes).bytes() == bytes)
    }
}
