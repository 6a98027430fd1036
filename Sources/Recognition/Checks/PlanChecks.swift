public import ChanceryDiagnostics
public import ChanceryModels

/// The checks of plans.
public enum PlanChecks {
    /// All of them.
    public static let all: [any PlanCheck] = [
        NumberingCheck(), EmptyCellCheck(), MultipleDeadlinesCheck(), CountMismatchCheck(), ExecutorRepeatedCheck(),
        ExecutorAliasCheck(), ExecutorGluedCheck(), ExecutorBrokenCheck(), TrailingCommaCheck(), DocumentMissingCheck(),
        DocumentInResultsCheck(), DocumentUnquotedCheck(), DuplicateEventCheck(), DeadlineRemarksCheck(),
        YearStaleCheck(), TerritoryLeftoverCheck(), TextTruncatedCheck(), TrailingPunctuationCheck(),
        EmptyBulletCheck(),
        TextsCheck(),
    ]

    /// Those that tell what was uncertain in reading; slips of the pen are for who asks to check.
    public static let reading: [any PlanCheck] = [
        NumberingCheck(), EmptyCellCheck(), DocumentMissingCheck(), MultipleDeadlinesCheck(), CountMismatchCheck(),
    ]

    /// What checks find in a plan, with fields of the model as places.
    public static func diagnostics(of plan: Plan, checks: [any PlanCheck] = all) -> [Diagnostic] {
        diagnostics(of: PlanOutline(plan), checks: checks)
    }

    static func diagnostics(of outline: PlanOutline, checks: [any PlanCheck]) -> [Diagnostic] {
        var findings = PlanFindings()
        for check in checks { check.check(outline, into: &findings) }
        return findings.diagnostics
    }
}
