import ChanceryDocument

extension Cell {
    /// The lines of its paragraphs that are not blank, without the blanks around them.
    var filledLines: [String] {
        blocks.paragraphs.flatMap { $0.text.split(separator: "\n") }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
