import ChanceryData
import ChanceryDiagnostics

extension Order: ModelRecord {
    static let recordName = "order"
    static let recordSchema = RecordSchema<Order>(
        Wording(
            "An order or another act of a head", russian: "Приказ, распоряжение или другой распорядительный документ"),
        blank: Order(),
        fields: [VersionField(), KindField(.order)] + headFields + textFields + closingFields)

    private static let headFields: [any RecordField<Order>] = [
        Field(
            "accessMark", \Order.accessMark, "The mark of limited access", russian: "Гриф ограничения доступа",
            example: "Для служебного пользования"),
        Field(
            "superior", \Order.superior, "The body above the one that issues", russian: "Вышестоящий орган",
            example: "Администрация города Энска"),
        Field(
            "organisation", \Order.organisation, "Who issues the act", russian: "Кто издаёт, в именительном падеже",
            example: "Управление образования города Энска"),
        Field(
            "act", \Order.act, "The kind of act", russian: "Вид акта: приказ, распоряжение, постановление",
            example: "приказ"),
        Field("date", \Order.date, "The day of signing", russian: "Дата", example: "2026-01-15"),
        Field(
            "number", \Order.number, "The number, without №", russian: "Номер, без знака №", example: "33",
            accepting: .wholeNumbers),
        Field("place", \Order.place, "Where it is issued", russian: "Место издания", example: "г. Энск"),
        Field(
            "subject", \Order.subject, "The heading, «О …», without a full stop", russian: "Заголовок «О …», без точки",
            example: "О проведении смотра школьных библиотек"),
    ]

    private static let textFields: [any RecordField<Order>] = [
        Field(
            "preamble", \Order.preamble, "The grounds, a text for each paragraph",
            russian: "Преамбула, по тексту на абзац", example: .list([.text("В целях развития школьных библиотек")])),
        Field(
            "verb", \Order.verb, "The word that orders, without the colon",
            russian: "Распорядительное слово, без двоеточия", example: "ПРИКАЗЫВАЮ"),
        Field("clauses", \Order.clauses, "The points", russian: "Пункты"),
        Field("control", \Order.control, "The last point: who controls the execution", russian: "Пункт о контроле"),
        Field(
            "basis", \Order.basis, "The papers that are named as grounds", russian: "Основание: документы",
            example: .list([.text("заявление Петрова И.С. от 10.01.2026")])),
    ]

    private static let closingFields: [any RecordField<Order>] = [
        Field("signatures", \Order.signatures, "The signatures", russian: "Подписи"),
        Field("agreements", \Order.agreements, "The blocks of agreement", russian: "Грифы согласования"),
        Field("visas", \Order.visas, "The visas", russian: "Визы"),
        Field("acquainted", \Order.acquainted, "Those who are to read it", russian: "Лист ознакомления"),
        Field("executor", \Order.executor, "Who drew the act up", russian: "Исполнитель документа"),
        Field("appendices", \Order.appendices, "The appendices", russian: "Приложения"),
    ]
}
