/// A power of a thousand that has a name.
struct NumeralScale: Sendable {
    let value: UInt
    let gender: Gender
    let noun: CountedNoun
    /// What an ordinal is made of: «двухтысячный».
    let ordinalStem: String

    /// From a thousand upwards, as far as `Int` reaches.
    static let all: [NumeralScale] = [
        NumeralScale(
            value: 1000, gender: .feminine,
            noun: CountedNoun(
                singular: ["тысяча", "тысячи", "тысяче", "тысячу", "тысячей", "тысяче"],
                plural: ["тысячи", "тысяч", "тысячам", "тысячи", "тысячами", "тысячах"]), ordinalStem: "тысячн"),
        power("миллион", 1_000_000), power("миллиард", 1_000_000_000), power("триллион", 1_000_000_000_000),
        power("квадриллион", 1_000_000_000_000_000), power("квинтиллион", 1_000_000_000_000_000_000),
    ]

    private static func power(_ name: String, _ value: UInt) -> NumeralScale {
        NumeralScale(
            value: value, gender: .masculine,
            noun: CountedNoun(
                singular: ["", "а", "у", "", "ом", "е"].map { name + $0 },
                plural: ["ы", "ов", "ам", "ы", "ами", "ах"].map { name + $0 }), ordinalStem: name + "н")
    }
}
