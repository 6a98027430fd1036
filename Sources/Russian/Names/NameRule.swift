/// One row of a table of rules for names: which words it takes, and how they are declined.
///
/// The rows of a table are tried in order; the first that takes the word decides.
struct NameRule: Sendable {
    /// Whose names it is for; nil for both.
    let gender: PersonGender?
    let endings: [Ending]
    /// The fewest letters of a word that it takes.
    let minimumCount: Int
    /// Words that it leaves to the rows below, in lower case with «е» for «ё».
    let exceptions: Set<String>
    let certainty: Certainty
    let paradigm: @Sendable (RuleWord) -> Paradigm

    init(
        _ gender: PersonGender?, _ endings: [Ending], from minimumCount: Int = 1,
        except exceptions: Set<String> = [], _ certainty: Certainty,
        _ paradigm: @escaping @Sendable (RuleWord) -> Paradigm
    ) {
        self.gender = gender
        self.endings = endings
        self.minimumCount = minimumCount
        self.exceptions = exceptions
        self.certainty = certainty
        self.paradigm = paradigm
    }

    init(
        _ gender: PersonGender?, _ endings: [Ending], from minimumCount: Int = 1,
        except exceptions: Set<String> = [], _ certainty: Certainty, _ paradigm: Paradigm
    ) {
        self.init(gender, endings, from: minimumCount, except: exceptions, certainty) { _ in paradigm }
    }

    func takes(_ word: RuleWord, of gender: PersonGender) -> Bool {
        (self.gender == nil || self.gender == gender) && word.count >= minimumCount && word.ends(in: endings)
            && (exceptions.isEmpty || !exceptions.contains(word.key))
    }
}
