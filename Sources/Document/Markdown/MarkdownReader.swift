import ChanceryText

/// Reads a Markdown page into the format-neutral document.
///
/// CommonMark's headings, lists with the labels that they print, paragraphs, block quotes, code and inline marks, and the pipe
/// tables of GitHub; every text is a page, so nothing is ever refused. Papers are typed with less care than pages, hence these
/// deviations: an ordered item keeps a typed number that is greater than the one before it (a list with a gap), and «1.» behind
/// typed numbers begins another list; a line of a
/// paragraph that begins with a label («Секретарь: …»), an outline number («1.1. …») or holds a line to sign on begins a line
/// of its own; lines that are indented by four blanks are text, not code.
public enum MarkdownReader {
    /// The document of a page.
    ///
    /// - Complexity: Linear in the length of the text; deeper nesting than 40 lists and quotes is read as text.
    public static func document(from text: String) -> Document {
        var parser = MarkdownBlocks(lines: MarkdownLine.lines(of: text.composedWhereNeeded), depth: 0)
        return Document(body: parser.blocks())
    }
}
