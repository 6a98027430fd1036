import ChanceryXML

/// Fields of WordprocessingML, simple and complex (ECMA-376-1:2016 §17.16.18, §17.16.19).
extension CarrierWeaver {
    /// An element with the fields in it marked.
    mutating func word(_ element: XMLElement) -> XMLElement {
        if hasSheets, element.is("body", .wordprocessingML) { return wordSheets(element) }
        var result = element
        if element.namespace == .wordprocessingML, element.localName == "tbl" || element.localName == "sdtContent" {
            result.children = element.children.flatMap { wordRow($0) }
        } else {
            result.children = wordSiblings(element.children)
        }
        return result
    }

    /// A row with merge fields stands for as many records as the data have for it; any other node as it is.
    private mutating func wordRow(_ node: XMLNode) -> [XMLNode] {
        guard case .element(let row) = node, row.is("tr", .wordprocessingML) else { return wordSiblings([node]) }
        let fields = FieldRuns.mergeNames(in: row).map { FieldName($0, parser: parser).name }
        guard let first = fields.first else { return wordSiblings([node]) }
        let records = Expression.list(fields.map { names.value(of: $0).orNull })
            .filtered(MergeRowsFilter(fields: fields))
        let variable = names.enter()
        let woven = wordSiblings([node])
        names.leave()
        return loop(variable, in: records, woven, "MERGEFIELD \(first)")
    }

    /// Nodes that stand beside each other: a complex field is a row of runs.
    mutating func wordSiblings(_ nodes: [XMLNode]) -> [XMLNode] {
        guard nodes.contains(where: FieldRuns.begins) else { return nodes.flatMap { wordNode($0) } }
        let runs = FieldRuns.separated(nodes)
        var result: [XMLNode] = []
        var index = runs.startIndex
        while index < runs.endIndex {
            if let field = FieldRuns.field(in: runs, at: index) {
                result += complexField(field, runs)
                index = field.end
            } else {
                result += wordNode(runs[index])
                index += 1
            }
        }
        return result
    }

    private mutating func wordNode(_ node: XMLNode) -> [XMLNode] {
        guard case .element(let element) = node else { return [node] }
        guard element.namespace == .wordprocessingML else {
            // An alternative may hold a text box in both branches.
            return [.element(word(element))]
        }
        switch element.localName {
        case "fldSimple": return simpleField(element)
        case "sdt": return control(element)
        case "instrText", "t", "rPr", "pPr": return [node]
        default: return [.element(word(element))]
        }
    }

    private mutating func simpleField(_ element: XMLElement) -> [XMLNode] {
        let code = element.attribute("instr", .wordprocessingML) ?? ""
        let instruction = FieldInstruction([.text(code)])
        if instruction.kind == "NEXT" {
            names.record += 1
            return []
        }
        let properties = FieldRuns.firstRun(element.children)?.first("rPr", .wordprocessingML)
        if CarrierTag.passingFields.contains(instruction.kind) {
            return [printed(.text(""), code, properties, prefix: FieldRuns.prefix(of: element))]
        }
        guard let value = value(of: instruction, properties) else { return [.element(word(element))] }
        return [printed(value, code, properties, prefix: FieldRuns.prefix(of: element))]
    }

    private mutating func complexField(_ field: FieldRuns.Field, _ runs: [XMLNode]) -> [XMLNode] {
        let marks = runs[field.start..<field.end].filter(FieldRuns.isMark)
        if field.instruction.kind == "NEXT" {
            names.record += 1
            return marks
        }
        let sample = FieldRuns.firstRun(field.result) ?? FieldRuns.firstRun(Array(runs[field.start..<field.end]))
        let isPassing = CarrierTag.passingFields.contains(field.instruction.kind)
        if let value = isPassing ? .text("") : value(of: field.instruction, sample?.first("rPr", .wordprocessingML)) {
            return [
                printed(
                    value, field.code, sample?.first("rPr", .wordprocessingML),
                    prefix: sample.map(FieldRuns.prefix) ?? "w:")
            ] + marks
        }
        return keptField(field, runs)
    }

    /// A field that stays; what is computed from data in its code is, and then the field is marked to be computed anew.
    private mutating func keptField(_ field: FieldRuns.Field, _ runs: [XMLNode]) -> [XMLNode] {
        var code: [XMLNode] = []
        var index = field.start + 1
        var isChanged = false
        while index < field.separator {
            let inner = FieldRuns.field(in: runs, at: index)
            let instruction = inner?.instruction ?? FieldRuns.simpleField(runs[index])
            if let instruction, let value = value(of: instruction) {
                let sample = FieldRuns.firstRun([runs[index]])
                let text = Expression.list([value]).filtered(PiecesFilter(isInstruction: true))
                code.append(
                    printed(
                        text, inner?.code ?? "MERGEFIELD \(instruction.mergeNames.joined(separator: " "))",
                        sample?.first("rPr", .wordprocessingML), prefix: sample.map(FieldRuns.prefix) ?? "w:",
                        as: "instrText"))
                isChanged = true
            } else if let inner {
                code += keptField(inner, runs)
            } else {
                code.append(runs[index])
            }
            index = inner?.end ?? index + 1
        }
        if field.holdsTypedTags { code = FieldRuns.typed(code) }
        let start = isChanged || field.holdsTypedTags ? FieldRuns.dirty(runs[field.start]) : runs[field.start]
        let rest = field.separator < field.end ? [runs[field.separator]] : []
        let result = wordSiblings(field.result)
        let end = field.separator + 1 < field.end ? [runs[field.end - 1]] : []
        return [start] + code + rest + result + end
    }

    /// The value of a field that is computed from data.
    ///
    /// - Parameter looks: The field's own; its language names months where that is another than English. That of a Russian document is not
    ///   asked: Word takes a field's Latin name for English.
    private mutating func value(of instruction: FieldInstruction, _ looks: XMLElement? = nil) -> Expression? {
        let fields = instruction.mergeNames
        let language = looks?.first("lang", .wordprocessingML)?.attribute("val", .wordprocessingML)
        let isEnglish = isEnglish && language.map(CarrierScan.isEnglish) ?? true
        guard !fields.isEmpty,
            let value = FieldExpression(names: names, parser: parser, isEnglish: isEnglish).expression(instruction)
        else { return nil }
        for field in fields { want(FieldName(field, parser: parser).name) }
        return value
    }

    /// A run that prints a value, with the looks of the field.
    private mutating func printed(
        _ value: Expression, _ code: String, _ properties: XMLElement?, prefix: String, as name: String = "t"
    ) -> XMLNode {
        let source = code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return FieldRuns.run(mark(.value(value), source), properties, prefix: prefix, as: name)
    }

    /// Whether a page of labels goes on to the next record somewhere.
    static func holdsNext(_ element: XMLElement) -> Bool {
        if element.namespace == .wordprocessingML {
            let code: String? =
                switch element.localName {
                case "instrText": element.text
                case "fldSimple": element.attribute("instr", .wordprocessingML)
                default: nil
                }
            if let code, FieldInstruction([.text(code)]).kind == "NEXT" { return true }
        }
        return element.elements.contains(where: holdsNext)
    }
}
