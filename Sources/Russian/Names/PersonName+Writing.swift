extension PersonName {
    /// How initials stand beside each other.
    public enum InitialsStyle: Sendable, Hashable {
        /// «И.О.», the habit of offices.
        case joined
        /// «И. О.», with a no-break space, the habit of printers.
        case spaced
    }

    /// The initials alone: «И.О.», «А.-М.», «И.» without a patronymic; empty where nothing is known but the surname.
    public func initials(_ style: InitialsStyle = .joined) -> String {
        [givenName, patronymic].compactMap { $0?.initial }.joined(separator: style == .joined ? "" : Self.noBreakSpace)
    }

    /// «И.О. Фамилия», as under a document, in approvals and visas, with a no-break space before the surname.
    public func initialsFirst(_ style: InitialsStyle = .joined) -> String {
        [initials(style), surname ?? ""].filter { !$0.isEmpty }.joined(separator: Self.noBreakSpace)
    }

    /// «Фамилия И.О.», as for addressees, in texts and lists, with a no-break space behind the surname.
    public func surnameFirst(_ style: InitialsStyle = .joined) -> String {
        [surname ?? "", initials(style)].filter { !$0.isEmpty }.joined(separator: Self.noBreakSpace)
    }

    /// «Фамилия Имя Отчество»; an initial stands where no more is known.
    public var full: String {
        [surname, givenName?.text, patronymic?.text].compactMap(\.self).joined(separator: " ")
    }

    /// «Имя Отчество», as one speaks to a person; nil unless the given name is known in full.
    public var address: String? {
        guard case .full(let given) = givenName else { return nil }
        guard case .full(let patronymic) = patronymic else { return given }
        return given + " " + patronymic
    }

    static let noBreakSpace = "\u{A0}"
}
