/// Kinds of acts in the cases that marks need: «к приказу», «с приказом ознакомлены».
enum ActKind {
    /// The dative of a kind that stands in the nominative; only its first word changes («протокол заседания»).
    ///
    /// Nouns of the second declension in a consonant, «-о» and «-е», and of the first in «-а» and «-я»: all kinds of
    /// domain.md §3 are of these. Any other word stays as it is.
    static func dative(of kind: String) -> String { changed(kind, by: dative(ofWord:)) }

    /// The instrumental of a kind that stands in the nominative: «приказом», «распоряжением».
    static func instrumental(of kind: String) -> String { changed(kind, by: instrumental(ofWord:)) }

    private static func changed(_ kind: String, by change: (String) -> String) -> String {
        let end = kind.firstIndex { $0 == " " || $0 == "\u{A0}" } ?? kind.endIndex
        return change(String(kind[..<end])) + kind[end...]
    }

    private static func instrumental(ofWord word: String) -> String {
        guard let last = word.last, word.count > 2 else { return word }
        let (stem, ending): (Substring, String) =
            switch last.lowercased() {
            case "о": (word.dropLast(), "ом")
            case "е": (word.dropLast(), "ем")
            case "а": (word.dropLast(), "ой")
            case "я": (word.dropLast(), "ей")
            case "б", "в", "г", "д", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х": (word[...], "ом")
            default: (word[...], "")
            }
        return stem + (last.isUppercase ? ending.uppercased() : ending)
    }

    private static func dative(ofWord word: String) -> String {
        guard let last = word.last, word.count > 2 else { return word }
        let isCapital = last.isUppercase
        let (stem, ending): (Substring, String) =
            switch last.lowercased() {
            case "о": (word.dropLast(), "у")
            case "е": (word.dropLast(), "ю")
            case "а": (word.dropLast(), "е")
            case "я": (word.dropLast(), word.lowercased().hasSuffix("ия") ? "и" : "е")
            case "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ":
                (word[...], "у")
            default: (word[...], "")
            }
        return stem + (isCapital ? ending.uppercased() : ending)
    }
}
