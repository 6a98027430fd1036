/// A word or an initial of a name that is being read.
struct NamePiece: Sendable, Hashable {
    let text: String
    let isInitial: Bool

    /// The words and initials of a text, in order; nil where something stands there that no name has.
    static func pieces(of text: some StringProtocol) -> [NamePiece]? {
        var pieces: [NamePiece] = []
        for token in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            guard append(String(token), to: &pieces) else { return nil }
            guard pieces.count <= 8 else { return nil }
        }
        return joiningParticles(joiningFathers(pieces))
    }

    /// Takes a token apart: «И.И.Иванов» is two initials and a word.
    private static func append(_ token: String, to pieces: inout [NamePiece]) -> Bool {
        var rest = Substring(token)
        while let dot = rest.firstIndex(of: ".") {
            var end = rest.index(after: dot)
            // «А.-М.»
            if rest[end...].hasPrefix("-"), let next = rest[end...].firstIndex(of: ".") {
                end = rest.index(after: next)
            }
            let initial = rest[..<end]
            guard isInitial(initial) else { return false }
            pieces.append(NamePiece(text: String(initial), isInitial: true))
            rest = rest[end...]
        }
        guard !rest.isEmpty else { return true }
        guard rest.allSatisfy({ $0.isLetter || "-'’ʼ`".contains($0) }), rest.contains(where: \.isLetter) else {
            return false
        }
        // «И.И» and «Иванов И И»: a capital alone is an initial whose full stop is missing.
        if rest.count == 1, let scalar = rest.unicodeScalars.first, RuleWord.isCapital(scalar) {
            pieces.append(NamePiece(text: rest + ".", isInitial: true))
        } else {
            pieces.append(NamePiece(text: String(rest), isInitial: false))
        }
        return true
    }

    private static func isInitial(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                // «Дж.», «Ю.»
                part.last == "." && (2...4).contains(part.count) && part.dropLast().allSatisfy(\.isLetter)
            }
    }

    /// «Гасан оглы» is one patronymic.
    private static func joiningFathers(_ pieces: [NamePiece]) -> [NamePiece] {
        var joined: [NamePiece] = []
        for piece in pieces {
            if let last = joined.last, !piece.isInitial, !last.isInitial,
                fatherWords.contains(RuleWord.lowered(piece.text))
            {
                joined[joined.count - 1] = NamePiece(text: last.text + " " + piece.text, isInitial: false)
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    /// «ван Бетховен», «де ла Крус» are one surname.
    private static func joiningParticles(_ pieces: [NamePiece]) -> [NamePiece] {
        var joined: [NamePiece] = []
        for piece in pieces {
            if let last = joined.last, !piece.isInitial, !last.isInitial,
                particles.contains(String(last.text.split(separator: " ").last ?? ""))
            {
                joined[joined.count - 1] = NamePiece(text: last.text + " " + piece.text, isInitial: false)
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    /// «Son of», «daughter of» in the Turkic languages.
    private static let fatherWords: Set<String> = [
        "оглы", "оглу", "улы", "уулу", "угли", "углы", "кызы", "гызы", "кизи",
    ]
    private static let particles: Set<String> = [
        "ван", "фон", "де", "да", "ди", "дю", "дель", "делла", "ла", "ле", "лос", "лас", "дос", "душ", "дер", "ден",
        "тер",
        "цу", "бен", "ибн", "аль", "эль",
    ]
}
