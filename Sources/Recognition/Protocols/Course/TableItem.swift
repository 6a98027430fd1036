import ChanceryModels

/// An item that a row of a table tells: «№ | Слушали | Решили | Срок».
struct TableItem {
    private(set) var proceeding: Proceeding
    private(set) var decisions: [Decision] = []

    /// Reads the texts of a row by the roles of their columns.
    init(_ texts: [(role: MinutesTable.Role, column: Int, paragraphs: [String])], scanner: DeadlineScanner) {
        let number = texts.first { $0.role == .number }?.paragraphs.first.flatMap(PrintedNumber.normalised)
        let topic = texts.first { $0.role == .question }?.paragraphs.joined(separator: "\n")
        proceeding = Proceeding(number: number, topic: topic)
        for text in texts where text.role == .heard || text.role == .speaker {
            for paragraph in text.paragraphs {
                proceeding.heard.append(SpeechReader.speech(paragraph) ?? Speech(text: paragraph))
            }
        }
        let deadlines = texts.filter { $0.role == .deadline }.flatMap(\.paragraphs)
        let responsible = texts.filter { $0.role == .responsible }.flatMap(\.paragraphs)
        for text in texts where text.role == .decision {
            for var point in TableItem.points(text.paragraphs, number: number, deadlines: deadlines, scanner) {
                if !deadlines.isEmpty { point.deadline = deadlines }
                point.responsible = responsible + point.responsible
                decisions.append(point)
                proceeding.decided.append(point.text)
            }
        }
        proceeding.votes = texts.first { $0.role == .vote }.flatMap {
            VoteReader.vote($0.paragraphs.joined(separator: " "))
        }
    }

    /// The points of a cell; a row with its own deadline is one point, in however many paragraphs it is written.
    private static func points(
        _ paragraphs: [String], number: String?, deadlines: [String], _ scanner: DeadlineScanner
    ) -> [Decision] {
        var points = DecisionReader.decisions(ofCell: paragraphs, scanner: scanner)
        if points.count > 1, !deadlines.isEmpty, points.allSatisfy({ $0.number == nil }) {
            let responsible = points.flatMap(\.responsible)
            points = [Decision(text: points.map(\.text).joined(separator: "\n"), responsible: responsible)]
        }
        if points.count == 1, points[0].number == nil { points[0].number = number }
        return points
    }
}
