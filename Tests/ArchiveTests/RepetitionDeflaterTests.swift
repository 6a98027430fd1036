import SeededRandom
import Testing

@testable import ChanceryArchive

@Suite struct RepetitionDeflaterTests {
    /// What zlib makes of what was deflated.
    private func inflated(_ entry: PackedEntry) throws -> [UInt8] {
        let writer = try ZipWriter()
        try writer.add(entry)
        let reader = try ZipReader(writer.finish())
        return try reader.bytes(of: try #require(reader.entries.first))
    }

    /// A text of pieces of which some come again, as those of a template do.
    private func text(_ random: inout SplitMix64, count: Int, pieceLength: Int, alphabet: Int) -> [UInt8] {
        let pieces = (0..<8).map { _ in
            (0..<Int.random(in: 1...pieceLength, using: &random)).map { _ in
                UInt8.random(in: 0..<UInt8(alphabet), using: &random)
            }
        }
        var text: [UInt8] = []
        while text.count < count {
            text += pieces.randomElement(using: &random) ?? []
            if Bool.random(using: &random) { text.append(UInt8.random(in: 0..<UInt8(alphabet), using: &random)) }
        }
        return Array(text.prefix(count))
    }

    @Test(arguments: [0, 1, 2, 7, 8, 9, 16, 64, 300, 5_000, 70_000])
    func `what is deflated is inflated to the same`(count: Int) throws {
        var random = SplitMix64(seed: UInt64(count))
        let pool = try DeflaterPool()
        for pieceLength in [1, 3, 20, 259, 600, 40_000] {
            for alphabet in [1, 2, 20, 255] {
                let text = text(&random, count: count, pieceLength: pieceLength, alphabet: alphabet)
                let entry = pool.packed("a.xml", text, .markup)
                #expect(try inflated(entry) == text, "\(pieceLength) \(alphabet)")
                #expect(entry.bytes.count <= text.count)
                // What came before does not count.
                #expect(entry == (try DeflaterPool().packed("a.xml", text, .markup)))
            }
        }
    }

    @Test(arguments: [3, 4, 5, 6, 63, 64, 257, 258, 259, 260, 261, 515, 516, 517, 518, 40_000])
    func `a repetition of any length is found at any distance`(length: Int) throws {
        var random = SplitMix64(seed: UInt64(length))
        let pool = try DeflaterPool()
        for distance in [1, 2, 3, 4, 5, 255, 256, 257, 24_577, 32_767, 32_768, 32_769] {
            let piece = (0..<distance).map { _ in UInt8.random(in: 0...255, using: &random) }
            let repeated = (0..<length).map { piece[$0 % distance] }
            let text = piece + repeated + [1, 2, 3, 4, 5, 6, 7, 8, 9]
            let entry = pool.packed("a.xml", text, .markup)
            #expect(try inflated(entry) == text)
            if length >= 64, distance <= 32_768 {
                #expect(entry.bytes.count < text.count - length + 300 + length / 50, "\(distance)")
            }
        }
    }

    @Test func `a long text takes many blocks`() throws {
        var random = SplitMix64(seed: 7)
        let text = (0..<300_000).map { _ in UInt8.random(in: 0..<16, using: &random) }
        let entry = try DeflaterPool().packed("a.xml", text, .markup)
        #expect(try inflated(entry) == text)
        #expect((140_000..<160_000).contains(entry.bytes.count))
    }

    @Test func `what cannot be made smaller is stored`() throws {
        var random = SplitMix64(seed: 8)
        let noise = (0..<50_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(try DeflaterPool().packed("a.xml", noise, .markup).bytes == noise)
    }

    @Test func `rows of a table come to little more than what differs in them`() throws {
        var random = SplitMix64(seed: 9)
        let row = Array(
            String(repeating: "<w:tc><w:tcPr><w:tcW w:w=\"1871\"/></w:tcPr><w:p w:rsidR=\"00A1\"><w:r><w:t>", count: 40)
                .utf8)
        var text: [UInt8] = []
        for _ in 0..<500 { text += row + (0..<8).map { _ in UInt8.random(in: 97...122, using: &random) } }
        #expect(try DeflaterPool().packed("a.xml", text, .markup).bytes.count < 500 * 40)
    }

    // MARK: Codes

    private func room(of code: HuffmanCode, longest: Int) -> Int {
        code.lengths.reduce(0) { $0 + ($1 == 0 ? 0 : 1 << (longest - Int($1))) }
    }

    @Test func `codes are complete and none is too long`() {
        var random = SplitMix64(seed: 10)
        // Frequencies like Fibonacci's numbers make the deepest tree.
        var skewed: [UInt32] = [1, 1]
        while skewed.count < 40 { skewed.append(skewed[skewed.count - 1] + skewed[skewed.count - 2]) }
        var all = [skewed, [], [5], [0, 0, 9], [1, 1], [UInt32](repeating: 1, count: 286)].map { list in
            list + [UInt32](repeating: 0, count: max(0, 3 - list.count))
        }
        for _ in 0..<300 {
            let zeros = Int.random(in: 0...9, using: &random)
            all.append(
                (0..<Int.random(in: 2...286, using: &random)).map { _ in
                    Int.random(in: 0...9, using: &random) < zeros ? 0 : 1 << UInt32.random(in: 0...20, using: &random)
                })
        }
        for frequencies in all {
            for longest in [15, 9] where frequencies.count <= 1 << longest {
                let code = HuffmanCode(frequencies: frequencies, longest: longest)
                #expect(room(of: code, longest: longest) == 1 << longest)
                #expect(code.lengths.allSatisfy { $0 <= longest })
                #expect(frequencies.indices.allSatisfy { frequencies[$0] == 0 || code.lengths[$0] > 0 })
            }
        }
    }

    @Test func `frequent symbols have short codes`() {
        let code = HuffmanCode(frequencies: [8, 1, 2, 4, 0], longest: 15)
        #expect(code.lengths == [1, 3, 3, 2, 0])
        // Canonical: 0, 110, 111, 10; their highest bit comes first.
        #expect(code.codes == [0b0, 0b011, 0b111, 0b01, 0])
    }

    @Test func `lengths and distances are spelled as the standard's tables have it`() {
        // RFC 1951 §3.2.5: the first length or distance of each symbol.
        let lengths = [
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
            227, 258,
        ]
        for length in MatchLength.range {
            let spelled = MatchLength(length)
            #expect(lengths[spelled.symbol - 257] + Int(spelled.extra) == length)
            #expect(spelled.extra < 1 << spelled.extraCount)
            #expect(Int(spelled.extraCount) == MatchLength.extraCount(of: spelled.symbol))
        }
        let distances = [
            1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
            6145,
            8193, 12289, 16385, 24577,
        ]
        for distance in 1...MatchDistance.longest {
            let spelled = MatchDistance(distance)
            #expect(distances[spelled.symbol] + Int(spelled.extra) == distance)
            #expect(spelled.extra < 1 << spelled.extraCount)
            #expect(Int(spelled.extraCount) == MatchDistance.extraCount(of: spelled.symbol))
        }
    }
}
