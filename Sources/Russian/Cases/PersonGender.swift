/// Whether a person's name, and the words that agree with it, are declined as a man's or a woman's.
public enum PersonGender: String, Sendable, Hashable, CaseIterable {
    /// A man: «Иванову Ивану», «Уважаемый».
    case masculine
    /// A woman: «Ивановой Анне», «Уважаемая».
    case feminine

    /// The gender of the words that agree with the person: «Уважаемая».
    public var grammatical: Gender { self == .masculine ? .masculine : .feminine }
}
