/// Finds where a key stands for the second time: Yams tells the first place alone.
enum YAMLDuplicate {
    /// The place of a key's second line in its mapping; `nil` where the mapping is not one key a line.
    ///
    /// Lines are compared at the column of the first place; a line that begins before it ends the mapping.
    static func position(ofKey key: String, after first: TextPosition, in text: String) -> TextPosition? {
        let spellings = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.unicodeScalars) }
        let column = Int(first.column)
        var line = Int(first.line)
        for content in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line) {
            line += 1
            let indentation = content.prefix { $0 == " " }.count
            if indentation == content.count || content.dropFirst(indentation).first == "#" { continue }
            if indentation < column - 1 { return nil }
            guard indentation == column - 1 else { continue }
            let rest = content.dropFirst(indentation)
            for spelling in spellings where rest.starts(with: spelling) {
                let end = rest.dropFirst(spelling.count).drop { $0 == " " }
                if end.first == ":" { return TextPosition(line: line, column: column) }
            }
        }
        return nil
    }
}
