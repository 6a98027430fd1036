public import ChanceryData
public import ChanceryDiagnostics

/// A certificate of having taken part or learnt something (domain.md §3).
public struct Certificate: Sendable, Hashable {
    /// Who issues it.
    public var organisation: String?
    /// The kind: «СЕРТИФИКАТ».
    public var title: String
    /// The number, without «№».
    public var number: String?
    /// What leads to the name: «подтверждает, что» and the nominative, «вручается» and the dative.
    public var wording: String?
    /// Whom it is for; the name in the case that the wording asks for.
    public var recipient: Person?
    /// What for: «приняла участие в семинаре «…»».
    public var text: String?
    /// The level: «городской», «краевой».
    public var level: String?
    /// How many hours it took.
    public var hours: Int?
    /// Where it is issued.
    public var place: String?
    /// The day of issue.
    public var date: CalendarDate?
    /// The signatures.
    public var signatures: [Signature]

    /// Creates a certificate.
    public init(
        organisation: String? = nil, title: String, number: String? = nil, wording: String? = nil,
        recipient: Person? = nil, text: String? = nil, level: String? = nil, hours: Int? = nil, place: String? = nil,
        date: CalendarDate? = nil, signatures: [Signature] = []
    ) {
        self.organisation = organisation
        self.title = title
        self.number = number
        self.wording = wording
        self.recipient = recipient
        self.text = text
        self.level = level
        self.hours = hours
        self.place = place
        self.date = date
        self.signatures = signatures
    }
}

extension Certificate: ChanceryModel {
    public static var kind: ModelKind { .certificate }
    public static let schema = ModelSchema(of: Certificate.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Certificate.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
