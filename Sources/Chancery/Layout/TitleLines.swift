/// A title whose kind stands in capitals: «ПРОТОКОЛ» on a line of its own, «совещания руководителей» below it, as skeletons
/// of papers have it (domain.md §9).
enum TitleLines {
    /// The title with a line break behind its words in capitals; any other as it is.
    static func text(of title: String) -> String {
        guard !title.contains("\n") else { return title }
        let words = title.split(separator: " ")
        var count = words.prefix(while: isCapital).count
        guard words.indices.contains(count), words[count].first?.isLetter == true else { return title }
        // «ПОЛОЖЕНИЕ О смотре»: the preposition goes with what it stands before.
        while count > 0, words[count - 1].count < 3 { count -= 1 }
        guard words[..<count].contains(where: { $0.count > 3 }) else { return title }
        return words[..<count].joined(separator: " ") + "\n" + words[count...].joined(separator: " ")
    }

    private static func isCapital(_ word: Substring) -> Bool {
        word.contains(where: \.isLetter) && word.allSatisfy { !$0.isLetter || $0.isUppercase }
    }
}
