import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The school year that a date lies in or that begins in a year: «2025/2026 учебный год».
///
/// `учебный год("пр")` is «2025/2026 учебном году»; `учебный год(вид="-")` and `вид="25/26"` write the years otherwise.
struct SchoolYearFilter: TemplateFilter {
    let names = ["school year", "учебный год"]
    let parameters: [FilterParameter] = [.grammaticalCase, .optional("style", "вид", preset: .text("/"))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let (grammaticalCase, style) = (try arguments.grammaticalCase(0), try style(arguments))
        guard let year = try year(of: value) else { return value }
        return .text(year.words(in: grammaticalCase, style))
    }

    private func year(of value: Value) throws(FilterFailure) -> SchoolYear? {
        guard let text = try value.plainText(), !text.isEmpty else { return nil }
        if let year = Int(text), (1900...9998).contains(year) { return SchoolYear(beginning: year) }
        return try value.date().map { SchoolYear(of: $0) }
    }

    private func style(_ arguments: FilterArguments) throws(FilterFailure) -> SchoolYear.Style {
        switch try arguments.text(1) {
        case "/": return .slash
        case "-": return .hyphen
        case "25/26": return .short
        case let other: throw .unknownStyle(other)
        }
    }
}
