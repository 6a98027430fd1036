/// The name of a month: «июнь», «июня», «в июне».
public struct MonthName: Sendable, Hashable {
    /// From 1 to 12.
    public let month: Int

    /// - Parameter month: From 1 to 12; another number is taken for the nearest of these.
    public init(_ month: Int) {
        self.month = min(max(month, 1), 12)
    }

    /// The name in a case.
    public func form(in grammaticalCase: GrammaticalCase = .nominative) -> String {
        let word = RuleWord(Self.names[month - 1])
        guard grammaticalCase != .nominative, grammaticalCase != .accusative else { return word.text }
        return Paradigm.secondDeclension(of: word).form(of: word, in: grammaticalCase)
    }

    private static let names = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь",
    ]
}
