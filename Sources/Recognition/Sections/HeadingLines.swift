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

    /// Which lines between two tables of a plan are headings: those set as such or numbered, and a short last one.
    ///
    /// A sentence below a heading is its introduction, and the last line above a table that is not the plan's is the
    /// caption of that table.
    static func headings(among lines: [Line]) -> [Bool] {
        var hasHeading = false
        return lines.indices.map { index in
            let line = lines[index]
            guard !line.isOfTable, line.cell == nil, !RemarkWords.begins(line.text) else { return false }
            if isSet(line) {
                hasHeading = true
                return true
            }
            return index == lines.count - 1 && isPlain(line) && !(hasHeading && line.text.hasSuffix("."))
        }
    }

    /// Whether a line is set as a heading or carries a number.
    static func isSet(_ line: Line) -> Bool {
        line.isHeadingLike || NumberedHeading(line.text) != nil
            || line.paragraph.label != nil && !line.paragraph.isLabelBullet
    }

    /// Whether a line that is set like all others may be a heading: it is short, and no part of a list.
    static func isPlain(_ line: Line) -> Bool {
        line.text.utf8.count < 500 && !line.text.hasSuffix(";") && !line.text.hasSuffix(",")
            && line.paragraph.label == nil && ![Block.paragraph(line.paragraph)].isSignature
    }
}
