/// The language in which a list writes numbers as words: Russian or English, the two in which Word's lists are met here.
///
/// As Word prints them: the first letter is a capital one, Russian numerals are masculine. Past 999 figures are written.
enum ListLanguage: Sendable, Hashable {
    case english
    case russian

    /// The language of a tag as `w:lang` holds it (`ru-RU`).
    init(tag: String) {
        self = tag.lowercased().hasPrefix("ru") ? .russian : .english
    }

    /// «Один», «Двадцать один»; `One`, `Twenty-one`.
    func cardinal(_ number: Int) -> String {
        guard (1...999).contains(number) else { return String(number) }
        return Self.capitalised(
            words(number, last: self == .russian ? Self.russianUnits : Self.englishUnits, isOrdinal: false))
    }

    /// «Первый», «Двадцать первый»; `First`, `Twenty-first`.
    func ordinal(_ number: Int) -> String {
        guard (1...999).contains(number) else { return String(number) }
        return Self.capitalised(
            words(number, last: self == .russian ? Self.russianOrdinals : Self.englishOrdinals, isOrdinal: true))
    }

    /// The words of a number; only the last of them is ordinal in either language.
    private func words(_ number: Int, last units: [String], isOrdinal: Bool) -> String {
        let (hundreds, rest) = (number / 100, number % 100)
        var words: [String] = []
        if hundreds > 0 { words.append(hundred(hundreds, isOrdinal: isOrdinal && rest == 0)) }
        if rest == 0 { return words.joined(separator: " ") }
        if rest < 20 {
            words.append(units[rest - 1])
            return words.joined(separator: " ")
        }
        let (tens, unit) = (rest / 10, rest % 10)
        words.append(ten(tens, isOrdinal: isOrdinal && unit == 0))
        if unit == 0 { return words.joined(separator: " ") }
        return words.joined(separator: " ") + (self == .russian ? " " : "-") + units[unit - 1]
    }

    private func hundred(_ count: Int, isOrdinal: Bool) -> String {
        switch self {
        case .english: Self.englishUnits[count - 1] + (isOrdinal ? " hundredth" : " hundred")
        case .russian: (isOrdinal ? Self.russianOrdinalHundreds : Self.russianHundreds)[count - 1]
        }
    }

    private func ten(_ count: Int, isOrdinal: Bool) -> String {
        switch self {
        case .english: isOrdinal ? Self.englishTens[count - 2].dropLast() + "ieth" : Self.englishTens[count - 2]
        case .russian: (isOrdinal ? Self.russianOrdinalTens : Self.russianTens)[count - 2]
        }
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static let englishUnits = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let englishOrdinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]
    private static let englishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let russianUnits = [
        "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать",
        "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать",
        "девятнадцать",
    ]
    private static let russianOrdinals = [
        "первый", "второй", "третий", "четвёртый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый",
        "одиннадцатый", "двенадцатый", "тринадцатый", "четырнадцатый", "пятнадцатый", "шестнадцатый", "семнадцатый",
        "восемнадцатый", "девятнадцатый",
    ]
    private static let russianTens = [
        "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
    ]
    private static let russianOrdinalTens = [
        "двадцатый", "тридцатый", "сороковой", "пятидесятый", "шестидесятый", "семидесятый", "восьмидесятый",
        "девяностый",
    ]
    private static let russianHundreds = [
        "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
    ]
    private static let russianOrdinalHundreds = [
        "сотый", "двухсотый", "трёхсотый", "четырёхсотый", "пятисотый", "шестисотый", "семисотый", "восьмисотый",
        "девятисотый",
    ]
}
