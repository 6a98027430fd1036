import ChanceryModels

/// Tells the lines of a signature below acts and letters.
enum SignedLine {
    /// What those who sign acts are, in the nominative.
    static let offices = [
        "директор", "начальник", "заместител", "заведующ", "руководител", "глав", "министр", "председател", "ректор",
        "проректор", "исполняющ", "врио", "первый", "генеральный", "управляющ", "мэр", "губернатор", "президент",
        "декан", "командир",
    ]

    /// Whether a line ends in the name of the one who signs.
    static func isSigned(_ line: PaperLine) -> Bool {
        guard line.numbered.number == nil, line.label == nil, line.text.utf8.count < 500 else { return false }
        if SignatureStart.hasSignedName(line.text) { return true }
        let (tokens, names) = NameReader.names(in: line.text)
        guard let name = names.first, names.count == 1, name.tokens.upperBound >= tokens.all.count else { return false }
        // «Директор И.И. Иванова»: the initials come first in signatures.
        let isInitialFirst = tokens[name.tokens.lowerBound]?.text.unicodeScalars.count == 1
        return isInitialFirst && tokens.all.count <= 20
    }

    /// Whether a line is the beginning of the position that the next one ends.
    static func isOpen(_ line: PaperLine, before next: PaperLine) -> Bool {
        guard line.numbered.number == nil, line.label == nil, !line.isBulleted, line.text.utf8.count < 160 else {
            return false
        }
        if line.text.hasSuffix(".") || line.text.hasSuffix(";") || line.text.hasSuffix(":") { return false }
        let isNameAlone = NameReader.names(in: next.text).names.first?.tokens.lowerBound == 0
        return (next.beginsSmall || isNameAlone || next.continuesParagraph) && !next.followsGap
            || isNameAlone && !line.beginsSmall
    }
}

extension Signature {
    /// Who signs an act or a letter signs as what he is in office: «Председатель комитета» is a position.
    var official: Signature {
        var signature = self
        let words = [role, position].compactMap(\.self).joined(separator: ", ")
        signature.position = words.isEmpty ? nil : words
        signature.role = nil
        return signature
    }
}
