import ChanceryDiagnostics

/// Which parts of a package may hold tags, and how their places are told.
struct PartKind {
    let dialect: Dialect
    /// The story of the part; the body is the document itself.
    let story: Place

    /// The kind of a part by its name; `nil` for one that holds no text of the document.
    init?(name: String) {
        let components = name.split(separator: "/")
        guard let file = components.last, file.hasSuffix(".xml") else { return nil }
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
        case "footnotes": story = Place(.footnote(1))
        case "endnotes": story = Place(.endnote(1))
        case "comments": story = Place(.comment(1))
        case "styles", "settings", "fontTable", "webSettings", "numbering", "theme", "stylesWithEffects": return nil
        // The main part, whatever its name.
        default: story = .whole
        }
    }
}
