import ChanceryData

/// The cells of columns that have no role of their own, by the titles of the columns and in their order.
public struct OtherCells: Sendable, Hashable {
    /// The titles of the columns, each once. Rows under one header may share the array's storage.
    public private(set) var titles: [String]
    /// The paragraphs of each cell, in step with the titles.
    public private(set) var texts: [[String]]

    /// No cells.
    public init() {
        titles = []
        texts = []
    }

    /// Cells under titles that are known to differ; a cell that is missing at the end is blank, one too many is left out.
    public init(titles: [String], texts: [[String]]) {
        self.titles = titles
        let missing = [[String]](repeating: [], count: max(0, titles.count - texts.count))
        self.texts = texts.count == titles.count ? texts : texts.prefix(titles.count) + missing
    }

    /// Cells by their titles, as a dictionary literal; of two of the same title the last stands.
    public init(_ cells: KeyValuePairs<String, [String]>) {
        self.init()
        for (title, texts) in cells { self[title] = texts }
    }

    /// Whether there is no such column.
    public var isEmpty: Bool { titles.isEmpty }

    /// The paragraphs under a title: `nil` where there is no such column, `[]` where its cell is blank.
    public subscript(title: String) -> [String]? {
        get { titles.firstIndex(of: title).map { texts[$0] } }
        set {
            switch (titles.firstIndex(of: title), newValue) {
            case (let index?, let newTexts?): texts[index] = newTexts
            case (let index?, nil):
                titles.remove(at: index)
                texts.remove(at: index)
            case (nil, let newTexts?):
                titles.append(title)
                texts.append(newTexts)
            case (nil, nil): break
            }
        }
    }
}

extension OtherCells: ModelContent {
    static var shape: Shape { .dictionary(.list(.text)) }
    static var isRequired: Bool { false }
    var isLeftOut: Bool { isEmpty }

    static func read(_ value: Value, with reader: inout ModelReader) -> OtherCells? {
        guard case .mapping(let mapping) = value.content else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        var cells = OtherCells()
        cells.titles.reserveCapacity(mapping.keys.count)
        cells.texts.reserveCapacity(mapping.keys.count)
        for (index, key) in mapping.keys.enumerated() {
            reader.enter(.key(key))
            let title = reader.accepted(key, at: mapping.position(ofKeyAt: index))
            // A blank cell in YAML is most easily typed as nothing at all.
            let element = mapping.values[index]
            let texts = element.content == .null ? [] : [String].read(element, with: &reader)
            reader.leave()
            if let title, let texts {
                cells.titles.append(title)
                cells.texts.append(texts)
            }
        }
        return cells
    }

    func write(into sink: inout any ValueSink) {
        sink.beginMapping()
        for (title, texts) in zip(titles, texts) {
            sink.key(title)
            texts.write(into: &sink)
        }
        sink.endMapping()
    }

    func value(as spelling: Spelling) -> Value {
        .mapping(Mapping(keys: titles, values: texts.map { $0.value(as: spelling) }))
    }
}
