import ChanceryModels

/// Reads who somebody is: «Сидорова А.А., директор школы», «директор школы А.А. Сидорова».
enum PersonReader {
    /// The person that a text names; `nil` where nothing visible is in it.
    ///
    /// The first name in the text counts, what stands before and behind it is the position. Without a name all of it
    /// is the position.
    static func person(_ text: String) -> Person? {
        let (tokens, names) = NameReader.names(in: text)
        guard let name = names.first else {
            let position = cleaned(text)
            return position.isEmpty ? nil : Person(position: position)
        }
        let before = cleaned(tokens.text(before: name.tokens.lowerBound))
        let after = cleaned(tokens.text(from: name.tokens.upperBound))
        let position = [before, after].filter { !$0.isEmpty }.joined(separator: ", ")
        return Person(name: name.text, position: position.isEmpty ? nil : position)
    }

    /// The person that a text names, or several who hold an office together, their names in one: «Бодров С.Л., Вольская
    /// Е.А.».
    static func holders(_ text: String) -> Person? {
        let people = people(text)
        guard people.count > 1, people.allSatisfy({ $0.position == nil }) else { return person(text) }
        return Person(name: people.compactMap(\.name).joined(separator: ", "))
    }

    /// The people that a text lists.
    ///
    /// What stands between two names goes to the first if a comma closes it («Сидорова А.А., директор, Орлов П.С.»), else
    /// its last part to the second («Сидорова А.А., методист Орлов П.С.»).
    static func people(_ text: String) -> [Person] {
        let (tokens, names) = NameReader.names(in: text)
        guard !names.isEmpty else { return [] }
        var people: [Person] = []
        var lead = ""
        var start = 0
        for (index, name) in names.enumerated() {
            let gap = tokens.text(in: start..<name.tokens.lowerBound)
            if index == 0 {
                lead = gap
            } else {
                let parted = parted(gap)
                people[index - 1].position = joined(people[index - 1].position, cleaned(parted.behind))
                lead = parted.before
            }
            let position = cleaned(lead)
            people.append(Person(name: name.text, position: position.isEmpty ? nil : position))
            start = name.tokens.upperBound
        }
        let last = people.count - 1
        people[last].position = joined(people[last].position, cleaned(tokens.text(from: start)))
        return people
    }

    /// A gap between two names: what belongs to the name before it, and what to the one behind it.
    private static func parted(_ gap: String) -> (behind: String, before: String) {
        let scalars = gap.unicodeScalars
        let marks = scalars.indices.filter { ",;\n\t".unicodeScalars.contains(scalars[$0]) }
        guard let last = marks.last else {
            // «Сидорова А.А. – директор Орлов П.С.» has no mark; «Сидорова А.А. и методист Орлов П.С.» has «и».
            let words = FoldedHeading(gap).words
            return words.first == "и" ? ("", String(gap.trimmed.dropFirst())) : (gap, "")
        }
        let tail = String(scalars[scalars.index(after: last)...])
        return tail.isBlank ? (gap, "") : (String(scalars[..<last]), tail)
    }

    private static func joined(_ first: String?, _ second: String) -> String? {
        guard let first, !first.isEmpty else { return second.isEmpty ? nil : second }
        return second.isEmpty ? first : first + ", " + second
    }

    /// A position without the signs around it: dashes, commas, brackets, the line for a signature, a number before it.
    static func cleaned(_ text: String) -> String {
        var scalars = text.collapsed.unicodeScalars[...]
        let isNoise: (Unicode.Scalar) -> Bool = { $0.isBlank || $0.isDash || ",;:/_|\\".unicodeScalars.contains($0) }
        scalars = scalars.drop(while: isNoise)
        // «10 «А»» is a class.
        let isMarked = scalars.first { !$0.isDigit }.map { $0 == "." || $0 == ")" } ?? false
        if isMarked, let figure = NumberedHeading(String(scalars)), figure.style == .decimal, figure.depth == 1 {
            scalars = figure.title.unicodeScalars[...]
        }
        scalars = scalars.drop { isNoise($0) || $0 == "." || $0 == ")" }
        while let last = scalars.last, isNoise(last) || last == "." && !endsAbbreviation(scalars) {
            scalars.removeLast()
        }
        let opens = scalars.count { $0 == "(" }
        let closes = scalars.count { $0 == ")" }
        if scalars.first == "(", scalars.last == ")", opens == 1, closes == 1 {
            scalars = scalars.dropFirst().dropLast()
        } else if scalars.first == "(", closes == 0 {
            scalars.removeFirst()
        } else if scalars.last == ")", closes > opens {
            scalars.removeLast()
        } else if scalars.last == "(", opens > closes {
            scalars.removeLast()
        }
        let text = String(scalars).trimmed
        return text == "и" ? "" : text
    }
}

extension PersonReader {
    /// «д.и.н.», «и.о.»: a full stop that belongs to an abbreviation.
    private static func endsAbbreviation(_ scalars: Substring.UnicodeScalarView) -> Bool {
        // «проф.», «ст. преп.»
        let word = String(String.UnicodeScalarView(scalars.dropLast().reversed().prefix { $0.isLetter }.reversed()))
        if ["проф", "доц", "преп", "асс", "акад", "зам", "зав", "нач", "дир", "чел"].contains(word.lowercased()) {
            return true
        }
        let tail = Array(scalars.suffix(4))
        return tail.count > 2 && tail[tail.count - 2].isLowercaseLetter && tail[tail.count - 3] == "."
    }
}

extension Tokens {
    /// The source before a token.
    func text(before index: Int) -> String { self[index].map { String(source[..<$0.range.lowerBound]) } ?? source }

    /// The source from a token on; nothing past the end.
    func text(from index: Int) -> String {
        if index == 0 { return source }
        guard let last = self[index - 1] else { return "" }
        return String(source[last.range.upperBound...])
    }

    /// The source between two tokens with all that stands between their neighbours.
    func text(in range: Range<Int>) -> String {
        let start = range.lowerBound == 0 ? source.startIndex : self[range.lowerBound - 1]?.range.upperBound
        let end = range.upperBound < all.count ? self[range.upperBound]?.range.lowerBound : source.endIndex
        guard let start, let end, start <= end else { return "" }
        return String(source[start..<end])
    }
}
