import ChanceryXML

/// Gives the ids of an inserted document fresh values, those that refer to each other the same.
struct IdentifierMapper {
    /// What the importer translates itself, by the parts that hold it.
    private static let otherwise: Set<String> = Set(
        [ListRestarts.family] + WordNoteKind.allCases.map(\.element))

    private let dialect: Dialect
    private var inUse = IdentifiersInUse()
    private var last: [String: Int] = [:]
    private var given: [IdentifierSite.Key: String] = [:]

    init(dialect: Dialect) {
        self.dialect = dialect
    }

    /// Remembers the ids of the document around.
    mutating func note(_ element: XMLElement) {
        for attribute in element.attributes {
            guard let rule = dialect.identifier(attribute, of: element), !rule.isReference else { continue }
            inUse.note(attribute.value, family: rule.family, spelling: rule.spelling)
        }
        for child in element.elements { note(child) }
    }

    /// Begins another inserted document.
    mutating func begin() {
        given = [:]
    }

    /// Changes the ids of an element, not of those inside.
    mutating func change(_ element: inout XMLElement) {
        for index in element.attributes.indices {
            guard let rule = dialect.identifier(element.attributes[index], of: element),
                !Self.otherwise.contains(rule.family)
            else { continue }
            let key = rule.key(of: element.attributes[index])
            element.attributes[index].value = rule.prefix + value(of: key, rule)
        }
    }

    private mutating func value(of key: IdentifierSite.Key, _ rule: IdentifierRule) -> String {
        if let known = given[key] { return known }
        let value: String
        switch rule.spelling {
        case .number: value = String(next(key.family))
        case .hexadecimal:
            let digits = String(next(key.family) & 0x7FFF_FFFF, radix: 16, uppercase: true)
            value = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
        case .name: value = freeName(key)
        }
        given[key] = value
        return value
    }

    private mutating func freeName(_ key: IdentifierSite.Key) -> String {
        var name = key.original
        while inUse.names[key.family]?.contains(name) == true {
            let suffix = "_\(next(key.family))"
            // Word takes no longer name of a bookmark.
            name = String(key.original.prefix(40 - suffix.count)) + suffix
        }
        inUse.note(name, family: key.family, spelling: .name)
        return name
    }

    private mutating func next(_ family: String) -> Int {
        let number = max(last[family] ?? 0, inUse.greatest[family] ?? 0) + 1
        last[family] = number
        return number
    }

    /// The names of a family that have changed.
    func changedNames(of family: String) -> [String: String] {
        var result: [String: String] = [:]
        for (key, value) in given where key.family == family && key.original != value { result[key.original] = value }
        return result
    }
}
