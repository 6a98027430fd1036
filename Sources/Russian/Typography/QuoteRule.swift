/// « » outside, „ “ inside; a line whose marks do not pair is left alone.
enum QuoteRule {
    static func proposals(for text: TypographyText) -> [TypographyProposal] {
        var proposals: [TypographyProposal] = []
        var (line, depth, isBroken) = ([TypographyProposal](), 0, false)
        for place in 0...text.scalars.count {
            let scalar = text[place]
            if scalar == "\n" {
                if !isBroken, depth == 0 { proposals += line }
                (line, depth, isBroken) = ([], 0, false)
            }
            guard marks.contains(scalar) else { continue }
            if isOpening(text, place) {
                line.append(mark(place, scalar, depth == 0 ? "«" : "„"))
                depth += 1
            } else {
                depth -= 1
                if depth < 0 { isBroken = true }
                line.append(mark(place, scalar, depth == 0 ? "»" : "“"))
            }
        }
        return proposals
    }

    private static func mark(_ place: Int, _ old: Unicode.Scalar, _ new: String) -> TypographyProposal {
        TypographyProposal(.quotes, place..<(place + 1), String(Character(old)), new)
    }

    private static func isOpening(_ text: TypographyText, _ place: Int) -> Bool {
        switch text[place] {
        case "«", "„": return true
        case "»", "”": return false
        default:
            let (before, after) = (text[place - 1], text[place + 1])
            let isFree = before.isBlankOfLine || before == "\n" || before == "\t" || openers.contains(before)
            return isFree && !after.isBlankOfLine && after != "\n"
        }
    }

    private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "‟", "«", "»"]
    private static let openers: Set<Unicode.Scalar> = ["(", "[", "«", "„", "\"", "-", "–", "—", "/"]
}
