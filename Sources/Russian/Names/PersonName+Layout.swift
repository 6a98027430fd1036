extension PersonName {
    /// The name written as another text of the same name is: its order, its blanks, its initials.
    ///
    /// «И.И. Ивановой» like «И.И. Иванова», «Ивановой Анне Петровне» like «Иванова Анна Петровна».
    package func written(like text: String) -> String {
        let pieces = NamePiece.pieces(of: text) ?? []
        let blank = text.contains(Self.noBreakSpace) ? Self.noBreakSpace : " "
        var given = ""
        for part in [givenName, patronymic].compactMap(\.self) {
            let isInitialBefore = given.hasSuffix(".")
            if case .initial(let initial) = part, isInitialBefore {
                given += (hasSpacedInitials(text) ? blank : "") + initial
            } else {
                given += (given.isEmpty ? "" : blank) + part.text
            }
        }
        guard let surname, !given.isEmpty else { return surname ?? given }
        return isSurnameFirst(in: pieces) ? surname + blank + given : given + blank + surname
    }

    /// Whether initials begin where the given name stands, or the given name itself.
    private func isSurnameFirst(in pieces: [NamePiece]) -> Bool {
        guard let first = pieces.first, !first.isInitial, let original = PersonName(pieces: pieces) else {
            return false
        }
        return original.surname?.hasPrefix(first.text) ?? false
    }

    private func hasSpacedInitials(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { place in
            guard place + 3 < scalars.count, scalars[place] == "." else { return false }
            return scalars[place + 1].isBlankOfLine && RuleWord.isCapital(scalars[place + 2])
                && scalars[place + 3] == "."
        }
    }
}
