import ChanceryXML

/// Content controls by their tag or title.
extension CarrierWeaver {
    /// A control, filled where the data have its name, as it was where they do not.
    mutating func control(_ element: XMLElement) -> [XMLNode] {
        guard let control = ContentControl(element, isEnglish: isEnglish), !control.holdsTypedTags else {
            return [.element(word(element))]
        }
        switch (control.kind, control.level) {
        case (.repeated, _): return repeated(control)
        case (_, .row): return [.element(word(element))]
        case (_, .cell): return cellControl(control)
        default: break
        }
        var branches: [(condition: Expression, nodes: [XMLNode])] = []
        for name in control.names {
            note(name)
            branches += self.branches(of: control, name)
        }
        return choice(branches, else: [.element(word(element))], source(of: control))
    }

    private func source(of control: ContentControl) -> String { "[\(control.names.first ?? "")]" }

    /// What stands for a control under a name that the data may have.
    private mutating func branches(
        of control: ContentControl, _ name: String
    ) -> [(condition: Expression, nodes: [XMLNode])] {
        let isDefined = names.isDefined(name)
        let value = names.value(of: name)
        guard case .checkBox(let checked, let unchecked) = control.kind else {
            return [(isDefined, [.element(control.filled(control.content(printing: printed(value, control))))])]
        }
        let on = control.content(printing: .text(checked.character), font: checked.font)
        let off = control.content(printing: .text(unchecked.character), font: unchecked.font)
        return [
            (isDefined.and(value), [.element(control.checked(true, on))]),
            (isDefined, [.element(control.checked(false, off))]),
        ]
    }

    /// The mark that prints a value as the control shows it.
    private mutating func printed(_ value: Expression, _ control: ContentControl) -> XMLNode {
        let shown =
            switch control.kind {
            case .date(let picture): value.filtered(DatePictureFilter(picture: picture))
            case .choice(let items, let isOpen): value.filtered(ChoiceFilter(items: items, isOpen: isOpen))
            case .text, .checkBox, .repeated: value
            }
        return mark(.value(shown), source(of: control))
    }

    /// A control around a cell: the choice stands inside of the cell, for a row does not change its cells.
    private mutating func cellControl(_ control: ContentControl) -> [XMLNode] {
        guard let cell = control.content.first("tc", .wordprocessingML), let name = control.names.first else {
            return [.element(word(control.element))]
        }
        var branches: [(condition: Expression, nodes: [XMLNode])] = []
        for name in control.names {
            note(name)
            let mark = printed(names.value(of: name), control)
            guard case .element(let filled)? = control.content(printing: mark).first else { continue }
            branches.append((names.isDefined(name), filled.children.filter(Self.isBlock)))
        }
        var result = cell
        let woven = word(cell).children.filter(Self.isBlock)
        result.children =
            (cell.first("tcPr", .wordprocessingML).map { [.element($0)] } ?? [])
            + choice(branches, else: woven, name)
        return [.element(control.filled([.element(result)]))]
    }

    private static func isBlock(_ node: XMLNode) -> Bool {
        if case .element(let element) = node { element.localName != "tcPr" } else { false }
    }

    /// A repeating section: its first item stands for each record of a list ([MS-DOCX] 2.5.2.12).
    private mutating func repeated(_ control: ContentControl) -> [XMLNode] {
        let item = control.content.elements.first { $0.is("sdt", .wordprocessingML) }
        guard let item, let name = control.names.first else { return [.element(word(control.element))] }
        note(name)
        let records = names.value(of: name)
        let isDefined = names.isDefined(name)
        let original = word(control.element)
        let variable = names.enter()
        let woven = word(item)
        names.leave()
        let source = source(of: control)
        let section = control.filled(loop(variable, in: records, [.element(woven)], source))
        return choice(
            [(isDefined.and(records), [.element(section)]), (isDefined, [])], else: [.element(original)], source)
    }
}
