import ChanceryText
import Testing

@Suite struct SpanWordsTests {
    @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 40])
    func `bytes are equal to themselves and to nothing that differs in a byte`(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let longer = bytes + [0]
        let (isItself, isLonger) = (bytes.span.isEqual(to: bytes.span), bytes.span.isEqual(to: longer.span))
        #expect(isItself && !isLonger)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x80
            let isEqual = bytes.span.isEqual(to: other.span)
            let (hash, otherHash) = (bytes.span.wordHash, other.span.wordHash)
            #expect(!isEqual && hash != otherHash)
        }
    }
}
