/// How the singular of a word is made in the five oblique cases: letters off its end, others on.
struct Paradigm: Sendable, Hashable {
    /// How many letters of the nominative do not belong to the stem.
    let dropped: Int
    /// Genitive, dative, accusative, instrumental, prepositional.
    private let endings: [String]

    /// - Parameter endings: Five endings in the order of the cases, blanks between them; «-» for none.
    init(dropping dropped: Int, _ endings: String) {
        self.dropped = dropped
        self.endings = endings.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    }

    private init(dropping dropped: Int, endings: [String]) {
        self.dropped = dropped
        self.endings = endings
    }

    /// A word whose cases are all alike.
    static let indeclinable = Paradigm(dropping: 0, "- - - - -")

    /// The same endings behind another end of the stem: «Кравец», «Кравц-».
    func replacing(_ dropped: Int, with stemEnd: String) -> Paradigm {
        Paradigm(dropping: dropped, endings: endings.map { stemEnd + $0 })
    }

    /// Whether the word changes at all.
    var isDeclinable: Bool { dropped > 0 || endings.contains { !$0.isEmpty } }

    /// The form of a word, in its own letter case.
    func form(of word: RuleWord, in grammaticalCase: GrammaticalCase) -> String {
        let index = grammaticalCase.index - 1
        guard endings.indices.contains(index) else { return word.text }
        return word.replacingLast(dropped, with: endings[index])
    }
}

extension Paradigm {
    /// The same with the stress on the ending: the instrumental in -ом behind ц.
    var stressed: Paradigm {
        Paradigm(dropping: dropped, endings: endings.map { $0.hasSuffix("ем") ? String($0.dropLast(2)) + "ом" : $0 })
    }
}
