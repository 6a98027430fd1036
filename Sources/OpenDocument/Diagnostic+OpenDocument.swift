import ChanceryDiagnostics

/// What the reader of OpenDocument has to say, worded.
extension Diagnostic {
    static let notOpenDocument = Diagnostic(
        "not-an-open-document",
        Wording(
            "The file holds no text of an OpenDocument", russian: "В файле нет текста документа OpenDocument"))

    static let encryptedDocument = Diagnostic(
        "encrypted",
        Wording(
            "The document is encrypted; remove the password in LibreOffice and save it again",
            russian: "Документ зашифрован; снимите пароль в LibreOffice и сохраните заново"))

    static let oldOpenOffice = Diagnostic(
        "old-open-office",
        Wording(
            "This is a document of OpenOffice.org 1.x (SXW); save it as ODT in LibreOffice",
            russian: "Это документ OpenOffice.org 1.x (SXW); сохраните его как ODT в LibreOffice"))

    static func otherOpenDocument(_ kind: Wording) -> Diagnostic {
        Diagnostic(
            "not-a-text-document",
            Wording(
                "This OpenDocument file is no text but \(kind.english)",
                russian: "Этот файл OpenDocument — не текст, а \(kind.russian)"))
    }

    static func missingContent(_ name: String) -> Diagnostic {
        Diagnostic(
            "missing-part", at: Place(.part(name)),
            Wording("The part with the document's text is not there", russian: "Части с текстом документа нет"))
    }

    static func tooManyColumns(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-columns", at: place,
            Wording(
                "A row of the table has more than \(limit) columns (limit table-columns, flag --limit-table-columns)",
                russian:
                    "В строке таблицы больше \(limit) столбцов (ограничение table-columns, ключ --limit-table-columns)")
        )
    }
}
