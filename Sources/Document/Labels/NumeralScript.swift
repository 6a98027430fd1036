/// Numerals and ordering letters of scripts beyond Latin, Cyrillic and Greek, as Word and LibreOffice number lists with them
/// (`ST_NumberFormat`, ECMA-376-1:2016 §17.18.59; the samples of `style:num-format` that LibreOffice writes).
package struct NumeralScript: Sendable, Hashable {
    /// How a number becomes signs.
    enum Method: Sendable, Hashable {
        /// A sign each, figures behind the last: 甲 乙 丙.
        case sequence
        /// A sign each, from the first again behind the last: 가 나 다.
        case circle
        /// As columns are called: the last sign is followed by the first two together.
        case letters
        /// The digits of a decimal figure.
        case digits
        /// Words for digits with words for tens, hundreds and thousands between them: 二十三.
        case counting(Counting)
        /// Two cycles run together, of ten and of twelve: 甲子.
        case sexagenary
        /// Hebrew letters by their value: כג.
        case hebrew
        /// Korean words for tens and units: 스물셋.
        case koreanWords
    }

    /// What sets the languages apart that count in words for powers of ten.
    struct Counting: Sendable, Hashable {
        /// Ten, a hundred, a thousand.
        var powers: String
        /// Whether one ten is said as such: 壹拾.
        var saysOneTen = false
        /// Whether one hundred and one thousand are: 一百.
        var saysOne = true
        /// Whether a gap in the figure is filled with zero: 一百零一.
        var saysZero = false
    }

    let method: Method
    let signs: String

    init(_ method: Method, _ signs: String) {
        self.method = method
        self.signs = signs
    }

    /// A number in the script; in figures where the script has none for it.
    package func text(of number: Int) -> String {
        guard number > 0 else { return String(number) }
        let signs = Array(signs)
        return switch method {
        case .sequence: number <= signs.count ? String(signs[number - 1]) : String(number)
        case .circle: String(signs[(number - 1) % signs.count])
        case .letters: Self.letters(number, signs)
        case .digits: String(String(number).compactMap { $0.wholeNumberValue.map { signs[$0] } })
        case .counting(let counting): counting.text(of: number, digits: signs)
        case .sexagenary: number <= 60 ? Self.sexagenary(number) : String(number)
        case .hebrew: Self.hebrew(number)
        case .koreanWords: Self.koreanWords(number)
        }
    }

    private static func letters(_ number: Int, _ signs: [Character]) -> String {
        var rest = number
        var result: [Character] = []
        while rest > 0 {
            result.append(signs[(rest - 1) % signs.count])
            rest = (rest - 1) / signs.count
        }
        return String(result.reversed())
    }

    private static func sexagenary(_ number: Int) -> String {
        let stems = Array(Self.stems.signs)
        let branches = Array(Self.branches.signs)
        return String([stems[(number - 1) % stems.count], branches[(number - 1) % branches.count]])
    }

    /// Fifteen and sixteen are not written as ten and five or six, which would be a name of God.
    private static func hebrew(_ number: Int) -> String {
        guard number < 1000 else { return String(number) }
        let (units, tens) = (Array("אבגדהוזחט"), Array("יכלמנסעפצ"))
        let hundreds = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"]
        var result = hundreds[number / 100]
        switch number % 100 {
        case 15: result += "טו"
        case 16: result += "טז"
        case let rest:
            if rest >= 10 { result.append(tens[rest / 10 - 1]) }
            if rest % 10 > 0 { result.append(units[rest % 10 - 1]) }
        }
        return result
    }

    private static func koreanWords(_ number: Int) -> String {
        guard number < 100 else { return koreanCounting.text(of: number) }
        let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
        let units = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
        return tens[number / 10] + units[number % 10]
    }
}

extension NumeralScript.Counting {
    /// A number below ten thousand; figures from there on.
    func text(of number: Int, digits: [Character]) -> String {
        guard number < 10_000 else { return String(number) }
        let powers = Array(powers)
        var result = ""
        var hasGap = false
        for (place, power) in [(1000, 3), (100, 2), (10, 1), (1, 0)] {
            let digit = number / place % 10
            if digit == 0 {
                hasGap = true
                continue
            }
            if saysZero, hasGap, !result.isEmpty { result.append(digits[0]) }
            hasGap = false
            let isUnsaid =
                digit == 1 && power > 0 && (power == 1 ? !saysOneTen && (!saysOne || result.isEmpty) : !saysOne)
            if !isUnsaid { result.append(digits[digit]) }
            if power > 0 { result.append(powers[power - 1]) }
        }
        return result
    }
}
