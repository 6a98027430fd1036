/// The numbering part: definitions of lists and the instances that paragraphs refer to.
struct Numbering: Sendable {
    private(set) var definitions: [Int: ListDefinition] = [:]
    private(set) var instances: [Int: ListInstance] = [:]
    /// The language of numbers that are written as words.
    var language = ListLanguage.english

    /// No lists at all.
    init() {}

    /// Adds a definition; of two with the same id the last one counts.
    mutating func add(_ definition: ListDefinition, id: Int) { definitions[id] = definition }

    /// Adds an instance; of two with the same id the last one counts.
    mutating func add(_ instance: ListInstance, id: Int) { instances[id] = instance }

    /// Points the definitions that stand for a numbering style (`w:numStyleLink`, §17.9.21) at the style's own list.
    ///
    /// - Returns: Whether there were any.
    @discardableResult
    mutating func resolveLinks(_ styles: StyleSheet) -> Bool {
        var isChanged = false
        for (id, definition) in definitions {
            guard let link = definition.numStyleLink, let target = target(ofLink: link, styles) else { continue }
            // Paragraphs of the link and of the style's own list count together.
            for (key, value) in instances where value.definition == id { instances[key]?.definition = target }
            isChanged = true
        }
        return isChanged
    }

    /// The definition that holds the levels of a numbering style: the one of the style's own list, or, where the style
    /// does not lead there, the one that names it (`w:styleLink`, §17.9.27).
    private func target(ofLink link: String, _ styles: StyleSheet) -> Int? {
        if let numID = styles.style(link)?.numID, let id = instances[numID]?.definition, let found = definitions[id],
            found.numStyleLink == nil
        {
            return id
        }
        return definitions.filter { $0.value.styleLink == link && $0.value.numStyleLink == nil }.map(\.key).min()
    }

    /// The level of an instance, its overrides applied.
    func level(_ index: Int, of instance: ListInstance) -> ListLevel? {
        instance.overrides[index]?.level ?? definitions[instance.definition]?.levels[index]
    }

    /// The level of an instance that belongs to a paragraph style (`w:lvl/w:pStyle`).
    func level(ofStyle styleID: String, in instance: ListInstance) -> Int? {
        (0..<9).first { level($0, of: instance)?.styleID == styleID }
    }
}
