public import ChanceryDiagnostics
import ChanceryModels

extension Vocabulary {
    /// Reads a vocabulary from its text form.
    ///
    /// - Throws: All problems at once, each at its line: `vocabulary-line` for a line without a colon,
    ///   `unknown-role` for a role that does not exist, `vocabulary-heading` for a heading without letters.
    public init(parsing text: String) throws(DiagnosticList) {
        self.init()
        var problems: [Diagnostic] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            read(line, at: Place(.line(index + 1)), problems: &problems)
        }
        if !problems.isEmpty { throw DiagnosticList(problems) }
    }

    /// The vocabulary with a mapping as the command line takes it, `Форма отчётности=document`.
    ///
    /// - Throws: `column-mapping` without an equals sign or a heading, `unknown-role` for a role that does not exist.
    public func adding(mapping: String) throws(Diagnostic) -> Vocabulary {
        guard let sign = mapping.lastIndex(of: "=") else { throw .columnMapping(mapping) }
        let heading = String(mapping[..<sign]).trimmed
        let name = String(mapping[mapping.index(after: sign)...]).trimmed
        guard !FoldedHeading(heading).key.isEmpty else { throw .columnMapping(mapping) }
        guard let role = ColumnRole(rawValue: name) else { throw .unknownRole(name, at: .whole, fault: .usage) }
        return adding(heading: heading, role: role)
    }

    private mutating func read(_ line: Substring, at place: Place, problems: inout [Diagnostic]) {
        // By bytes: the built-in vocabulary is read at every start.
        let content = String(Substring(line.utf8.prefix { $0 != UInt8(ascii: "#") })).trimmed
        if content.isEmpty { return }
        guard let colon = content.firstIndex(of: ":") else {
            problems.append(.vocabularyLine(content, at: place))
            return
        }
        var name = String(content[..<colon]).trimmed
        let isWeak = name.hasSuffix("?")
        if isWeak { name.removeLast() }
        guard let role = ColumnRole(rawValue: name.trimmed) else {
            problems.append(.unknownRole(name.trimmed, at: place, fault: .data))
            return
        }
        for heading in content[content.index(after: colon)...].utf8.split(separator: UInt8(ascii: ";")) {
            let heading = String(Substring(heading)).trimmed
            if heading.isEmpty { continue }
            guard add(heading, role: role, isWeak: isWeak) else {
                problems.append(.vocabularyHeading(heading, at: place))
                continue
            }
        }
    }

    private mutating func add(_ heading: String, role: ColumnRole, isWeak: Bool) -> Bool {
        guard heading.utf8.contains(UInt8(ascii: "*")) else {
            let folded = FoldedHeading(heading)
            guard !folded.key.isEmpty else { return false }
            let match = Match(role: role, score: isWeak ? 45 : 100)
            if (exact[folded.key]?.score ?? 0) < match.score { exact[folded.key] = match }
            // A single word is also the head of longer headings: «Место и адрес», «№ по порядку».
            if folded.words.count == 1, let word = WordPattern(heading[...]) {
                patterns.append(Pattern(words: [word], role: role, isWeak: isWeak))
            }
            return true
        }
        let words = heading.utf8.split(separator: UInt8(ascii: " ")).compactMap { WordPattern(Substring($0)) }
        guard !words.isEmpty else { return false }
        patterns.append(Pattern(words: words, role: role, isWeak: isWeak))
        return true
    }
}
