/// Lengths of ODF (ODF 1.3 part 3 §18.3.18).
enum ODFLength {
    /// A length in hundredths of a millimetre; `nil` for what is none, or no sane one.
    static func hundredths(_ text: String?) -> Int? {
        guard let text else { return nil }
        let units: [(suffix: String, hundredths: Double)] = [
            ("mm", 100), ("cm", 1_000), ("in", 2_540), ("pt", 2_540 / 72), ("pc", 2_540 / 6), ("px", 2_540 / 96),
        ]
        guard let unit = units.first(where: { text.hasSuffix($0.suffix) }),
            let number = Double(text.dropLast(unit.suffix.count)), abs(number) < 10_000
        else { return nil }
        return Int((number * unit.hundredths).rounded())
    }
}
