import ChanceryModels

/// The names of those responsible, taken apart and compared.
enum ExecutorNames {
    /// The names in a paragraph: parted by line ends, commas and semicolons.
    static func parts(of text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// Words that only say in which form of law a body stands.
    private static let forms: Set<String> = [
        "фгбоу", "фгаоу", "фгбу", "фгку", "фгуп", "фку", "гбоу", "гбу", "гку", "гау", "гаоу", "гбпоу", "гапоу", "кгбу",
        "кгку", "кгаоу", "кганоу", "кгбоу", "кгау", "огбу", "огку", "мбоу", "маоу", "мкоу", "мбу", "мку", "мау",
        "мбдоу",
        "мкдоу", "мадоу", "мбук", "мкук", "маук", "мбудо", "маудо", "моу", "мдоу", "доу", "ано", "ноу", "чоу", "ооо",
        "оао", "ао", "пао", "зао", "рро", "ро", "во", "спо", "дпо", "впо", "до", "дод", "нко", "бу", "ку", "ау", "оу",
    ]

    /// The words of a name without its form of law; «ФГБОУ ВО ХГИК» and «ХГИК» share them.
    static func core(of name: String) -> [String] {
        let words = FoldedHeading(name).words
        let rest = words.drop { forms.contains($0) }
        return rest.isEmpty ? words : Array(rest)
    }

    /// The first letters of a name's words, where it has three or more: «рмк» of «Районный методический кабинет».
    static func initials(of name: String) -> String? {
        let words = core(of: name)
        guard (3...8).contains(words.count) else { return nil }
        return String(words.compactMap(\.first))
    }

    /// Whether a name is an abbreviation: two to seven capitals and nothing else.
    static func isAbbreviation(_ name: String) -> Bool {
        (2...7).contains(name.count) && name.unicodeScalars.allSatisfy { $0.isLetter && !$0.isLowercaseLetter }
    }
}
