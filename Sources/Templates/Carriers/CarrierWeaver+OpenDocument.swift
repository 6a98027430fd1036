import ChanceryData
import ChanceryXML

/// Fields of ODF that ask for data: of a database, placeholders, conditional and hidden text (ODF 1.3 part 3 §7.6, §7.7).
extension CarrierWeaver {
    /// An element with the fields in it marked.
    mutating func openDocument(_ element: XMLElement) -> XMLElement {
        if hasSheets, element.is("text", .odfOffice) { return openSheets(element) }
        var result = element
        result.children = element.children.flatMap { openDocumentNode($0) }
        return result
    }

    mutating func openDocumentNode(_ node: XMLNode) -> [XMLNode] {
        guard case .element(let element) = node else { return [node] }
        if element.is("table-row", .odfTable) { return databaseRow(element) }
        guard element.namespace == .odfText else { return [.element(openDocument(element))] }
        switch OpenCarrier(element) {
        case .databaseField: return databaseField(element)
        case .databaseNext:
            names.record += 1
            return []
        case .placeholder: return placeholder(element)
        case .userField, .userProperty: return namedField(element)
        case .conditionalText: return conditionalText(element)
        case .hiddenText: return hiddenText(element)
        case .section: return section(element)
        case .hiddenParagraph, nil:
            let isParagraph = element.localName == "p" || element.localName == "h"
            return isParagraph ? paragraph(element) : [.element(openDocument(element))]
        }
    }

    // MARK: Databases

    private mutating func databaseField(_ element: XMLElement) -> [XMLNode] {
        guard let name = element.attribute("column-name", .odfText), !name.isEmpty else { return [.element(element)] }
        let field = FieldName(name, parser: parser)
        want(field.name)
        return [mark(.value(field.filtered(names.value(of: field.name))), name)]
    }

    /// A row with fields of a database stands for as many records as the data have for it.
    private mutating func databaseRow(_ row: XMLElement) -> [XMLNode] {
        var seen: Set<String> = []
        let columns = Self.columns(in: row).map { FieldName($0, parser: parser).name }
        let fields = columns.filter { seen.insert($0).inserted }
        guard let first = fields.first else { return [.element(openDocument(row))] }
        let records = Expression.list(fields.map { names.value(of: $0).orNull })
            .filtered(MergeRowsFilter(fields: fields))
        let variable = names.enter()
        let woven = openDocument(row)
        names.leave()
        return loop(variable, in: records, [.element(woven)], first)
    }

    private static func columns(in element: XMLElement) -> [String] {
        element.elements.flatMap { child -> [String] in
            if child.is("table", .odfTable) { return [] }
            if child.is("database-display", .odfText) {
                return child.attribute("column-name", .odfText).map { [$0] } ?? []
            }
            return columns(in: child)
        }
    }

    /// Whether a page of labels goes on to the next record somewhere.
    static func holdsDatabaseNext(_ element: XMLElement) -> Bool {
        element.is("database-next", .odfText) || element.elements.contains(where: holdsDatabaseNext)
    }

    // MARK: Placeholders

    /// `<Имя>`: the text of a placeholder is the name.
    private mutating func placeholder(_ element: XMLElement) -> [XMLNode] {
        let kind = element.attribute("placeholder-type", .odfText) ?? "text"
        let name = String(
            element.text.drop { "<«‹".contains($0) || $0.isWhitespace }.reversed()
                .drop { ">»›".contains($0) || $0.isWhitespace }.reversed())
        guard kind == "text", !name.isEmpty, !name.contains("{") else { return [.element(element)] }
        let field = FieldName(name, parser: parser)
        note(field.name)
        let value = mark(.value(field.filtered(names.value(of: field.name))), "<\(name)>")
        return choice([(names.isDefined(field.name), [value])], else: [.element(element)], "<\(name)>")
    }

