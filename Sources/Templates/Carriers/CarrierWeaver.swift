import ChanceryXML

/// Puts marks of tags where a part says the same in another way: fields of a mail merge, content controls, placeholders, conditions of ODF.
///
/// What is not in the data stays as it was: such things stand in documents that are no templates, too.
struct CarrierWeaver {
    let dialect: Dialect
    let parser: TagParser
    /// Whether the document's own language is English: names of months are.
    let isEnglish: Bool
    /// What the carriers say, in the order of their numbers.
    private(set) var tags: [CarrierTag] = []
    /// The names by which it is told whether the data are for these carriers.
    private(set) var fields: [Expression] = []
    /// The names of fields that print nothing but data: one that the data do not have is an error where the document is a template.
    private(set) var wanted: [String] = []
    var names = MergeNames()
    /// Whether the part is one of sheets of labels.
    private(set) var hasSheets = false

    init(dialect: Dialect, parser: TagParser, isEnglish: Bool) {
        self.dialect = dialect
        self.parser = parser
        self.isEnglish = isEnglish
    }

    /// The part with its carriers marked.
    mutating func woven(_ root: XMLElement) -> XMLElement {
        switch dialect.format {
        case .plain: return root
        case .wordprocessingML:
            guard Self.holdsWordCarrier(root) else { return root }
            hasSheets = Self.holdsNext(root)
            return word(root)
        case .openDocument:
            guard Self.holdsOpenCarrier(root) else { return root }
            hasSheets = Self.holdsDatabaseNext(root)
            var result = openDocument(root)
            guard hasSheets else { return result }
            result.children = result.children.map { node in
                guard case .element(let styles) = node, styles.is("automatic-styles", .odfOffice) else { return node }
                return .element(withSheetStyle(styles, in: root))
            }
            return result
        }
    }

    /// Whether there is a field or a content control anywhere; a part without them stays as it is.
    private static func holdsWordCarrier(_ element: XMLElement) -> Bool {
        for case .element(let child) in element.children {
            switch child.localName {
            case "sdt", "fldChar", "fldSimple": return true
            default: if holdsWordCarrier(child) { return true }
            }
        }
        return false
    }

    /// Whether there is an element of ODF that a tag may take the place of.
    private static func holdsOpenCarrier(_ element: XMLElement) -> Bool {
        for case .element(let child) in element.children {
            if OpenCarrier(child) != nil || holdsOpenCarrier(child) { return true }
        }
        return false
    }

    // MARK: Marks

    /// A mark for what a carrier says.
    mutating func mark(_ parsed: ParsedTag, _ source: String) -> XMLNode {
        tags.append(CarrierTag(parsed: parsed, source: source))
        return CarrierMark.element(tags.count - 1)
    }

    /// Nodes of which one list stands: that of the first condition that holds, else the last.
    mutating func choice(
        _ branches: [(condition: Expression, nodes: [XMLNode])], else other: [XMLNode], _ source: String
    ) -> [XMLNode] {
        var result: [XMLNode] = []
        for (index, branch) in branches.enumerated() {
            let control: ControlTag = index == 0 ? .if(branch.condition) : .elif(branch.condition)
            result.append(mark(.control(control), source))
            result += branch.nodes
        }
        if !other.isEmpty {
            result.append(mark(.control(.else), source))
            result += other
        }
        result.append(mark(.control(.end(.condition)), source))
        return result
    }

    /// Nodes that stand once for each record.
    mutating func loop(
        _ variable: LocalName, in records: Expression, _ nodes: [XMLNode], _ source: String
    ) -> [XMLNode] {
        let head = ForTag(variables: [variable], iterable: records, condition: nil)
        return [mark(.control(.for(head)), source)] + nodes + [mark(.control(.end(.loop)), source)]
    }

    /// Remembers a name that tells whether the data are meant for this document.
    mutating func want(_ name: String) {
        note(name)
        wanted.append(name)
    }

    /// Remembers a name without which the document is complete, too.
    mutating func note(_ name: String) { fields += MergeNames.spellings(of: name).map(Expression.field) }
}
