import ChanceryDiagnostics

/// Quotes « » that do not pair: «КНИГОЗАКАЗ»», «(РО «Знание»».
struct QuoteUnbalancedCheck: TextCheck {
    let code: DiagnosticCode = "quote-unbalanced"

    func finding(in text: String) -> Wording? {
        var depth = 0
        var straight = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "«": depth += 1
            case "»": depth -= 1
            case "\"": straight += 1
            default: break
            }
            if depth < 0 { break }
        }
        guard depth != 0 || straight % 2 != 0 else { return nil }
        return Wording("a quotation mark has no partner", russian: "у кавычки нет пары")
    }
}
