/// What the code of a field says, cut into words: `MERGEFIELD`, `Name`, `\*`, `Upper` (ECMA-376-1:2016 §17.16.3).
struct FieldInstruction: Sendable, Hashable {
    /// A stretch of a word: text, or a field inside of the field.
    indirect enum Piece: Sendable, Hashable {
        case text(String)
        case field(FieldInstruction)
    }

    /// A word; what quotes hold is one.
    struct Word: Sendable, Hashable {
        var pieces: [Piece] = []
        var isQuoted = false

        /// The text of a word without fields in it.
        var text: String? {
            var result = ""
            for piece in pieces {
                guard case .text(let text) = piece else { return nil }
                result += text
            }
            return result
        }
    }

    private(set) var words: [Word] = []

    /// The first word in capitals, which tells the kind of the field.
    var kind: String { words.first?.text?.uppercased() ?? "" }

    /// Cuts the code of a field, with the fields in it.
    init(_ pieces: [Piece]) {
        var word: Word?
        var isQuoted = false

        func append(_ piece: Piece, to word: inout Word?) {
            var current = word ?? Word(isQuoted: isQuoted)
            if case .text(let text) = piece, case .text(let before)? = current.pieces.last {
                current.pieces[current.pieces.count - 1] = .text(before + text)
            } else {
                current.pieces.append(piece)
            }
            word = current
        }

        for piece in pieces {
            guard case .text(let text) = piece else {
                append(piece, to: &word)
                continue
            }
            var rest = text[...]
            while let character = rest.popFirst() {
                if Self.isQuote(character) {
                    if isQuoted {
                        word = word ?? Word(isQuoted: true)
                    } else if word == nil {
                        word = Word(isQuoted: true)
                    }
                    isQuoted.toggle()
                } else if character == "\\", isQuoted, let next = rest.first, next == "\\" || Self.isQuote(next) {
                    append(.text(String(next)), to: &word)
                    rest = rest.dropFirst()
                } else if character.isWhitespace, !isQuoted {
                    if let done = word { words.append(done) }
                    word = nil
                } else {
                    append(.text(String(character)), to: &word)
                }
            }
        }
        if let word { words.append(word) }
    }

    /// Whether a character is a quote that a field knows; Word's autocorrection makes curly ones.
    static func isQuote(_ character: Character) -> Bool {
        switch character {
        case "\"", "“", "”", "„": true
        default: false
        }
    }

    /// The switches behind a number of words: `\*` with `Upper`.
    func switches(after count: Int) -> [(flag: String, argument: String)] {
        var result: [(String, String)] = []
        var index = count
        while index < words.count {
            defer { index += 1 }
            guard let text = words[index].text, text.hasPrefix("\\"), !words[index].isQuoted else { continue }
            let flag = String(text.dropFirst().prefix(1))
            let rest = String(text.dropFirst(2))
            if !rest.isEmpty {
                result.append((flag, rest))
            } else if index + 1 < words.count, let argument = words[index + 1].text {
                result.append((flag, argument))
                index += 1
            }
        }
        return result
    }

    /// The name that a merge field has; `nil` for any other field. Filters behind it may stand without quotes: `MERGEFIELD Сумма | деньги`.
    var mergeName: String? {
        guard kind == "MERGEFIELD", words.count > 1, var name = words[1].text else { return nil }
        for word in words.dropFirst(2) {
            guard let text = word.text, !text.hasPrefix("\\"), name.contains("|") || text.hasPrefix("|") else { break }
            name += " " + text
        }
        return name
    }

    /// The names that merge fields in it have, in order.
    var mergeNames: [String] {
        let inner = words.flatMap(\.pieces).flatMap { piece -> [String] in
            if case .field(let field) = piece { field.mergeNames } else { [] }
        }
        return (mergeName.map { [$0] } ?? []) + inner
    }

    /// Whether all fields in it, and itself, can be computed from data.
    var isComputable: Bool {
        switch kind {
        case "MERGEFIELD": words.count > 1 && words.allSatisfy { $0.text != nil } && words[1].text != ""
        case "IF": words.count > 3 && words[1...].flatMap(\.pieces).allSatisfy(Self.isComputable)
        case "QUOTE": words.count > 1 && words[1...].flatMap(\.pieces).allSatisfy(Self.isComputable)
        default: false
        }
    }

    private static func isComputable(_ piece: Piece) -> Bool {
        if case .field(let field) = piece { field.isComputable } else { true }
    }
}
