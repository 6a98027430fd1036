/// How a person's name is written.
enum NameForm: Sendable, Hashable {
    /// «И.О. Фамилия».
    case initialsFirst
    /// «Фамилия И.О.».
    case surnameFirst
    /// Whole words, or anything else.
    case other

    /// The form of a name; initials may stand apart: «И. О. Фамилия».
    init(of name: String) {
        let words = name.split(whereSeparator: { $0.isWhitespace || $0 == "," })
        let flags = words.map { NameForm.isInitials($0) }
        guard words.count > 1, flags.contains(true), flags.contains(false) else {
            self = .other
            return
        }
        // «А.А. Сидорова, директор» is a name and more.
        if flags[0], words.count <= 3, !flags[flags.count - 1] {
            self = .initialsFirst
        } else if !flags[0], flags.dropFirst().allSatisfy({ $0 }) {
            self = .surnameFirst
        } else {
            self = .other
        }
    }

    /// The name without blanks and dots, its words in one order: equal for «А.А. Сидорова» and «Сидорова А. А.».
    static func key(of name: String) -> String {
        let words = name.split(whereSeparator: { $0.isWhitespace || $0 == "," })
        let initials = words.filter(isInitials).map { $0.lowercased() }.joined()
        let rest = words.filter { !isInitials($0) }.map { $0.lowercased() }.joined(separator: " ")
        return rest + " " + initials.filter { $0 != "." }
    }

    /// «А.», «А.А.», «А.-М.».
    private static func isInitials(_ word: Substring) -> Bool {
        var isLetterNext = true
        var letterCount = 0
        for scalar in word.unicodeScalars {
            if isLetterNext {
                if scalar == "-", letterCount > 0 { continue }
                guard scalar.isLetter, !scalar.isLowercaseLetter else { return false }
                letterCount += 1
            } else if scalar != "." {
                return false
            }
            isLetterNext.toggle()
        }
        return isLetterNext && (1...3).contains(letterCount)
    }
}
