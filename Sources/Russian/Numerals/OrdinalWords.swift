/// Ordinal numbers in words: «двадцать первое», «двухтысячного».
public enum OrdinalWords {
    /// The ordinal of a number above zero, in a gender or the plural; only its last word changes.
    ///
    /// Nil for zero and less, for which papers have no ordinal.
    public static func words(
        _ number: Int, _ agreement: Agreement = .masculine, in grammaticalCase: GrammaticalCase = .nominative,
        animacy: Animacy = .inanimate
    ) -> String? {
        guard number > 0 else { return nil }
        let (before, last) = split(number)
        let adjective = form(of: last.stem, last.nominative, agreement, grammaticalCase, animacy)
        return before == 0 ? adjective : NumberWords.words(before) + " " + adjective
    }

    /// The part that stays a cardinal, and the masculine of the last word.
    private static func split(_ number: Int) -> (before: Int, last: (stem: String, nominative: String)) {
        for scale in NumeralScale.all.reversed() where number.magnitude.isMultiple(of: scale.value) {
            // «Двадцатипятитысячный», «двухмиллионный»; what is larger than the group stays before it.
            let count = Int(number.magnitude / scale.value) % 1000
            let stem = (count == 1 ? "" : compound(count)) + scale.ordinalStem
            return (number - count * Int(scale.value), (stem, stem + "ый"))
        }
        let (hundred, ten) = (number % 1000, number % 100)
        if ten == 0 {
            let stem = hundredStems[hundred / 100 - 1]
            return (number - hundred, (stem, stem + "ый"))
        }
        if ten < 20 || ten % 10 != 0 {
            let one = ten < 20 ? ten : ten % 10
            return (number - one, (String(small[one - 1].dropLast(2)), small[one - 1]))
        }
        let word = tens[ten / 10 - 2]
        return (number - ten, (String(word.dropLast(2)), word))
    }

    /// «Двадцатипяти-» from 25: the genitives in one word, but «сто» and «девяносто» as they are.
    private static func compound(_ number: Int) -> String {
        var text = ""
        let (hundreds, tens) = (number / 100, number % 100)
        if hundreds == 1 { text += "сто" }
        if hundreds > 1 { text += NumeralForms.hundreds[hundreds - 1][GrammaticalCase.genitive.index] }
        if tens >= 90 {
            text += "девяносто"
        } else if tens >= 20 {
            text += NumeralForms.tens[tens / 10 - 2][GrammaticalCase.genitive.index]
        }
        let ones = tens < 20 ? tens : tens % 10
        if ones == 1 { return text + "одно" }
        return ones > 1 ? text + NumeralForms.upToNineteen[ones - 2][GrammaticalCase.genitive.index] : text
    }

    private static func form(
        of stem: String, _ masculine: String, _ agreement: Agreement, _ grammaticalCase: GrammaticalCase,
        _ animacy: Animacy
    ) -> String {
        let isThird = masculine.hasSuffix("третий")
        let nominative =
            switch agreement {
            case .masculine: masculine
            case .feminine: stem + (isThird ? "ья" : "ая")
            case .neuter: stem + (isThird ? "ье" : "ое")
            case .plural: stem + (isThird ? "ьи" : "ые")
            }
        return AdjectiveForm(nominative)?.form(in: grammaticalCase, animacy) ?? nominative
    }

    private static let small = [
        "первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый",
        "одиннадцатый", "двенадцатый", "тринадцатый", "четырнадцатый", "пятнадцатый", "шестнадцатый", "семнадцатый",
        "восемнадцатый", "девятнадцатый",
    ]
    private static let tens = [
        "двадцатый", "тридцатый", "сороковой", "пятидесятый", "шестидесятый", "семидесятый", "восьмидесятый",
        "девяностый",
    ]
    private static let hundredStems = [
        "сот", "двухсот", "трехсот", "четырехсот", "пятисот", "шестисот", "семисот", "восьмисот", "девятисот",
    ]
}
