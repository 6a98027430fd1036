public import ChanceryData
public import ChanceryDiagnostics

/// An act of a head or a body: an order (приказ), a directive (распоряжение) (domain.md §3).
public struct Order: Sendable, Hashable {
    /// The mark of limited access.
    public var accessMark: String?
    /// The body above the one that issues.
    public var superior: String?
    /// Who issues the act, in the nominative.
    public var organisation: String?
    /// The kind of act in the nominative: «приказ», «распоряжение».
    public var act: String?
    /// The day of signing.
    public var date: CalendarDate?
    /// The registration number, without «№».
    public var number: String?
    /// Where it is issued.
    public var place: String?
    /// The heading: «О проведении семинара», without a full stop.
    public var subject: String?
    /// The grounds, a text for each paragraph.
    public var preamble: [String]
    /// The word that orders: «ПРИКАЗЫВАЮ», without the colon; `nil` where the preamble itself ends in a colon.
    public var verb: String?
    /// The points.
    public var clauses: [Clause]
    /// The last point: who sees to it that the act is carried out.
    public var control: Clause?
    /// The papers that are named as grounds behind the points: «Основание: …».
    public var basis: [String]
    /// The signatures.
    public var signatures: [Signature]
    /// The blocks of agreement.
    public var agreements: [AgreementBlock]
    /// The visas.
    public var visas: [Visa]
    /// Those who are to read it, or have.
    public var acquainted: [Acquaintance]
    /// Who drew it up.
    public var executor: Executor?
    /// The appendices.
    public var appendices: [OrderAppendix]

    /// Creates an order.
    public init(
        accessMark: String? = nil, superior: String? = nil, organisation: String? = nil, act: String? = nil,
        date: CalendarDate? = nil, number: String? = nil, place: String? = nil, subject: String? = nil,
        preamble: [String] = [], verb: String? = nil, clauses: [Clause] = [], control: Clause? = nil,
        basis: [String] = [], signatures: [Signature] = [], agreements: [AgreementBlock] = [], visas: [Visa] = [],
        acquainted: [Acquaintance] = [], executor: Executor? = nil, appendices: [OrderAppendix] = []
    ) {
        self.accessMark = accessMark
        self.superior = superior
        self.organisation = organisation
        self.act = act
        self.date = date
        self.number = number
        self.place = place
        self.subject = subject
        self.preamble = preamble
        self.verb = verb
        self.clauses = clauses
        self.control = control
        self.basis = basis
        self.signatures = signatures
        self.agreements = agreements
        self.visas = visas
        self.acquainted = acquainted
        self.executor = executor
        self.appendices = appendices
    }
}

extension Order: ChanceryModel {
    public static var kind: ModelKind { .order }
    public static let schema = ModelSchema(of: Order.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Order.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
