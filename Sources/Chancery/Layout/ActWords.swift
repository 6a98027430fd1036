import ChanceryModels
import ChanceryRussian

/// The words of marks that name an act: «к приказу управления образования», «утверждена распоряжением».
enum ActWords {
    /// A kind of act, which stands in the nominative, in another case: «приказом», «распоряжению».
    static func kind(_ kind: String, in grammaticalCase: GrammaticalCase, _ russian: RussianForms) -> String {
        kind.isBlank ? "" : russian.body(kind, in: grammaticalCase).text
    }

    /// An issuer in the genitive; `nil` where no rule is sure of its form: a mark without an issuer is right, one with a
    /// wrong form is not.
    static func genitive(ofIssuer issuer: String?, _ russian: RussianForms) -> String? {
        guard let issuer, !issuer.isBlank else { return nil }
        let form = russian.body(issuer, in: .genitive)
        guard form.certainty >= .likely, let first = form.text.first else { return nil }
        // Within a phrase only names keep their capital: «к приказу управления образования», «к приказу МБОУ СОШ № 1».
        let second = form.text.dropFirst().first
        return second?.isLowercase == true ? first.lowercased() + form.text.dropFirst() : form.text
    }

    /// The block of approval (ГОСТ Р 7.0.97, реквизит 16): «УТВЕРЖДЕНА / приказом управления … / от 15.01.2026 № 33».
    static func approval(
        of title: String, by document: DocumentReference, _ russian: RussianForms
    ) -> String {
        let kind = document.kind.flatMap { $0.isBlank ? nil : $0.lowercased() } ?? "приказ"
        // An issuer stands in the genitive in a reference already.
        let act = [ActWords.kind(kind, in: .instrumental, russian), document.issuer].compactMap(\.self).filter {
            !$0.isBlank
        }
        let number = document.number.flatMap { $0.isBlank ? nil : "№\u{A0}" + $0 }
        let numbering = [document.date.map { "от\u{A0}" + $0.figures }, number].compactMap(\.self)
        return [approved(title), act.joined(separator: " "), numbering.joined(separator: " ")].filter { !$0.isBlank }
            .joined(separator: "\n")
    }

    /// «УТВЕРЖДЕН», «УТВЕРЖДЕНА» and so on, as the title of what is approved asks for.
    static func approved(_ title: String) -> String {
        // «Дорожная карта» in quotation marks is a road map all the same.
        let words = String(title.filter { !"«»„“\"".contains($0) })
        return (KindAgreement.approved(words) ?? KindAgreement.approved(.masculine)).uppercased()
    }
}
