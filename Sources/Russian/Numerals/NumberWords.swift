/// Whole numbers in words, in every gender and case.
public enum NumberWords {
    /// A number in words: «сто сорок пять», «двадцать одна», «ста сорока пяти».
    ///
    /// The gender acts on the last group only: «триста двадцать пять тысяч два». The accusative of living beings shows on 1,
    /// and on 2, 3 and 4 by themselves: «двух», but «двадцать два» (Rosenthal §166). A number below zero begins with «минус».
    public static func words(
        _ number: Int, gender: Gender = .masculine, in grammaticalCase: GrammaticalCase = .nominative,
        animacy: Animacy = .inanimate
    ) -> String {
        guard number != 0 else { return NumeralForms.zero[grammaticalCase.index] }
        var words = number < 0 ? ["минус"] : []
        var rest = number.magnitude
        for scale in NumeralScale.all.reversed() where rest >= scale.value {
            let count = Int(rest / scale.value)
            words += group(count, scale.gender, grammaticalCase, .inanimate, isAlone: false)
            words.append(scale.noun.form(for: count, in: grammaticalCase))
            rest %= scale.value
        }
        if rest > 0 {
            words += group(Int(rest), gender, grammaticalCase, animacy, isAlone: number.magnitude < 20)
        }
        return words.joined(separator: " ")
    }

    /// A number from 1 to 999.
    private static func group(
        _ number: Int, _ gender: Gender, _ grammaticalCase: GrammaticalCase, _ animacy: Animacy, isAlone: Bool
    ) -> [String] {
        var words: [String] = []
        let (hundreds, tens) = (number / 100, number % 100)
        if hundreds > 0 { words.append(NumeralForms.hundreds[hundreds - 1][grammaticalCase.index]) }
        let ones = tens < 20 ? tens : tens % 10
        if tens >= 20 { words.append(NumeralForms.tens[tens / 10 - 2][grammaticalCase.index]) }
        if ones > 0 { words.append(one(ones, gender, grammaticalCase, animacy, isAlone: isAlone)) }
        return words
    }

    /// A number from 1 to 19.
    private static func one(
        _ number: Int, _ gender: Gender, _ grammaticalCase: GrammaticalCase, _ animacy: Animacy, isAlone: Bool
    ) -> String {
        var form = grammaticalCase
        if grammaticalCase == .accusative {
            // «Двадцать одного участника», «двух участников», but «двадцать два участника».
            let isLikeGenitive =
                animacy == .animate && ((number == 1 && gender == .masculine) || ((2...4).contains(number) && isAlone))
            if isLikeGenitive { form = .genitive }
        }
        switch number {
        case 1: return NumeralForms.one(gender)[form.index]
        case 2 where form == .nominative || form == .accusative: return gender == .feminine ? "две" : "два"
        default: return NumeralForms.upToNineteen[number - 2][form.index]
        }
    }
}
