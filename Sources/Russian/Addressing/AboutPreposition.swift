/// The preposition of headings: «О проведении», «Об утверждении».
public enum AboutPreposition {
    /// «об» before а, и, о, у, э as they are heard; «о» before consonants and е, ё, ю, я.
    ///
    /// A number is heard as its words («об 11 участниках»); quotation marks and brackets are passed over.
    public static func word(before text: some StringProtocol) -> String {
        let heard = text.drop { !$0.isLetter && !$0.isWholeNumber }
        let digits = heard.prefix { $0.isASCII && $0.isWholeNumber }
        var first = heard.unicodeScalars.first
        if !digits.isEmpty, let number = Int(digits) {
            first = NumberWords.words(number, in: .prepositional).unicodeScalars.first
        }
        guard let first else { return "о" }
        let letter = Letter(first)
        // «Обо мне», «обо всех»: for the ear's sake.
        if widened.contains(RuleWord(String(heard.prefix(while: \.isLetter))).key) { return "обо" }
        if letter != .other { return hard.contains(letter) ? "об" : "о" }
        return "AIOUEaiou".unicodeScalars.contains(first) ? "об" : "о"
    }

    /// A heading with its preposition: «О проведении семинара», «Об итогах».
    public static func heading(_ text: String) -> String {
        RuleWord.capitalised(word(before: text)) + " " + text
    }

    private static let widened: Set<String> = ["мне", "всем", "всех", "всей"]
    private static let hard: LetterSet = "аиоуэ"
}
