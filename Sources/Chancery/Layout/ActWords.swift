import ChanceryModels
import ChanceryRussian

/// The words of marks that name an act: «к приказу управления образования», «утверждена распоряжением».
enum ActWords {
    private static let declension = Declension()

    /// A kind of act, which stands in the nominative, in another case: «приказом», «распоряжению».
    static func kind(_ kind: String, in grammaticalCase: GrammaticalCase) -> String {
        kind.isBlank ? "" : declension.body(kind, in: grammaticalCase).text
    }

    /// An issuer in the genitive; `nil` where no rule is sure of its form: a mark without an issuer is right, one with a
    /// wrong form is not.
    static func genitive(ofIssuer issuer: String?) -> String? {
        guard let issuer, !issuer.isBlank else { return nil }
        let form = declension.body(issuer, in: .genitive)
        guard form.certainty >= .likely, let first = form.text.first else { return nil }
        // Within a phrase only names keep their capital: «к приказу управления образования», «к приказу МБОУ СОШ № 1».
        let second = form.text.dropFirst().first
        return second?.isLowercase == true ? first.lowercased() + form.text.dropFirst() : form.text
    }

    /// «УТВЕРЖДЕН», «УТВЕРЖДЕНА» and so on, as the title of what is approved asks for.
    static func approved(_ title: String) -> String {
        // «Дорожная карта» in quotation marks is a road map all the same.
        let words = String(title.filter { !"«»„“\"".contains($0) })
        return (KindAgreement.approved(words) ?? KindAgreement.approved(.masculine)).uppercased()
    }
}
