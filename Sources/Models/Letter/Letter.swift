public import ChanceryData
public import ChanceryDiagnostics

/// A letter of an organisation (domain.md §3, §8).
public struct Letter: Sendable, Hashable {
    /// The form on which it is written.
    public var letterhead: Letterhead?
    /// The mark of limited access.
    public var accessMark: String?
    /// The letter's own date.
    public var date: CalendarDate?
    /// The letter's own number, without «№».
    public var number: String?
    /// What it answers.
    public var inReplyTo: LetterReference?
    /// To whom it goes: up to four, or many under one name.
    public var addressees: [Addressee]
    /// The heading: «О проведении семинара», without a full stop.
    public var subject: String?
    /// The salutation with its mark: «Уважаемый Илья Сергеевич!»
    public var salutation: String?
    /// The text.
    public var body: [TextBlock]
    /// What goes with it.
    public var attachments: [Attachment]
    /// The polite phrase: «С уважением,».
    public var closing: String?
    /// The signatures.
    public var signatures: [Signature]
    /// Who drew it up.
    public var executor: Executor?

    /// Creates a letter.
    public init(
        letterhead: Letterhead? = nil, accessMark: String? = nil, date: CalendarDate? = nil, number: String? = nil,
        inReplyTo: LetterReference? = nil, addressees: [Addressee] = [], subject: String? = nil,
        salutation: String? = nil, body: [TextBlock] = [], attachments: [Attachment] = [], closing: String? = nil,
        signatures: [Signature] = [], executor: Executor? = nil
    ) {
        self.letterhead = letterhead
        self.accessMark = accessMark
        self.date = date
        self.number = number
        self.inReplyTo = inReplyTo
        self.addressees = addressees
        self.subject = subject
        self.salutation = salutation
        self.body = body
        self.attachments = attachments
        self.closing = closing
        self.signatures = signatures
        self.executor = executor
    }
}

extension Letter: ChanceryModel {
    public static var kind: ModelKind { .letter }
    public static let schema = ModelSchema(of: Letter.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Letter.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
