/// A text as the rules of typography walk over it: scalars by place, and no trap at the ends.
struct TypographyText {
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The scalar at a place; a line feed beyond the ends.
    subscript(place: Int) -> Unicode.Scalar {
        scalars.indices.contains(place) ? scalars[place] : "\n"
    }

    func text(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<scalars.count)
        return String(String.UnicodeScalarView(scalars[range]))
    }

    /// Where the run of blanks at a place ends; the place itself where there is none. Line feeds and tabs are no blanks.
    func endOfBlanks(from place: Int) -> Int {
        var end = place
        while self[end].isBlankOfLine { end += 1 }
        return end
    }

    /// Where the run of letters from a place ends.
    func endOfLetters(from place: Int) -> Int {
        var end = place
        while end < scalars.count, self[end].properties.isAlphabetic { end += 1 }
        return end
    }

    func endOfDigits(from place: Int) -> Int {
        var end = place
        while self[end].isDigitOfText { end += 1 }
        return end
    }

    /// Whether a word or a number can begin at a place: what stands before is no letter and no digit.
    func isWordStart(_ place: Int) -> Bool {
        !self[place - 1].properties.isAlphabetic && !self[place - 1].isDigitOfText
    }

    /// The blanks of a range as one no-break space.
    func noBreak(_ rule: TypographyProposal.Rule, _ range: Range<Int>) -> TypographyProposal {
        TypographyProposal(rule, range, text(range), PersonName.noBreakSpace)
    }
}

extension Unicode.Scalar {
    /// A space, breaking or not.
    var isBlankOfLine: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" || self == "\u{2009}" }

    var isDigitOfText: Bool { (0x30...0x39).contains(value) }

    var isDashOfText: Bool { self == "-" || self == "\u{2013}" || self == "\u{2014}" || self == "\u{2212}" }

    /// A Russian capital.
    var isRussianCapital: Bool { (0x410...0x42F).contains(value) || value == 0x401 }

    var isRussianSmall: Bool { (0x430...0x44F).contains(value) || value == 0x451 }
}
