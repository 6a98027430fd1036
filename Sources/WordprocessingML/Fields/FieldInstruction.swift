import ChanceryDocument

/// The instruction of a field that has no result in the file, for those that show something all the same (ECMA-376-1:2016 §17.16.5).
struct FieldInstruction {
    /// What a field without a result shows.
    enum Display: Equatable {
        /// The text that stands in the instruction itself.
        case text(String)
        /// The number of its paragraph among those that hold such a field, and what stands behind it.
        case paragraphNumber(NumberFormat, separator: String)
        /// Another number that Word counts.
        case number
        /// A page number, date and the like, which Word knows when it opens the file.
        case computed
        case formula
        case nothing
    }

    private let words: [Substring]
    private let text: String

    init(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
        words = text.split { $0.isWhitespace }
    }

    var display: Display {
        switch words.first?.uppercased() {
        case "MACROBUTTON", "GOTOBUTTON": prompt
        case "SYMBOL": symbol
        case "AUTONUM": paragraphNumber
        case "AUTONUMLGL", "AUTONUMOUT", "LISTNUM": .number
        case "PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "PRINTDATE", "SAVEDATE", "CREATEDATE", "FILENAME":
            .computed
        case "EQ": .formula
        default: .nothing
        }
    }

    /// The number of the paragraph: in figures or as `\\*` says, with a full stop or the sign of `\\s` behind (§17.16.5.4).
    private var paragraphNumber: Display {
        let format: NumberFormat =
            switch argument(of: "\\*") {
            case "ROMAN": .upperRoman
            case "roman", "Roman": .lowerRoman
            case "ALPHABETIC": .upperLetter
            case "alphabetic", "Alphabetic": .lowerLetter
            case "Ordinal", "ordinal": .ordinal
            default: .decimal
            }
        return .paragraphNumber(format, separator: argument(of: "\\s").flatMap(\.first).map(String.init) ?? ".")
    }

    /// The word behind a switch, without quotes.
    private func argument(of name: String) -> String? {
        guard let flag = words.firstIndex(where: { $0 == name }), flag + 1 < words.count else { return nil }
        return String(words[flag + 1].filter { $0 != "\"" })
    }

    /// What stands behind the macro's name: a prompt of a template, «[Щёлкните здесь]».
    private var prompt: Display {
        guard words.count > 2 else { return .nothing }
        return .text(words[2...].joined(separator: " "))
    }

    /// A sign by its code (decimal, or hexadecimal behind `0x`) and its font (`\f`).
    private var symbol: Display {
        guard words.count > 1 else { return .nothing }
        let code = words[1].hasPrefix("0x") ? UInt32(words[1].dropFirst(2), radix: 16) : UInt32(words[1])
        guard let code else { return .nothing }
        let font = fontName.flatMap(SymbolFont.init(name:))
        guard let scalar = font?.character(code) ?? Unicode.Scalar(code), scalar.value >= 0x20 else { return .nothing }
        return .text(String(scalar))
    }

    /// The font behind `\f`, in quotes or without.
    private var fontName: String? {
        guard let flag = words.firstIndex(where: { $0.lowercased() == "\\f" }), flag + 1 < words.count else {
            return nil
        }
        if !words[flag + 1].hasPrefix("\"") { return String(words[flag + 1]) }
        return text[words[flag + 1].startIndex...].split(separator: "\"").first.map(String.init)
    }
}
