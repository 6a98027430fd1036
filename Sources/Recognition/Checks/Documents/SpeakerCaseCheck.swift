import ChanceryDiagnostics
import ChanceryModels
import ChanceryRussian

/// Names under «СЛУШАЛИ» that stand in the nominative: whom did they hear? (domain.md §9).
///
/// Only men's names tell: «Сидорова А.А.» is she herself or, rightly, he in the accusative.
struct SpeakerCaseCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        let minutes = (outline.model as? Extract)?.minutes ?? outline.model as? MeetingProtocol
        for (index, proceeding) in (minutes?.proceedings ?? []).enumerated() {
            for (place, speech) in proceeding.heard.enumerated() {
                guard let name = speech.name, let right = Self.accusative(of: name) else { continue }
                findings.add(
                    .note, "speaker-case", at: "proceedings[\(index)].heard[\(place)].name",
                    Wording(
                        "who was heard stands in the accusative: «\(right)»",
                        russian: "под «СЛУШАЛИ» имя стоит в винительном падеже: «\(right)»"))
            }
        }
    }

    /// The accusative where the name is surely a man's nominative.
    private static func accusative(of name: String) -> String? {
        guard let parsed = PersonName(parsing: name), parsed.gender == .masculine,
            let form = Declension().name(parsed, of: .masculine, in: .accusative), form.certainty >= .likely
        else { return nil }
        let text = form.name.written(like: name)
        return text == name ? nil : text
    }
}
