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
            let reading = try minutes(in: document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        case .order:
            let reading = try order(in: document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        case .letter:
            let reading = try letter(in: document, named: input.name)
            return Reading(reading.model, diagnostics: reading.diagnostics)
        default:
            throw DiagnosticList([Diagnostic.notImported(found).named(input.name)])
        }
    }

    /// Reads the minutes that a document holds.
    ///
    /// - Throws: What ``document(from:)`` throws; `no-protocol` where neither heading nor words of minutes are there.
    public func minutes(from input: Input) throws(DiagnosticList) -> Reading<MeetingProtocol> {
        try minutes(in: try document(from: input), named: input.name)
    }

    private func order(
        in document: Reading<Document>, named name: String
    ) throws(DiagnosticList) -> Reading<Order> {
        let plans = PlanRecogniser(vocabulary: vocabulary, year: year, checks: PlanChecks.reading)
        do throws(DiagnosticList) {
            var (order, diagnostics) = try OrderRecogniser(plans: plans).order(in: document.model)
            for index in order.appendices.indices { order.appendices[index].dropDerivedMark(of: order) }
            return reading(order, of: document, saying: diagnostics, named: name)
        } catch {
            throw DiagnosticList(document.diagnostics + error.diagnostics.map { $0.named(name) })
        }
    }

    private func letter(
        in document: Reading<Document>, named name: String
    ) throws(DiagnosticList) -> Reading<Letter> {
        do throws(DiagnosticList) {
            let (letter, diagnostics) = try LetterRecogniser().letter(in: document.model)
            return reading(letter, of: document, saying: diagnostics, named: name, readsHeaders: true)
        } catch {
            throw DiagnosticList(document.diagnostics + error.diagnostics.map { $0.named(name) })
        }
    }

    private func minutes(
        in document: Reading<Document>, named name: String
    ) throws(DiagnosticList) -> Reading<MeetingProtocol> {
        do throws(DiagnosticList) {
            let (minutes, diagnostics) = try ProtocolRecogniser().minutes(in: document.model)
            return reading(minutes, of: document, saying: diagnostics, named: name)
        } catch {
            throw DiagnosticList(document.diagnostics + error.diagnostics.map { $0.named(name) })
        }
    }

    /// A model with what there was to say about its document, about itself, and about what stands beside the text.
    func reading<Model: Sendable>(
        _ model: Model, of document: Reading<Document>, saying diagnostics: [Diagnostic], named name: String,
        readsHeaders: Bool = false
    ) -> Reading<Model> {
        let beside = StoriesBeside.remarks(on: document.model, readsHeaders: readsHeaders)
        return Reading(model, diagnostics: document.diagnostics + (diagnostics + beside).map { $0.named(name) })
    }
}
