public import ChanceryDiagnostics
public import ChanceryModels

/// The checks of models of every kind.
public enum ModelChecks {
    /// Those of documents; plans have their own.
    private static let all: [any DocumentCheck] = [
        MissingPartCheck(), BlankTextCheck(), HeadingCheck(), PrepositionCheck(), SignatureCheck(),
        DuplicateSignerCheck(), NameOrderCheck(), PointNumberingCheck(), AssignmentCheck(), DeadlineReadingCheck(),
        MinutesCheck(), OrderWordingCheck(), AppendixReferenceCheck(), AddresseeCheck(), LetterWordingCheck(),
        ProgrammeTimeCheck(), RubricDepthCheck(), SpeakerCaseCheck(), TypingCheck(),
    ]

    /// What there is to say about a model, with fields as places and in their order.
    public static func diagnostics(of model: any ChanceryModel) -> [Diagnostic] {
        switch model {
        case let plan as Plan: return PlanChecks.diagnostics(of: plan)
        case let report as PlanReport:
            return PlanChecks.diagnostics(of: report.plan) + documentDiagnostics(of: report, typing: false)
        case let order as Order:
            return documentDiagnostics(of: order, typing: true)
                + order.appendices.enumerated().flatMap { index, appendix in
                    (appendix.model.map { diagnostics(of: $0.model) } ?? []).map {
                        $0.inField("appendices[\(index)].model")
                    }
                }
        default: return documentDiagnostics(of: model, typing: true)
        }
    }

    /// - Parameter typing: Whether every text is looked at for slips; where others have done so, it is not.
    private static func documentDiagnostics(of model: any ChanceryModel, typing: Bool) -> [Diagnostic] {
        let outline = DocumentOutline(model)
        var findings = DocumentFindings()
        for check in all where typing || !(check is TypingCheck) { check.check(outline, into: &findings) }
        return findings.diagnostics(in: outline.texts.map(\.path))
    }
}

extension Diagnostic {
    /// The same, its field inside another one.
    fileprivate func inField(_ path: String) -> Diagnostic {
        var copy = self
        copy.place.steps = place.steps.map { step in
            guard case .field(let inner) = step else { return step }
            return .field(path + "." + inner)
        }
        return copy
    }
}
