/// A step from a value into a part of it.
enum PathStep {
    case key(String)
    /// An element of a list, from 0.
    case index(Int)
}

extension [PathStep] {
    /// The path as users write it: `sections[0].items[3].deadline`, `other["Форма отчётности"]`.
    var text: String {
        var text = ""
        for step in self {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where key.isPlainName: text += text.isEmpty ? key : "." + key
            case .key(let key):
                text += "[\"" + key.map { $0 == "\"" || $0 == "\\" ? "\\" + String($0) : String($0) }.joined() + "\"]"
            }
        }
        return text
    }
}

extension String {
    /// Whether a key can stand in a path without quotes.
    fileprivate var isPlainName: Bool { !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
}
