/// A line of a shell as far as our examples go: commands joined by `|`, words in double quotes, a comment behind `#`.
struct ShellLine {
    /// The words of each command.
    private(set) var commands: [[String]] = [[]]

    init(_ line: String) {
        var word = ""
        var isQuoted = false
        var hasWord = false
        for character in line {
            switch character {
            case "\"":
                isQuoted.toggle()
                hasWord = true
            case " " where !isQuoted, "|" where !isQuoted:
                if hasWord { commands[commands.count - 1].append(word) }
                (word, hasWord) = ("", false)
                if character == "|" { commands.append([]) }
            case "#" where !isQuoted && !hasWord:
                return
            default:
                word.append(character)
                hasWord = true
            }
        }
        if hasWord { commands[commands.count - 1].append(word) }
    }
}
