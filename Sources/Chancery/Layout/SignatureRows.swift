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
        let room = Double(width.hundredths) / 100 - Self.width(of: name) - 40
        text = left.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { Self.rows(of: $0, within: max(40, room)) }.joined(separator: "\n")
    }

    private static func rows(of line: Substring, within room: Double) -> [String] {
        let total = width(of: line)
        guard total > room else { return [String(line)] }
        // Rows of about equal length: one word alone in the last row is nobody's manner.
        let share = total / (total / room).rounded(.up)
        var rows: [String] = []
        var row = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let longer = row.isEmpty ? String(word) : row + " " + word
            // A dash ends a row and never begins one.
            let isDash = word == "–" || word == "—"
            if !row.isEmpty, !isDash, width(of: longer) > room || width(of: row) >= share {
                rows.append(row)
                row = String(word)
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
