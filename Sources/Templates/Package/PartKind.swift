import ChanceryDiagnostics

/// Which parts of a package may hold tags, and how their places are told.
struct PartKind {
    let dialect: Dialect
    /// The story of the part; the body is the document itself.
    let story: Place
    /// Whether the part belongs to an embedded object: a chart, a formula.
    let isOfObject: Bool

    init(dialect: Dialect, story: Place) {
        self.dialect = dialect
        self.story = story
        isOfObject = false
    }

    /// The kind of a part by its name; `nil` for one that holds no text of the document.
    init?(name: String, format: Dialect.Format) {
        let components = name.split(separator: "/")
        guard let file = components.last else { return nil }
        if format == .openDocument {
            // Embedded objects have parts of the same names in folders of their own.
            guard ["content.xml", "styles.xml", "meta.xml"].contains(file), components.first != "META-INF" else {
                return nil
            }
            dialect = .openDocument
            isOfObject = components.count > 1
            story = file == "meta.xml" ? Place(.part(name)) : .whole
            return
        }
        isOfObject = false
        if let owner = PartName.owner(ofRelations: name), !owner.isEmpty {
            dialect = .plain
            story = Place(.part(name))
            return
        }
        guard file.hasSuffix(".xml") else { return nil }
        if components.first == "docProps" {
            dialect = .plain
            story = Place(.part(name))
            return
        }
        let stem = file.dropLast(4)
        let kind = stem.prefix { !$0.isNumber }
        let number = Int(stem.dropFirst(kind.count)) ?? 1
        dialect = .wordprocessingML
        switch kind {
        case "header": story = Place(.header(number))
        case "footer": story = Place(.footer(number))
        case "styles", "settings", "fontTable", "webSettings", "numbering", "theme", "stylesWithEffects": return nil
        // The main part, whatever its name; notes and comments are told apart by their elements.
        default: story = .whole
        }
    }
}
