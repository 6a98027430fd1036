import ChanceryDocument

/// Stamps beside each other that tabs part: «СОГЛАСОВАНО⇥УТВЕРЖДАЮ» above «Председатель профкома⇥Директор». Clerks who do not know tables
/// set them so; each is read down to its end, as the cells of a table are.
extension Line {
    /// The lines with such stamps one behind the other, each as a cell of its own.
    static func withStampsParted(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        var cellCount = lines.compactMap(\.cell).max() ?? 0
        var index = 0
        while index < lines.count {
            let end = stampsEnd(lines, from: index)
            guard end > index else {
                result.append(lines[index])
                index += 1
                continue
            }
            let rows = lines[index..<end].map { ($0, columns(of: $0)) }
            for column in 0..<(rows.map(\.1.count).max() ?? 0) {
                cellCount += 1
                var followsGap = true
                for (line, texts) in rows where column < texts.count && !texts[column].isEmpty {
                    var part = line
                    part.text = texts[column]
                    part.cell = cellCount
                    part.followsGap = followsGap
                    followsGap = false
                    result.append(part)
                }
            }
            index = end
        }
        return result
    }

    /// The end of the stamps that begin at a line; its own index where none do.
    private static func stampsEnd(_ lines: [Line], from start: Int) -> Int {
        let heads = columns(of: lines[start])
        guard lines[start].cell == nil, heads.filter({ !$0.isEmpty }).count > 1,
            heads.contains(where: ApprovalReader.begins)
        else { return start }
        return lines[(start + 1)...].prefix(12).firstIndex { $0.cell != nil || columns(of: $0).count < 2 }
            ?? min(lines.count, start + 13)
    }

    /// What stands between the tabs of a line, several beside each other counted as one.
    private static func columns(of line: Line) -> [String] {
        var texts: [String] = []
        for (index, part) in line.paragraph.text.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
            let text = String(part).trimmed
            if index == 0 || !text.isEmpty { texts.append(text) }
        }
        return texts
    }
}
