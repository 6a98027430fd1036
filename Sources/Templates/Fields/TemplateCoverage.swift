package import ChanceryData
package import ChanceryDiagnostics

/// Made-up data that take a template through every branch, and through every loop without a turn, with one and with many.
package struct TemplateCoverage: Sendable {
    /// The data, the fullest first; each goes where those before did not.
    package let samples: [Value]
    /// What no data that could be thought of have reached, as notes.
    package let missed: [Diagnostic]
    /// How many outcomes of loops and conditions there are, and how many were reached.
    package let outcomeCount: Int
    package let reachedCount: Int

    /// Finds the data.
    ///
    /// Bounded: some hundreds of tries, whatever the template.
    package init(of survey: TemplateSurvey) {
        var search = CoverageSearch(survey)
        search.run()
        samples = search.samples
        missed = search.missed
        outcomeCount = search.wanted.count
        reachedCount = search.wanted.count { search.reached.contains($0) }
    }
}
