import ChanceryDiagnostics

extension DiagnosticCode {
    static let cannotSet: DiagnosticCode = "cannot-set"
    static let otherFormat: DiagnosticCode = "other-format"
    static let noTemplate: DiagnosticCode = "no-template"
    static let notARecord: DiagnosticCode = "not-a-record"
}

extension Diagnostic {
    static func cannotSet(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .cannotSet,
            Wording(
                "«\(path)» cannot be set: the way there leads through a text or past the end of a list",
                russian: "«\(path)» не задать: путь ведёт через текст или за конец списка"), fault: .usage)
    }

    static let noTemplate = Diagnostic(
        .error, .noTemplate,
        Wording(
            "The data has no «kind», so no built-in template fits; name a template with -t",
            russian: "В данных нет «kind», встроенного шаблона для них нет; укажите шаблон ключом -t"))

    static let notARecord = Diagnostic(
        .error, .notARecord,
        Wording(
            "A document is made of one record, of keys with their values; «chancery batch» makes one of each record of a list "
                + "or a table",
            russian:
                "Документ делается из одной записи: ключей с их значениями; из каждой записи списка или таблицы документы "
                + "делает «chancery batch»"))

    static func otherFormat(_ format: DocumentFormat, wanted: DocumentFormat) -> Diagnostic {
        Diagnostic(
            .error, .otherFormat,
            Wording(
                "The template is .\(format), so it cannot give a .\(wanted); name an output that ends in .\(format)",
                russian:
                    "Шаблон — .\(format), и .\(wanted) из него не выйдет; назовите результат с окончанием .\(format)"),
            fault: .usage)
    }

    static let macrosLeftOut = Diagnostic(
        .note, "macros-left-out",
        Wording(
            "The template's macros are left out: a .docx has none",
            russian: "Макросы шаблона отброшены: в .docx их не бывает"))

    /// How many names a message gives.
    private static let namedFields = 5

    static func fieldsOfOthers(_ fields: [String]) -> Diagnostic {
        let names = fields.prefix(namedFields).map { "«\($0)»" }.joined(separator: ", ")
        let list = fields.count > namedFields ? "\(names) …" : names
        return Diagnostic(
            .warning, "fields-of-others",
            Wording(
                "The data has none of the document's fields, so it stays as it is: \(list)",
                russian: "Ни одного из полей документа в данных нет, он остался без изменений: \(list)"))
    }

    static let noTags = Diagnostic(
        .warning, "no-tags",
        Wording(
            "The template holds no tag: the document is the template as it is",
            russian: "В шаблоне нет ни одной метки: документ — сам шаблон без изменений"))
}
