/// A reading head over the scalars of a heading.
struct Scan {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// A number that was read.
    struct Number {
        var text: String
        var style: NumberedHeading.Style
        var depth: Int
        /// Whether a dot stood behind it.
        var isClosed: Bool
    }

    init(_ view: String.UnicodeScalarView) {
        scalars = Array(view)
    }

    /// What comes next.
    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// All that has not been read.
    var rest: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[index...])
        return String(view)
    }

    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = index
        while let scalar = peek, scalar.isBlank { index += 1 }
        return index > start
    }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    /// Goes past a dash, or the dot that is typed for one.
    mutating func skipDash() -> Bool {
        guard let scalar = peek, scalar.isDash || scalar == "." else { return false }
        index += 1
        return true
    }

    /// Goes past one of some words, in any case, if a whole one stands here.
    mutating func skipWord(of words: [String]) -> Bool {
        skipWord { words.contains($0) }
    }

    /// Goes past a word that a test takes, in small letters, if a whole one stands here.
    mutating func skipWord(where isWanted: (String) -> Bool) -> Bool {
        var end = index
        var word = String.UnicodeScalarView()
        while end < scalars.count, scalars[end].isLetter, end - index < 20 {
            word.append(scalars[end].lowercased)
            end += 1
        }
        guard isWanted(String(word)) else { return false }
        index = end
        return true
    }

    /// «1», «1.1.», «2. 1.»: numbers of up to three digits with dots between, and blanks behind the dots.
    mutating func decimal() -> Number? {
        let start = index
        var parts: [String] = []
        var isClosed = false
        while let part = digits() {
            parts.append(part)
            isClosed = skip(".")
            guard isClosed else { break }
            // A blank behind the dot goes only before another number of the same label: «2. 1.».
            let mark = index
            skipBlanks()
            if let next = peek, next.isDigit, continuesNumber(hadBlank: index > mark) { continue }
            index = mark
            break
        }
        let isDate = parts.count > 1 && parts.contains { $0.hasPrefix("0") || $0.utf8.count > 2 }
        guard !parts.isEmpty, !isDate, parts.allSatisfy({ $0.utf8.count <= 3 }) else {
            index = start
            return nil
        }
        return Number(text: parts.joined(separator: "."), style: .decimal, depth: parts.count, isClosed: isClosed)
    }

    /// Whether the digits ahead belong to the number: without a blank always, else only if a dot closes them
    /// («1. 3 урока» is number 1, «2. 1. Развитие» is 2.1).
    private func continuesNumber(hadBlank: Bool) -> Bool {
        guard hadBlank else { return true }
        // «2. 27.09.2025 провести семинар»: the day that a point begins with.
        if isDate { return false }
        var end = index
        while end < scalars.count, scalars[end].isDigit { end += 1 }
        return end < scalars.count && scalars[end] == "." && end - index <= 3
    }

    /// Whether a day stands ahead: «27.09.2025», «27.09».
    private var isDate: Bool {
        let parts = scalars[index...].prefix { $0.isDigit || $0 == "." }.split(separator: ".")
        guard parts.count > 1, parts[0].count <= 2, parts[1].count == 2 else { return false }
        return parts[1].first == "0" || parts.count > 2 && parts[2].count == 4
    }

    private mutating func digits() -> String? {
        var view = String.UnicodeScalarView()
        while let scalar = peek, scalar.isDigit {
            view.append(scalar)
            index += 1
        }
        return view.isEmpty ? nil : String(view)
    }

    /// «IV», also typed with Cyrillic І and Х; kept as it is typed. With numbers behind: «II.1».
    mutating func roman() -> Number? {
        let start = index
        var view = String.UnicodeScalarView()
        while let scalar = peek, "IVXІХ".unicodeScalars.contains(scalar), view.count < 8 {
            view.append(scalar)
            index += 1
        }
        guard !view.isEmpty, peek.map({ !$0.isLetter && !$0.isDigit }) ?? true else {
            index = start
            return nil
        }
        let isClosed = skip(".")
        if isClosed, let next = peek, next.isDigit, let tail = decimal() {
            return Number(
                text: String(view) + "." + tail.text, style: .roman, depth: 1 + tail.depth, isClosed: tail.isClosed)
        }
        return Number(text: String(view), style: .roman, depth: 1, isClosed: isClosed)
    }

    /// One small letter, which only a bracket makes a number: «а)».
    mutating func letter() -> Number? {
        guard let scalar = peek, scalar.isLetter, index + 1 < scalars.count, scalars[index + 1] == ")" else {
            return nil
        }
        index += 1
        return Number(text: String(Character(scalar)), style: .letter, depth: 1, isClosed: false)
    }
}
