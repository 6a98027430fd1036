import ChanceryData

/// A count of bytes as people say it: `13.0 kB`; with `true` in powers of two, `4.1 MiB`.
struct FileSizeFilter: TemplateFilter {
    let names = ["filesizeformat", "размер файла"]
    let parameters: [FilterParameter] = [.optional("binary", "двоичный", preset: Value(.bool(false)))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let bytes = try value.inputNumber()?.double else { return .null }
        let isBinary = arguments.isTrue(0)
        let base = isBinary ? 1024.0 : 1000.0
        if bytes == 1 { return .text("1 Byte") }
        if bytes < base { return .text("\(NumberText.fixed(bytes.rounded(.towardZero), decimals: 0)) Bytes") }
        var unit = base
        let letters = Array("kMGTPEZY")
        for (index, letter) in letters.enumerated() {
            let next = unit * base
            if bytes < next || index == letters.count - 1 {
                let prefix = isBinary ? letter.uppercased() + "i" : String(letter)
                return .text("\(NumberText.fixed(bytes / unit, decimals: 1)) \(prefix)B")
            }
            unit = next
        }
        return .null
    }
}
