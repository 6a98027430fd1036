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
    /// - Complexity: O(definitions + instances).
    @discardableResult
    mutating func resolveLinks(_ styles: StyleSheet) -> Bool {
        var targets: [Int: Int] = [:]
        let named = definitionsByStyle
        for (id, definition) in definitions {
            guard let link = definition.numStyleLink, let target = target(ofLink: link, styles, named) else { continue }
            targets[id] = target
        }
        // Paragraphs of the link and of the style's own list count together.
        for (id, instance) in instances {
            if let target = targets[instance.definition] { instances[id]?.definition = target }
        }
        return !targets.isEmpty
    }

    /// The definitions that name a numbering style as theirs (`w:styleLink`, §17.9.27); of several the first one counts.
    private var definitionsByStyle: [String: Int] {
        var result: [String: Int] = [:]
        for (id, definition) in definitions where definition.numStyleLink == nil {
            guard let style = definition.styleLink else { continue }
            result[style] = min(result[style] ?? id, id)
        }
        return result
    }

    /// The definition that holds the levels of a numbering style: the one of the style's own list, or, where the style
    /// does not lead there, the one that names it.
    private func target(ofLink link: String, _ styles: StyleSheet, _ named: [String: Int]) -> Int? {
        if let numID = styles.style(link)?.numID, let id = instances[numID]?.definition, let found = definitions[id],
            found.numStyleLink == nil
        {
            return id
        }
        return named[link]
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
