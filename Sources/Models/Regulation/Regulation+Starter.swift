extension Regulation {
    /// A regulation with invented names: what `chancery new regulation` begins with.
    public static let starter = Regulation(
        appendix: Appendix(
            number: "1",
            document: DocumentReference(
                kind: "приказ", issuer: "управления образования города Энска",
                date: CalendarDate(year: 2026, month: 1, day: 15), number: "33")),
        title: "ПОЛОЖЕНИЕ о смотре школьных библиотек",
        sections: [
            RegulationSection(
                number: "1", title: "Общие положения",
                clauses: [
                    Clause(
                        number: "1.1",
                        text: "Настоящее положение определяет порядок проведения смотра школьных библиотек."),
                    Clause(number: "1.2", text: "Смотр проводит методический центр города Энска."),
                ]),
            RegulationSection(
                number: "2", title: "Порядок проведения смотра",
                clauses: [Clause(number: "2.1", text: "Смотр проводится с 1 по 20 апреля 2026 г.")]),
        ])
}
