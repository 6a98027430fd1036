import ChanceryModels

/// Which of several columns of times tells when a thing must be done.
extension HeaderReader {
    /// Of «Дата начала» and «Дата завершения» the end is when a thing must be done, whichever fits deadlines better.
    func preferEnds(_ columns: inout [TableHeader.HeadedColumn]) {
        func indices(_ stems: [String], bounds: [String]) -> [Int] {
            columns.indices.filter { index in
                guard columns[index].match?.role == .deadline, (columns[index].match?.score ?? 0) <= 100 else {
                    return false
                }
                let words = FoldedHeading(columns[index].title).words
                return words.contains { word in stems.contains { word.hasPrefix($0) } }
                    || words.count > 1 && words.last.map(bounds.contains) == true
            }
        }
        // «Даты» over «с» and «по» bound alike.
        let starts = indices(["начал", "старт"], bounds: ["с", "от"])
        let ends = indices(["оконч", "заверш", "конец", "конц", "финиш"], bounds: ["по", "до"])
            .filter { !starts.contains($0) }
        guard let best = ends.first, let end = columns[best].match else { return }
        let highest = starts.compactMap { columns[$0].match?.score }.max() ?? 0
        columns[best].match?.score = max(end.score, min(highest, 100))
        for start in starts {
            let score = columns[start].match?.score ?? 0
            columns[start].match?.score = min(score, end.score) - 1
        }
    }

    /// Of «Дата проведения» and «Время проведения» the day is when a thing must be done; clubs put its hours beside it.
    func preferDays(_ columns: inout [TableHeader.HeadedColumn]) {
        func indices(_ stems: [String]) -> [Int] {
            columns.indices.filter { index in
                guard columns[index].match?.role == .deadline, (columns[index].match?.score ?? 0) <= 100 else {
                    return false
                }
                let first = FoldedHeading(columns[index].title).words.first
                return stems.contains { first?.hasPrefix($0) == true }
            }
        }
        guard let best = indices(["дат", "срок", "день", "дни", "числ"]).compactMap({ columns[$0].match?.score }).max()
        else { return }
        for hours in indices(["врем", "час"]) {
            let score = columns[hours].match?.score ?? 0
            columns[hours].match?.score = min(score, best - 1)
        }
    }
}
