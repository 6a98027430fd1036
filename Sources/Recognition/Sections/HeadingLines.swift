import ChanceryDocument

/// Paragraphs outside of tables that are headings of sections.
enum HeadingLines {
    /// The lines that belong to one heading each: a line that goes on in small letters, and a title below its «Раздел
    /// 2.».
    static func grouped(_ lines: [Line]) -> [[Paragraph]] {
        var groups: [[Paragraph]] = []
        for line in lines {
            if let last = groups.last?.last, !line.followsGap || isBare(last), line.paragraph.label == nil,
                NumberedHeading(line.text) == nil,
                isBare(last) || line.text.unicodeScalars.first?.isLowercaseLetter == true
            {
                groups[groups.count - 1].append(line.paragraph)
            } else {
                groups.append([line.paragraph])
            }
        }
        return groups
    }

    /// Whether a line is «Раздел 2.» and its title still to come.
    private static func isBare(_ paragraph: Paragraph) -> Bool {
        NumberedHeading(bare: paragraph.text) != nil
    }

    /// Whether a line between two tables of a plan is a heading: set as one, numbered, or the short last one.
    static func isHeading(_ line: Line, isLast: Bool) -> Bool {
        if RemarkWords.begins(line.text) { return false }
        if line.isHeadingLike || NumberedHeading(line.text) != nil { return true }
        if line.paragraph.label != nil, !line.paragraph.isLabelBullet { return true }
        return isLast && line.text.utf8.count < 500 && !line.text.hasSuffix(";") && !line.text.hasSuffix(",")
    }
}
