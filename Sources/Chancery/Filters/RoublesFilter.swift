import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A sum of money: «145 (сто сорок пять) рублей 50 копеек»; `рублей("словами")` and `рублей("цифрами")` give one of them.
struct RoublesFilter: TemplateFilter {
    let names = ["roubles", "рублей"]
    let parameters: [FilterParameter] = [.optional("style", "вид", preset: .text(""))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let style = try arguments.text(0).lowercased()
        guard let sum = try sum(of: value) else { return value }
        switch style {
        case "словами", "words": return .text(sum.words)
        case "цифрами", "figures": return .text(sum.figures)
        default: return .text(sum.figuresAndWords)
        }
    }

    private func sum(of value: Value) throws(FilterFailure) -> Roubles? {
        switch value.content {
        case .null, .text(""): return nil
        case .integer(let number): return try sum(String(number))
        case .decimal(let number):
            // A binary fraction is no exact number of kopecks; its nearest one is meant.
            guard let kopecks = Int(exactly: (number * 100).rounded()) else { throw .wantsSum(String(number)) }
            return Roubles(kopecks: kopecks)
        case .text(let text): return try sum(text)
        default: throw .wantsSum("")
        }
    }

    private func sum(_ text: String) throws(FilterFailure) -> Roubles {
        guard let sum = Roubles(parsing: text) else { throw .wantsSum(text) }
        return sum
    }
}
