import ChanceryDiagnostics
import ChanceryModels
import ChanceryRussian

/// More than four addressees, and addressees that lack what their mode asks for (domain.md §8).
struct AddresseeCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard let letter = outline.letter else { return }
        if letter.addressees.count > 4 {
            findings.add(
                .warning, "too-many-addressees", at: "addressees",
                Wording(
                    "a letter has four addressees at most; make a list of distribution or address them together",
                    russian: "адресатов больше четырёх; составьте список рассылки или назовите их обобщённо"))
        }
        for (index, addressee) in letter.addressees.enumerated() {
            check(addressee, at: "addressees[\(index)]", into: &findings)
        }
    }

    private func check(_ addressee: Addressee, at path: String, into findings: inout DocumentFindings) {
        let needs: [(String, String?)] =
            switch addressee.mode {
            case .head: [("position", addressee.position), ("name", addressee.name)]
            case .organisation: [("organisation", addressee.organisation)]
            case .unit: [("organisation", addressee.organisation), ("unit", addressee.unit)]
            case .unitHead:
                [
                    ("organisation", addressee.organisation), ("position", addressee.position),
                    ("name", addressee.name),
                ]
            case .person: [("name", addressee.name), ("address", addressee.address)]
            case .general: [("position", addressee.position ?? addressee.organisation)]
            case nil: [("name", addressee.name ?? addressee.organisation ?? addressee.position ?? addressee.unit)]
            }
        if let position = addressee.position, Declension().isNominative(position: position) {
            let right = Declension().position(position, in: .dative).text
            findings.add(
                .warning, "addressee-case", at: path + ".position",
                Wording(
                    "an addressee stands in the dative: «\(right)»",
                    russian: "адресат стоит в дательном падеже: «\(right)»"))
        }
        for (key, text) in needs where text?.isBlank ?? true {
            findings.add(
                .warning, "addressee-incomplete", at: path + "." + key,
                Wording("the addressee lacks «\(key)»", russian: "у адресата не заполнено «\(key)»"))
        }
    }
}

extension DocumentOutline {
    /// The letter, also the one inside of a letter of information.
    var letter: Letter? { model as? Letter ?? (model as? InformationLetter)?.letter }
}
