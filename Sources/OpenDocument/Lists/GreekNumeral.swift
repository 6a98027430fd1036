/// Greek numerals as LibreOffice writes them, with στ for six; figures from ten thousand on.
enum GreekNumeral {
    private static let ones = ["", "α", "β", "γ", "δ", "ε", "στ", "ζ", "η", "θ"]
    private static let tens = ["", "ι", "κ", "λ", "μ", "ν", "ξ", "ο", "π", "ϟ"]
    private static let hundreds = ["", "ρ", "σ", "τ", "υ", "φ", "χ", "ψ", "ω", "ϡ"]

    /// A number above zero.
    static func text(of number: Int, isUpper: Bool) -> String {
        guard number < 10_000 else { return String(number) }
        let thousands = number >= 1000 ? "͵" + ones[number / 1000] : ""
        let lower = thousands + hundreds[number / 100 % 10] + tens[number / 10 % 10] + ones[number % 10]
        // The capital koppa is not written.
        return isUpper ? lower.uppercased().replacing("Ϟ", with: "ϟ") : lower
    }
}
