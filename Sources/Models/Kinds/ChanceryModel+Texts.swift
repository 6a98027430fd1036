import ChanceryData

extension ChanceryModel {
    /// Every text of the model in the order of writing; words of the format, such as kinds and dates, are among them.
    public var texts: [ModelText] {
        var collector = TextCollector()
        write(to: &collector)
        return collector.texts
    }
}

/// A sink that keeps the texts it is told, each with its way.
private struct TextCollector: ValueSink {
    private(set) var texts: [ModelText] = []
    private var path: [PathStep] = []

    init() {}

    mutating func null() { passElement() }
    mutating func bool(_ value: Bool) { passElement() }
    mutating func integer(_ value: Int) { passElement() }
    mutating func decimal(_ value: Double) { passElement() }

    mutating func text(_ value: String) {
        texts.append(ModelText(path: path.text, text: value))
        passElement()
    }

    mutating func beginList() { path.append(.index(0)) }

    mutating func endList() {
        path.removeLast()
        passElement()
    }

    mutating func beginMapping() { path.append(.key("")) }

    mutating func key(_ key: String) { path[path.count - 1] = .key(key) }

    mutating func endMapping() {
        path.removeLast()
        passElement()
    }

    /// In a list the next value is the next element.
    private mutating func passElement() {
        guard case .index(let index)? = path.last else { return }
        path[path.count - 1] = .index(index + 1)
    }
}
