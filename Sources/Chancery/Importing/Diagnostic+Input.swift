import ChanceryArchive
import ChanceryDiagnostics
import ChanceryModels

extension DiagnosticCode {
    static let encrypted: DiagnosticCode = "encrypted"
    static let oldWord: DiagnosticCode = "old-word"
    static let foreignFormat: DiagnosticCode = "foreign-format"
    static let emptyFile: DiagnosticCode = "empty-file"
    static let truncatedPackage: DiagnosticCode = "truncated-package"
    static let openDocument: DiagnosticCode = "open-document"
}

extension Diagnostic {
    /// What a file is that is no package; `nil` for one that may be.
    static func foreignFile(_ kind: FileKind) -> Diagnostic? {
        switch kind {
        case .zip: nil
        case .truncatedZip:
            Diagnostic(
                .error, .truncatedPackage,
                Wording(
                    "The file is cut off: it begins as a ZIP package and has no end",
                    russian: "Файл обрезан: начинается как ZIP-пакет, но конца у него нет"))
        case .encryptedOOXML, .encryptedWordBinary:
            Diagnostic(
                .error, .encrypted,
                Wording(
                    "The document is encrypted; remove the password in Word and save it again",
                    russian: "Документ зашифрован; снимите пароль в Word и сохраните заново"))
        case .wordBinary:
            Diagnostic(
                .error, .oldWord,
                Wording(
                    "This is a document of Word 97–2003 (.doc); save it as DOCX in Word or LibreOffice",
                    russian: "Это документ Word 97–2003 (.doc); сохраните его как DOCX в Word или LibreOffice"))
        case .empty:
            Diagnostic(.error, .emptyFile, Wording("The file is empty", russian: "Файл пуст"))
        default:
            Diagnostic(
                .error, .foreignFormat,
                Wording(
                    "This is neither DOCX nor ODT but \(name(of: kind).english)",
                    russian: "Это не DOCX и не ODT, а \(name(of: kind).russian)"))
        }
    }

    static let openDocument = Diagnostic(
        .error, .openDocument,
        Wording(
            "This is an OpenDocument file where only a DOCX will do",
            russian: "Это файл OpenDocument, а здесь годится только DOCX"))

    static let otherPackage = Diagnostic(
        .error, .foreignFormat,
        Wording(
            "This is a ZIP archive, but neither DOCX nor ODT",
            russian: "Это архив ZIP, но не DOCX и не ODT"))

    static func notImported(_ kind: ModelKind) -> Diagnostic {
        Diagnostic(
            "not-imported",
            Wording(
                "Documents are not read into models of the kind «\(kind.rawValue)»",
                russian: "В модель вида «\(kind.rawValue)» документы не читаются"),
            fault: .usage)
    }

    private static func name(of kind: FileKind) -> Wording {
        switch kind {
        case .ole: Wording("another OLE file (XLS, PPT, MSG …)", russian: "другой файл OLE (XLS, PPT, MSG …)")
        case .richText: Wording("an RTF document", russian: "документ RTF")
        case .html: Wording("an HTML page", russian: "страница HTML")
        case .flatOPC: Wording("a flat XML document of Word", russian: "документ Word в одном файле XML (Flat OPC)")
        case .flatODF: Wording("a flat OpenDocument file", russian: "файл OpenDocument в одном XML (FODT)")
        case .word2003XML: Wording("an XML document of Word 2003", russian: "документ XML из Word 2003")
        case .xml: Wording("an XML file", russian: "файл XML")
        case .pdf: Wording("a PDF", russian: "PDF")
        case .image: Wording("a picture", russian: "картинка")
        case .text: Wording("plain text", russian: "простой текст")
        default: Wording("a file of an unknown kind", russian: "файл неизвестного вида")
        }
    }
}
