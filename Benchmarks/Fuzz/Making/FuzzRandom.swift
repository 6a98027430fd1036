/// Random numbers that are the same in every run (SplitMix64).
struct FuzzRandom: RandomNumberGenerator {
    private var state: UInt64

    /// The numbers of one execution.
    init(_ index: Int) {
        state = UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below a bound.
    mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int(truncatingIfNeeded: next() >> 1) % bound : 0
    }

    /// True once in so many times.
    mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    /// One of some things.
    mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }
}
