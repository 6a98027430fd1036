import ChanceryArchive
import ChanceryData
public import ChanceryDiagnostics
import ChanceryModels
public import ChanceryTemplates

/// Looks at templates without being asked to fill them: what is wrong, what data they want, how they behave.
public struct TemplateExaminer: Sendable {
    /// The bounds that hostile templates meet.
    public var limits: Limits
    /// The filters that templates may use.
    public var filters: FilterRegistry
    /// The templates that others may include by name.
    public var includes: TemplateSet

    /// Creates an examiner.
    public init(limits: Limits = Limits(), filters: FilterRegistry = .standard, includes: TemplateSet = TemplateSet()) {
        self.limits = limits
        self.includes = includes
        self.filters = filters
    }

    /// All that is wrong with a template: its tags, their scopes, and the names and values in them, as far as data are
    /// known.
    ///
    /// - Parameter data: What it is to be filled with.
    /// - Throws: What keeps the file from being opened.
    public func diagnostics(of template: Input, filledWith data: TemplateData = .unknown) throws(DiagnosticList)
        -> [Diagnostic]
    {
        let survey = try survey(of: template)
        if !survey.hasTags { return [.noTags.named(template.name)] }
        let misfits = data.names.map { names in
            FieldChecker.diagnostics(of: survey.fields(preferring: names.all), knowing: names)
        }
        var diagnostics = survey.problems(and: misfits ?? [])
        if !survey.isBroken { diagnostics += fillingProblems(of: template, data, besides: diagnostics) }
        return diagnostics.map { $0.named(template.name) }
    }

    /// The data that a template asks for.
    ///
    /// - Throws: What keeps the file from being opened; what is wrong with its tags, for then the list would be short.
    public func fields(of template: Input) throws(DiagnosticList) -> TemplateFields {
        let survey = try survey(of: template)
        if survey.isBroken { throw DiagnosticList(survey.problems.map { $0.named(template.name) }) }
        return TemplateFields(fields: survey.fields)
    }

    /// Fills a template with made-up data that go through all its branches and loops; before them with the data that are
    /// known, or with an example of the kind that is.
    ///
    /// - Throws: What keeps the file from being opened; what is wrong with its tags.
    public func trial(of template: Input, filledWith data: TemplateData = .unknown) throws(DiagnosticList)
        -> TemplateTrial
    {
        let survey = try survey(of: template)
        let file = try open(template)
        let compiled = try compile(template)
        let known: Value? =
            switch data {
            case .unknown: nil
            case .model(let kind): ModelData.value(of: kind.model.starter)
            case .value(let value): value
            }
        return TemplateTrial(
            of: template, as: file.format, TemplateCoverage(of: survey), compiled, data: known, limits: limits)
    }

    /// What only compiling and filling find.
    private func fillingProblems(of template: Input, _ data: TemplateData, besides known: [Diagnostic]) -> [Diagnostic]
    {
        do throws(DiagnosticList) {
            let compiled = try compile(template)
            let remarks = compiled.remarks.filter { !known.contains($0) }
            guard case .value(let value) = data else { return remarks }
            _ = try compiled.fill(value)
            return remarks
        } catch {
            return error.diagnostics.filter { problem in
                !known.contains { $0.place == problem.place && $0.code == problem.code }
            }
        }
    }

    private func survey(of template: Input) throws(DiagnosticList) -> TemplateSurvey {
        try open(template).survey(filters: filters, limits: limits)
    }

    private func open(_ template: Input) throws(DiagnosticList) -> TemplateFile {
        let expanded = try includes.expanded(template, filters: filters, limits: limits)
        do throws(Diagnostic) { return try TemplateFile(expanded, limits: limits) } catch {
            throw DiagnosticList([error])
        }
    }

    private func compile(_ template: Input) throws(DiagnosticList) -> Template {
        do throws(DiagnosticList) {
            return try open(template).compiled(filters: filters, limits: limits)
        } catch {
            throw DiagnosticList(error.diagnostics.map { $0.named(template.name) })
        }
    }
}
