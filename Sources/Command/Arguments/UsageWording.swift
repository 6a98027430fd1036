import ChanceryDiagnostics

/// What swift-argument-parser says of wrong arguments, in Russian as well.
///
/// The parser speaks English only. Its sentences have a few shapes; one that is not known here stays English, which is
/// better than to guess.
enum UsageWording {
    /// The sentence in both languages, on one line and without its full stop.
    static func wording(of message: String) -> Wording {
        var english = message.split(whereSeparator: \.isNewline).map(String.init).joined(separator: " ")
        if english.hasSuffix(".") { english.removeLast() }
        return Wording(english, russian: russian(of: english))
    }

    /// Beginnings of sentences and the words that stand for them.
    private static let beginnings: [(english: String, russian: String)] = [
        ("Unknown option ", "Нет такого ключа: "),
        ("Missing expected argument ", "Не хватает аргумента "),
        ("Missing one of: ", "Не хватает одного из: "),
        ("Missing value for ", "Не хватает значения для "),
        ("Unexpected argument ", "Лишний аргумент "),
        ("Invalid option: ", "Неверный ключ: "),
        ("Missing required subcommand", "Не указана команда"),
        ("A limit is at least 1", "Предел должен быть не меньше 1"),
    ]

    /// Words in the middle of sentences.
    private static let middles: [(english: String, russian: String)] = [
        (". Did you mean ", ". Может быть, "),
        (" unexpected arguments: ", " лишних аргумента: "),
        ("The value ", "Значение "),
        (" is invalid for ", " не годится для "),
        (". Please provide one of ", ". Подойдёт одно из: "),
        ("The option ", "Ключ "),
        (" does not take any value, but ", " не принимает значения, а указано "),
        (" was specified", ""),
        (" or ", " или "), (" and ", " и "),
    ]

    private static func russian(of english: String) -> String {
        var text = english
        for (from, to) in beginnings where text.hasPrefix(from) { text = to + text.dropFirst(from.count) }
        for (from, to) in middles { text = text.replacing(from, with: to) }
        return text
    }
}
