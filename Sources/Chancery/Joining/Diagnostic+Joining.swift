import ChanceryDiagnostics
import ChanceryModels

extension Diagnostic {
    static func appendixOutside(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "appendix-outside", at: place,
            Wording(
                "«\(name)» lies outside of the model's folder; appendices are taken from there alone",
                russian: "«\(name)» лежит вне папки модели; приложения берутся только оттуда"))
    }

    static func appendixElsewhere(_ index: Int, file: String) -> Diagnostic {
        Diagnostic(
            .note, "appendix-elsewhere", at: Place(.field("appendices[\(index)].file")),
            Wording(
                "the appendix «\(file)» stays a file of its own",
                russian: "приложение «\(file)» остаётся отдельным файлом"))
    }

    static func appendixWithoutText(_ index: Int, _ appendix: OrderAppendix) -> Diagnostic {
        let title = appendix.title.flatMap { $0.isBlank ? nil : " «\($0)»" } ?? ""
        return Diagnostic(
            .note, "appendix-without-text", at: Place(.field("appendices[\(index)]")),
            Wording(
                "the appendix\(title) has neither a model nor a file and is not printed",
                russian: "у приложения\(title) нет ни модели, ни файла, оно не напечатано"))
    }
}
