import ChanceryData
import ChanceryDiagnostics

/// The mark of an electronic signature (ГОСТ Р 7.0.97, реквизит 23).
public struct SignatureMark: Sendable, Hashable {
    /// The number of the certificate.
    public var certificate: String?
    /// Who owns the certificate.
    public var owner: String?
    /// The first day of the certificate.
    public var from: CalendarDate?
    /// The last day of the certificate.
    public var through: CalendarDate?

    /// Creates a mark.
    public init(
        certificate: String? = nil, owner: String? = nil, from: CalendarDate? = nil, through: CalendarDate? = nil
    ) {
        self.certificate = certificate
        self.owner = owner
        self.from = from
        self.through = through
    }
}

extension SignatureMark: ModelRecord {
    static let recordName = "signatureMark"
    static let recordSchema = RecordSchema<SignatureMark>(
        Wording("The mark of an electronic signature", russian: "Отметка об электронной подписи"),
        blank: SignatureMark(),
        fields: [
            Field(
                "certificate", \SignatureMark.certificate, "The number of the certificate",
                russian: "Номер сертификата", example: "00A1B2C3D4E5F6", accepting: .wholeNumbers),
            Field(
                "owner", \SignatureMark.owner, "Who owns the certificate", russian: "Владелец сертификата",
                example: "Сидорова Анна Андреевна"),
            Field(
                "from", \SignatureMark.from, "The first day of the certificate", russian: "Действителен с",
                example: "2026-01-01"),
            Field(
                "through", \SignatureMark.through, "The last day of the certificate",
                russian: "Действителен по", example: "2027-03-31"),
        ])

    func check(at value: Value, with reader: inout ModelReader) {
        guard let from, let through, through < from else { return }
        reader.report(at: value["through"]?.position ?? value.position, below: "through") { place in
            .reversedPeriod(from: from, through: through, at: place)
        }
    }
}