    /// A field that shows a value of the document by its name, a user's field or a property of the user's (§7.4.7, §7.5.6): that of the
    /// data, if they have the name.
    private mutating func namedField(_ element: XMLElement) -> [XMLNode] {
        guard let name = element.attribute("name", .odfText), !name.isEmpty, !name.contains("{"),
            !element.text.contains("{")
        else { return [.element(element)] }
        note(name)
        let value = mark(.value(names.value(of: name)), name)
        return choice([(names.isDefined(name), [value])], else: [.element(element)], name)
    }

    // MARK: Conditions

    private mutating func conditionalText(_ element: XMLElement) -> [XMLNode] {
        guard let text = element.attribute("condition", .odfText), let condition = condition(text) else {
            return [.element(element)]
        }
        let then = Expression.text(element.attribute("string-value-if-true", .odfText) ?? "")
        let other = Expression.text(element.attribute("string-value-if-false", .odfText) ?? "")
        let value = mark(.value(then.when(condition.holds, else: other)), text)
        return choice([(condition.isKnown, [value])], else: [.element(element)], text)
    }

    private mutating func hiddenText(_ element: XMLElement) -> [XMLNode] {
        guard let text = element.attribute("condition", .odfText), let condition = condition(text) else {
            return [.element(element)]
        }
        let shown = Expression.text(element.attribute("string-value", .odfText) ?? "")
        let value = mark(.value(Expression.text("").when(condition.holds, else: shown)), text)
        return choice([(condition.isKnown, [value])], else: [.element(element)], text)
    }

    /// A paragraph that a field in it hides under a condition.
    private mutating func paragraph(_ element: XMLElement) -> [XMLNode] {
        guard let field = Self.hider(in: element), let text = field.attribute("condition", .odfText),
            let condition = condition(text)
        else { return [.element(openDocument(element))] }
        let shown = Self.removing(field, from: openDocument(element))
        return choice(
            [(condition.isKnown.and(condition.holds), []), (condition.isKnown, [.element(shown)])],
            else: [.element(openDocument(element))], text)
    }

    private static func hider(in element: XMLElement) -> XMLElement? {
        for child in element.elements {
            if child.is("hidden-paragraph", .odfText) { return child }
            if child.is("span", .odfText), let inner = hider(in: child) { return inner }
        }
        return nil
    }

    private static func removing(_ field: XMLElement, from element: XMLElement) -> XMLElement {
        var result = element
        result.children = element.children.compactMap { node in
            guard case .element(let child) = node else { return node }
            if child == field { return nil }
            return child.is("span", .odfText) ? .element(removing(field, from: child)) : node
        }
        return result
    }

    /// A section that is hidden under a condition.
    private mutating func section(_ element: XMLElement) -> [XMLNode] {
        guard let text = element.attribute("condition", .odfText), let condition = condition(text),
            element.attribute("display", .odfText) == "condition"
        else { return [.element(openDocument(element))] }
        var shown = openDocument(element)
        shown.attributes.removeAll {
            $0.namespace == .odfText && ["condition", "display", "is-hidden"].contains($0.localName)
        }
        return choice(
            [(condition.isKnown.and(condition.holds), []), (condition.isKnown, [.element(shown)])],
            else: [.element(openDocument(element))], text)
    }

    /// A condition as LibreOffice writes it, and whether the data have all that it names.
    private mutating func condition(_ text: String) -> (holds: Expression, isKnown: Expression)? {
        let formula = OpenDocumentCondition(text).expression
        guard let holds = try? parser.expression(formula) else { return nil }
        var seen: Set<String> = []
        let used = holds.nameUses.compactMap { $0.path.first ?? nil }.filter { seen.insert($0).inserted }
        guard let first = used.first else { return nil }
        for name in used { note(name) }
        let isKnown = used.dropFirst().prefix(50).reduce(Expression.field(first).isDefined) {
            $0.and(Expression.field($1).isDefined)
        }
        return (holds, isKnown)
    }
}
