import SeededRandom

/// Random numbers that are the same in every run.
struct FuzzRandom: RandomNumberGenerator {
    private var random: SplitMix64

    /// The numbers of one execution.
    init(_ index: Int) {
        random = SplitMix64(
            seed: UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D)
    }

    mutating func next() -> UInt64 { random.next() }

    /// A number from 0 to below a bound.
    mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int(truncatingIfNeeded: next() >> 1) % bound : 0
    }

    /// True once in so many times.
    mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    /// One of some things.
    mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }
}
