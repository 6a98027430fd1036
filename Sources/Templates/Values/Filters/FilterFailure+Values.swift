import ChanceryDiagnostics

/// What filters of rich values cannot take, worded.
extension FilterFailure {
    static let notFormatted = FilterFailure(
        "wrong-type",
        Wording(
            "this is no formatted text: texts, runs, blocks are wanted",
            russian: "это не оформленный текст: нужны строки, части или абзацы"))

    static func unsafeAddress(_ text: String) -> FilterFailure {
        FilterFailure(
            "unsafe-address",
            Wording(
                "«\(text.prefix(60))» is no address that a document may link to (http, https, mailto, tel, ftp)",
                russian:
                    "«\(text.prefix(60))» — не адрес, на который документ может ссылаться (http, https, mailto, tel, ftp)"
            ))
    }

    static func unknownFit(_ text: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "knows no «\(text)»; the fits are contain, cover, exact",
                russian: "не знает «\(text)»; можно: вместить, заполнить, точно"))
    }

    static func unknownPages(_ text: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "knows no «\(text)»; pages are own or shared",
                russian: "не знает «\(text)»; страницы бывают свои и общие"))
    }

    static func notALength(_ text: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "«\(text)» is no length; write 40, \"4 cm\", \"100 px\", \"50 %\"",
                russian: "«\(text)» — не длина; пишите 40, \"4 см\", \"100 px\", \"50 %\""))
    }
}
