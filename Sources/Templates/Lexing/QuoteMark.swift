/// The quotation marks that Word and people put around a text, and how to find the one that closes.
///
/// Autocorrection turns straight quotes into `«…»`, `“…”` or `„…“`, sometimes in the wrong direction (behind an
/// apostrophe for instance) and sometimes only one of a pair.
enum QuoteMark {
    /// How far a closing mark is looked for. Keeps the search linear whatever the text.
    static let reach = 1024

    /// The sort of a mark: those of one sort may close each other.
    private enum Sort {
        case double, single
    }

    private static func sort(of scalar: Unicode.Scalar) -> Sort? {
        switch scalar {
        case "\"", "«", "»", "“", "”", "„", "‟", "″", "＂": .double
        case "'", "‘", "’", "‚", "‛", "′", "‹", "›", "`": .single
        default: nil
        }
    }

    /// Whether a text may begin or end with the scalar.
    static func contains(_ scalar: Unicode.Scalar) -> Bool { sort(of: scalar) != nil }

    /// Whether the scalar is an apostrophe of any make; a date pattern quotes with it.
    static func isSingle(_ scalar: Unicode.Scalar) -> Bool { sort(of: scalar) == .single }

    /// Whether a mark properly closes what another opens.
    private static func isMate(_ scalar: Unicode.Scalar, of opening: Unicode.Scalar) -> Bool {
        switch opening {
        case "«": scalar == "»"
        case "“", "‟": scalar == "”"
        case "„": scalar == "“" || scalar == "”"
        case "‘", "‛": scalar == "’"
        case "‚": scalar == "‘" || scalar == "’"
        case "‹": scalar == "›"
        default: scalar == opening
        }
    }

    /// The position of the mark that closes the text opened at a position.
    ///
    /// Looked for, in this order: the proper mate (with `«»` nested inside), any mark of the sort that stands where a
    /// text may end, the first mate at all, all before the braces that would close the tag; then the proper mate behind
    /// such braces, for a text with braces in it.
    ///
    /// - Returns: `nil` if the text is not closed.
    static func closing(of start: Int, in scalars: [Unicode.Scalar], before end: Int) -> Int? {
        let opening = scalars[start]
        let sort = sort(of: opening)
        let isStraight = isMate(opening, of: opening)
        let window = (start + 1)..<max(start + 1, min(end, start + 1 + reach))
        var firstMate: Int?
        var plausible: Int?
        var nesting = 0
        var stop = window.upperBound
        var index = window.lowerBound
        search: while index < window.upperBound {
            let scalar = scalars[index]
            switch scalar {
            case "\\":
                index += 1
            case _ where isBraces(at: index, in: scalars):
                stop = index
                break search
            case _ where isMate(scalar, of: opening):
                if isStraight { return index }
                firstMate = firstMate ?? index
                let ends = mayEndText(at: index, in: scalars)
                if nesting == 0, ends { return index }
                if ends { plausible = plausible ?? index }
                if opening == "«" { nesting = max(0, nesting - 1) }
            case _ where self.sort(of: scalar) == sort:
                if scalar == opening { nesting += 1 }
                if mayEndText(at: index, in: scalars) { plausible = plausible ?? index }
            default: break
            }
            index += 1
        }
        if let found = plausible ?? firstMate { return found }
        guard stop < window.upperBound else { return nil }
        let beyond = (stop..<window.upperBound).first { isMate(scalars[$0], of: opening) && scalars[$0 - 1] != "\\" }
        return beyond.flatMap { mayEndText(at: $0, in: scalars) ? $0 : nil }
    }

    /// Whether `}}` or `%}` stands at a position.
    private static func isBraces(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == "}" || scalars[index] == "%" else { return false }
        return index + 1 < scalars.count && scalars[index + 1] == "}"
    }

    /// Whether what follows a mark may follow a text: a sign, a blank, an end, but no letter.
    private static func mayEndText(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        var next = index + 1
        var sawBlank = false
        while next < scalars.count, scalars[next].isBlank || scalars[next].isIgnorable {
            sawBlank = true
            next += 1
            if next - index > 16 { return true }
        }
        guard next < scalars.count else { return true }
        let follower = scalars[next]
        if follower.isNamePart { return sawBlank }
        return !contains(follower)
    }
}
