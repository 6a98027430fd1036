import ChanceryModels

/// What stands at the left of a signature, in rows short enough to leave the name its place at the right margin.
///
/// A clerk breaks a long position by hand, so that the name stands on the level of its last row (ГОСТ Р 7.0.97, реквизит 22).
/// Text that leaves room as it is stays as it is.
struct SignatureRows {
    /// The rows with line breaks between them.
    let text: String

    init(_ left: String, beside name: String, on width: Millimetres) {
        // A signature by hand takes some four centimetres between the position and the name.
        self.init(left, within: max(40, Double(width.hundredths) / 100 - Self.width(of: name) - 40))
    }

    /// Rows that are no wider than so many millimetres.
    init(_ left: String, within room: Double) {
        text = left.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { Self.rows(of: $0, within: room) }.joined(separator: "\n")
    }

    private static func rows(of line: Substring, within room: Double) -> [String] {
        guard width(of: line) > room else { return [String(line)] }
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let widest = rows(of: words, within: room)
        // Rows of about equal length: one word alone in the last row is nobody's manner. So the narrowest block that
        // takes no more rows.
        var (low, high) = (room / 3, room)
        var best = widest
        for _ in 0..<8 {
            let middle = (low + high) / 2
            let rows = rows(of: words, within: middle)
            if rows.count <= widest.count {
                (best, high) = (rows, middle)
            } else {
                low = middle
            }
        }
        return best
    }

    /// As many words in each row as it takes.
    private static func rows(of words: [String], within room: Double) -> [String] {
        var rows: [String] = []
        var row = ""
        for word in words {
            let longer = row.isEmpty ? word : row + " " + word
            // A dash ends a row and never begins one.
            let isDash = word == "–" || word == "—"
            if !row.isEmpty, !isDash, width(of: longer) > room {
                rows.append(row)
                row = word
            } else {
                row = longer
            }
        }
        return rows + [row]
    }

    /// About how wide a text is in a face like Times at 14 points, in millimetres.
    private static func width(of text: some StringProtocol) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            sum + (scalar.properties.isUppercase ? 3.5 : scalar == " " || scalar == "." || scalar == "," ? 1.25 : 2.5)
        }
    }
}
