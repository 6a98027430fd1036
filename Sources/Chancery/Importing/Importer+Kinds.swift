public import ChanceryDiagnostics
import ChanceryDocument
public import ChanceryModels
import ChanceryRecognition

extension Importer {
    /// The kinds of models that documents are read into.
    public static let kinds: [ModelKind] = [.plan, .meetingProtocol, .order, .letter]

    /// Reads the model that a document holds.
    ///
    /// - Parameters:
    ///   - input: The file.
    ///   - kind: What it is taken for; `nil` lets the document tell.
    /// - Throws: What ``document(from:)`` throws; what reading that kind throws (`no-plan`, `no-protocol`, `no-order`,
    ///   `no-letter`; the first, too, where the document does not tell what it is); `not-imported` for a kind that documents are not read into.
    public func model(
        from input: Input, as kind: ModelKind? = nil
    ) throws(DiagnosticList) -> Reading<any ChanceryModel> {
        var document = try document(from: input)
        guard let found = kind ?? PaperKind.kind(of: document.model, vocabulary: vocabulary) else {
            let refusal = PaperKind.refusal(of: document.model, vocabulary: vocabulary)
            throw DiagnosticList(document.diagnostics + [refusal.named(input.name)])
        }
        switch found {
        case .plan:
            let reading = try plan(emptying: &document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        case .meetingProtocol:
            let reading = try minutes(in: &document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        case .order:
            let reading = try order(in: &document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        case .letter:
            let reading = try letter(in: &document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        default:
            throw DiagnosticList([Diagnostic.notImported(found).named(input.name)])
        }
    }

    /// Reads the minutes that a document holds.
    ///
    /// - Throws: What ``document(from:)`` throws; `no-protocol` where neither heading nor words of minutes are there.
    public func minutes(from input: Input) throws(DiagnosticList) -> Reading<MeetingProtocol> {
        var document = try document(from: input)
        return try minutes(in: &document, named: input.name)
    }

    private func order(in document: inout Reading<Document>, named name: String) throws(DiagnosticList) -> Reading<
        Order
    > {
        let plans = PlanRecogniser(vocabulary: vocabulary, year: year, checks: PlanChecks.reading)
        return try recognised(in: &document, named: name) { document throws(DiagnosticList) in
            var (order, diagnostics) = try OrderRecogniser(plans: plans).order(in: document)
            for index in order.appendices.indices { order.appendices[index].dropDerivedMark(of: order) }
            return (order, diagnostics)
        }
    }

    private func letter(in document: inout Reading<Document>, named name: String) throws(DiagnosticList) -> Reading<
        Letter
    > {
        try recognised(in: &document, named: name, readsHeaders: true) { document throws(DiagnosticList) in
            try LetterRecogniser().letter(in: document)
        }
    }

    private func minutes(
        in document: inout Reading<Document>, named name: String
    ) throws(DiagnosticList) -> Reading<MeetingProtocol> {
        try recognised(in: &document, named: name) { document throws(DiagnosticList) in
            try ProtocolRecogniser().minutes(in: document)
        }
    }

    /// A model with what there was to say about its document, about itself, and about what stands beside the text.
    ///
    /// - Parameters:
    ///   - document: The document; recognising may empty it.
    ///   - name: The name of its file, for messages.
    ///   - readsHeaders: Whether the model has what stands in headers and footers.
    func recognised<Model: Sendable>(
        in document: inout Reading<Document>, named name: String, readsHeaders: Bool = false,
        _ recognise: (_ document: inout Document) throws(DiagnosticList) -> (Model, [Diagnostic])
    ) throws(DiagnosticList) -> Reading<Model> {
        do throws(DiagnosticList) {
            let (model, diagnostics) = try recognise(&document.model)
            let beside = StoriesBeside.remarks(on: document.model, readsHeaders: readsHeaders)
            return Reading(model, diagnostics: document.diagnostics + (diagnostics + beside).map { $0.named(name) })
        } catch {
            throw DiagnosticList(document.diagnostics + error.diagnostics.map { $0.named(name) })
        }
    }
}
