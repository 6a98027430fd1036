import ChanceryRussian
import Synchronization

/// Gathers the forms that rules make while documents are filled, so that a person can look them over.
///
/// What the user's own dictionary gives is not in it. A form that many documents have stands once. Tasks that work at once
/// may share one review; the order of ``forms`` does not depend on theirs.
public final class FormReview: Sendable {
    private struct Key: Hashable {
        let word: String
        let part: DeclinedPart
        let gender: PersonGender?
    }

    private let gathered = Mutex<[Key: ReviewedForm]>([:])

    /// Creates an empty review.
    public init() {}

    /// Takes a form down that a rule has made.
    func note(
        _ form: InflectedText, of word: String, as part: DeclinedPart, _ gender: PersonGender?,
        in grammaticalCase: GrammaticalCase
    ) {
        guard form.certainty != .given, grammaticalCase != .nominative else { return }
        gathered.withLock { gathered in
            let key = Key(word: word, part: part, gender: gender)
            var entry =
                gathered[key]
                ?? ReviewedForm(word: word, part: part, gender: gender, forms: [:], certainty: form.certainty)
            entry.forms[grammaticalCase] = form.text
            entry.certainty = min(entry.certainty, form.certainty)
            gathered[key] = entry
        }
    }

    /// All forms, the least sure first, those that are equally sure by their words.
    public var forms: [ReviewedForm] {
        gathered.withLock { Array($0.values) }.sorted { Self.rank($0) < Self.rank($1) }
    }

    private static func rank(_ form: ReviewedForm) -> (Int, String, String, String) {
        (form.certainty.rawValue, form.word, form.part.rawValue, form.gender?.rawValue ?? "")
    }
}
