extension Declension {
    /// A whole name in a case.
    ///
    /// - Parameter gender: Whose name it is; nil to let the name tell.
    /// - Returns: Nil where the form depends on the gender and nothing tells it: the user must say.
    public func name(
        _ name: PersonName, of gender: PersonGender? = nil, in grammaticalCase: GrammaticalCase
    ) -> InflectedName? {
        if let gender = gender ?? name.gender { return self.name(name, known: gender, grammaticalCase) }
        let (his, hers) = (
            self.name(name, known: .masculine, grammaticalCase), self.name(name, known: .feminine, grammaticalCase)
        )
        // «Шевченко», «Черных»: whose it is makes no difference.
        return his.name == hers.name ? his : nil
    }

    private func name(
        _ name: PersonName, known gender: PersonGender, _ grammaticalCase: GrammaticalCase
    ) -> InflectedName {
        var (declined, certainty) = (name, Certainty.given)
        if let surname = name.surname {
            let form = self.surname(surname, of: gender, in: grammaticalCase)
            declined.surname = form.text
            certainty = min(certainty, form.certainty)
        }
        if case .full(let given) = name.givenName {
            let form = givenName(given, of: gender, in: grammaticalCase)
            declined.givenName = .full(form.text)
            certainty = min(certainty, form.certainty)
        }
        if case .full(let father) = name.patronymic {
            let form = patronymic(father, of: gender, in: grammaticalCase)
            declined.patronymic = .full(form.text)
            certainty = min(certainty, form.certainty)
        }
        return InflectedName(declined, certainty)
    }
}
