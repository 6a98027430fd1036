import ChanceryDiagnostics

extension Diagnostic {
    static func appendixOutside(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "appendix-outside", at: place,
            Wording(
                "«\(name)» lies outside of the model's folder; appendices are taken from there alone",
                russian: "«\(name)» лежит вне папки модели; приложения берутся только оттуда"))
    }

    static func appendixApart(_ index: Int) -> Diagnostic {
        Diagnostic(
            .warning, "appendix-apart", at: Place(.field("appendices[\(index)]")),
            Wording(
                "the template has other styles than the built-in one, so the appendix is not joined to the document; "
                    + "keep it in a file of its own and render that",
                russian: "у шаблона не те стили, что у встроенного, поэтому приложение не присоединено; "
                    + "держите его в отдельном файле и оформите отдельно"))
    }

    static func appendixElsewhere(_ index: Int, file: String) -> Diagnostic {
        Diagnostic(
            .note, "appendix-elsewhere", at: Place(.field("appendices[\(index)].file")),
            Wording(
                "the appendix «\(file)» stays a file of its own",
                russian: "приложение «\(file)» остаётся отдельным файлом"))
    }
}
