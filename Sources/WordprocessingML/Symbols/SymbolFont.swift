/// A font whose characters are signs, not letters: Word addresses them at U+F020–U+F0FF, older programs at 20–FF.
enum SymbolFont: Sendable, Hashable, CaseIterable {
    case symbol
    case wingdings
    case wingdings2
    case wingdings3
    case webdings

    /// The font of a name; `nil` for one of letters.
    init?(name: String) {
        switch name.lowercased() {
        case "symbol", "symbolmt", "symbol (ttf)": self = .symbol
        case "wingdings": self = .wingdings
        case "wingdings 2": self = .wingdings2
        case "wingdings 3": self = .wingdings3
        case "webdings": self = .webdings
        default: return nil
        }
    }

    /// The character that a code shows; `nil` where Unicode has none.
    func character(_ code: UInt32) -> Unicode.Scalar? {
        let index = Int(code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code) - 0x20
        let signs = signs
        guard signs.indices.contains(index), signs[index] != "\0" else { return nil }
        return signs[index]
    }

    /// A text set in the font as the characters that it shows; those that it has no sign for stay.
    func shown(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(character(scalar.value) ?? scalar) }
        return String(result)
    }
}
