import ChanceryDiagnostics

/// What the examination of a template tells, worded.
extension Diagnostic {
    static func unreached(_ kind: CoverageOutcome.Kind, _ tag: TemplateTag) -> Diagnostic {
        let wording: Wording =
            switch kind {
            case .noTurn:
                Wording(
                    "made-up data did not leave this loop empty",
                    russian: "при пробных данных этот цикл не бывает пустым")
            case .oneTurn:
                Wording(
                    "made-up data did not give this loop exactly one turn",
                    russian: "при пробных данных у этого цикла не бывает одного оборота")
            case .manyTurns:
                Wording(
                    "made-up data did not give this loop many turns",
                    russian: "при пробных данных у этого цикла не бывает многих оборотов")
            case .branch:
                Wording("made-up data did not reach this branch", russian: "пробные данные не доходят до этой ветви")
            }
        return TagProblem("unreached", at: 0..<0, wording, severity: .note).diagnostic(
            at: tag.place, quoting: tag.source)
    }
}
