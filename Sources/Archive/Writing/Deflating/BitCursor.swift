/// Writes bits where room for them has been made: eight bytes at a time, whose last are written over by the next.
@safe struct BitCursor {
    /// How many bytes more than the bits fill may be written to.
    static let overhang = 8

    private(set) var place: UnsafeMutableRawPointer
    /// The bits behind the place; fewer than eight after ``flush()``.
    private(set) var pending: UInt64
    private(set) var count: UInt64

    init(_ place: UnsafeMutableRawPointer, pending: UInt64, count: UInt64) {
        unsafe self.place = place
        self.pending = pending
        self.count = count
    }

    /// Appends bits, of which 56 at most may come between one flush and the next.
    @inline(__always) mutating func append(_ bits: UInt32, count bitCount: UInt32) {
        pending |= UInt64(bits) &<< count
        count &+= UInt64(bitCount)
    }

    /// Stores the bits that fill bytes.
    @inline(__always) mutating func flush() {
        unsafe place.storeBytes(of: pending.littleEndian, as: UInt64.self)
        unsafe place += Int(truncatingIfNeeded: count &>> 3)
        pending &>>= count & ~7
        count &= 7
    }
}
