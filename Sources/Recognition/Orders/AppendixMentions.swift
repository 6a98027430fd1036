import ChanceryModels

/// Finds the appendices that the points of an act name: «(приложение № 2)», «согласно приложению 1».
enum AppendixMentions {
    /// The appendices named in points, in the order of their numbers' first mention.
    static func appendices(in clauses: [Clause]) -> [OrderAppendix] {
        var found: [OrderAppendix] = []
        collect(clauses, into: &found, depth: 0)
        return found
    }

    private static func collect(_ clauses: [Clause], into found: inout [OrderAppendix], depth: Int) {
        guard depth < 40 else { return }
        for clause in clauses {
            let tokens = Tokens(clause.text)
            let status: AppendixStatus = tokens.all.first?.text.hasPrefix("утверд") == true ? .approved : .attached
            for index in tokens.all.indices where isWord(tokens, index) {
                for number in numbers(tokens, behind: index) where !found.contains(where: { $0.number == number }) {
                    found.append(OrderAppendix(number: number, status: status))
                }
            }
            collect(clause.clauses, into: &found, depth: depth + 1)
        }
    }

    private static func isWord(_ tokens: Tokens, _ index: Int) -> Bool {
        tokens.at(
            index, "приложение", "приложению", "приложением", "приложении", "приложения", "приложениям", "приложениями")
    }

    /// The numbers behind the word; an appendix to another paper is none of this act's.
    private static func numbers(_ tokens: Tokens, behind index: Int) -> [String] {
        var next = index + 1
        var numbers: [String] = []
        while true {
            if ReferenceReader.isNumberSign(tokens, next) { next += 1 }
            guard let figure = tokens[next], let value = figure.value, (1...99).contains(value) else { break }
            numbers.append(figure.text)
            next += 1
            guard tokens.at(next, ",", "и") else { break }
            next += 1
        }
        let isOther = tokens.at(next, "к") && !tokens.at(next + 1, "настоящему", "данному")
        return isOther ? [] : numbers
    }
}
