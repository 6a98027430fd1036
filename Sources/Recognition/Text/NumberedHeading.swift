/// A heading parted into its number and its title: «1.1. Работа с кадрами», «Раздел II. Методическая работа».
struct NumberedHeading: Sendable, Hashable {
    /// The number as it is printed, without a closing dot.
    var number: String
    /// What follows the number.
    var title: String
    /// In which manner it is numbered; headings of one manner and depth are of one level.
    var style: Style
    /// How many numbers stand in it: 2 for «1.1».
    var depth: Int

    /// A manner of numbering.
    enum Style: Sendable, Hashable {
        case decimal
        case roman
        case letter
    }

    /// Parts a heading; `nil` where it does not begin with a number.
    ///
    /// Years, dates and counts that begin a title are no numbers: «2026 год», «01.09.2025 День знаний», «I полугодие».
    init?(_ text: String) {
        var scan = Scan(text.unicodeScalars)
        scan.skipBlanks()
        let isNamed = NumberedHeading.skipName(&scan)
        if isNamed {
            scan.skipBlanks()
            _ = scan.skip("№")
            scan.skipBlanks()
        }
        guard let found = scan.decimal() ?? scan.roman() ?? scan.letter() else { return nil }
        let bracket = scan.skip(")")
        if !bracket, found.style == .letter { return nil }
        let isClosed = bracket || found.isClosed
        let hadBlank = scan.skipBlanks()
        if !isNamed, !isClosed, hadBlank, NumberedHeading.skipNameBehind(&scan) {
            self.init(found, bracket: false, title: scan.rest)
            return
        }
        var hadMark = false
        if isNamed {
            hadMark = scan.skip(":") || scan.skipDash()
            scan.skipBlanks()
        }
        guard let next = scan.peek else {
            // «Раздел 1» alone keeps its words as the title; «1.» alone is a number without a title.
            if isNamed || !isClosed { return nil }
            self.init(found, bracket: bracket, title: "")
            return
        }
        // «Этап 2 ремонта»: the number belongs to the words behind it.
        if isNamed, !isClosed, !hadMark, next.isLowercaseLetter { return nil }
        if !isNamed, !isClosed {
            let beginsTitle = next.isLetter && !next.isLowercaseLetter || "«\"„“(".unicodeScalars.contains(next)
            guard hadBlank, beginsTitle || (found.depth > 1 && next.isLetter) else { return nil }
        }
        // «1.5-2 часа», «10.-12. класс»: the number goes on.
        guard !next.isDash || isNamed else { return nil }
        self.init(found, bracket: bracket, title: scan.rest)
    }

    /// The words that a number follows in a heading: «Раздел 1», «Направление 2», «Модуль 3».
    private static let names = [
        "раздел", "подраздел", "глава", "часть", "блок", "направление", "модуль", "этап", "задача", "подзадача", "цель",
        "подпрограмма", "тема", "проект", "подпроект", "заседание", "поток", "шаг", "стадия",
    ]

    /// Goes past such a word behind its number, and the mark that parts both from the title: «I раздел. Кадры».
    private static func skipNameBehind(_ scan: inout Scan) -> Bool {
        var behind = scan
        guard behind.skipWord(of: names) else { return false }
        behind.skipBlanks()
        guard behind.skip(".") || behind.skip(":") || behind.skipDash() else { return false }
        behind.skipBlanks()
        guard behind.peek != nil else { return false }
        scan = behind
        return true
    }

    /// Goes past such a word, and an adjective before it («Стратегическое направление 1», «Основное мероприятие 1.1»).
    private static func skipName(_ scan: inout Scan) -> Bool {
        if scan.skipWord(of: names) { return true }
        var behind = scan
        guard
            behind.skipWord(where: { word in
                ["ое", "ая", "ый", "ий"].contains { word.hasSuffix($0) } && word.utf8.count > 8
            })
        else { return false }
        behind.skipBlanks()
        guard behind.skipWord(of: names + ["мероприятие"]) else { return false }
        scan = behind
        return true
    }

    /// A number without the title that stands below it: «Раздел 2», «I.»; `nil` for any other text.
    init?(bare text: String) {
        guard text.utf8.count < 40, NumberedHeading(text) == nil, let parted = NumberedHeading(text.trimmed + ". А"),
            parted.title == "А"
        else { return nil }
        self = parted
        title = ""
    }

    private init(_ found: Scan.Number, bracket: Bool, title: String) {
        number = bracket ? found.text + ")" : found.text
        self.title = title.trimmed
        style = found.style
        depth = found.depth
    }

    /// The number that a list label prints: «Раздел 1.» gives «1», «а)» gives «а)».
    static func number(ofLabel label: String) -> (text: String, style: Style?, depth: Int)? {
        if let parted = NumberedHeading(label + " А"), parted.title == "А" {
            return (parted.number, parted.style, parted.depth)
        }
        return PrintedNumber.normalised(label).map { ($0, nil, 1) }
    }
}
