import ChanceryDocument

/// The runs of a paragraph of Markdown, and the looks that the signs between them give.
struct MarkdownMarks {
    private struct Piece {
        var run: FormattedRun
        var signs: MarkdownSigns?
    }

    private static let looks: [FormattedLook] = [.bold, .italic, .underline, .strike]

    private var pieces: [Piece] = []

    mutating func add(_ run: FormattedRun) {
        pieces.append(Piece(run: run))
    }

    /// Adds signs that may emphasise, in the looks around.
    mutating func add(_ signs: MarkdownSigns, look: FormattedLook, address: String?) {
        let text = String(repeating: Character(signs.sign), count: signs.length)
        pieces.append(Piece(run: FormattedRun(text, look, address: address), signs: signs))
    }

    /// The runs with the looks that the signs give them; signs that match nothing stay in the text.
    ///
    /// Looks are counted where they begin and end, so that the work is linear however deep they are nested.
    var resolved: [FormattedRun] {
        let matches = MarkdownMatches(pieces.map(\.signs))
        var changes = [[Int]](repeating: [0, 0, 0, 0], count: pieces.count + 1)
        for stretch in matches.stretches {
            guard let kind = Self.looks.firstIndex(of: Self.look(of: stretch)) else { continue }
            changes[stretch.pieces.lowerBound][kind] += 1
            changes[stretch.pieces.upperBound][kind] -= 1
        }
        var depths = [0, 0, 0, 0]
        var result: [FormattedRun] = []
        for (index, piece) in pieces.enumerated() {
            for kind in 0..<4 { depths[kind] += changes[index][kind] }
            var run = piece.run
            if let signs = matches.runs[index] {
                run.text = String(repeating: Character(signs.sign), count: signs.count)
            }
            if run.text.isEmpty { continue }
            for kind in 0..<4 where depths[kind] > 0 { run.look.insert(Self.looks[kind]) }
            if let last = result.last, last.look == run.look, last.address == run.address {
                result[result.count - 1].text += run.text
            } else {
                result.append(run)
            }
        }
        return result
    }

    private static func look(of stretch: MarkdownMatches.Stretch) -> FormattedLook {
        switch stretch.sign {
        case "~": .strike
        case "+": .underline
        default: stretch.isStrong ? .bold : .italic
        }
    }
}
