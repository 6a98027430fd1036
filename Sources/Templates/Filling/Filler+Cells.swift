import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

/// Cells of which something follows from data.
extension Filler {
    mutating func run(_ site: CellSite, _ index: Int32) {
        let turn = evaluator.innermostTurn
        // The cell of the first turn stands for those of all others.
        if site.commands.mergesAcross, turn.index > 0 { return }
        var span = site.sampleSpan
        if let number = site.commands.span { span = integer(number) ?? span }
        if site.commands.mergesAcross { span *= max(1, turn.count) }
        span = min(max(1, span), limits.tableColumns)
        var weight = site.sampleWidth
        if let number = site.commands.width { weight = integer(number) ?? weight }
        let goesOn = site.commands.mergesDown && mergesOn(site, index, turn: turn.index)
        if isOpenDocument {
            appendOpenDocument(site, index, span: span, weight: weight, goesOn: goesOn)
            return
        }
        run(site.start)
        _ = appendPlace(site, span: span, weight: weight)
        if site.commands.mergesDown {
            output.append(contentsOf: program.bytes[goesOn ? site.merge.further : site.merge.first])
        }
        output.append(contentsOf: program.bytes[site.borders])
        appendShade(site)
        output.append(contentsOf: program.bytes[site.rest])
        if goesOn {
            output.append(contentsOf: program.bytes[site.merge.body])
        } else {
            run(site.body)
        }
    }

    /// Whether a cell goes on with the merge of the one above: always behind the first turn, or where it holds the same.
    private mutating func mergesOn(_ site: CellSite, _ index: Int32, turn: Int) -> Bool {
        guard site.commands.mergesEqual else { return turn > 0 }
        let mark = output.count
        let (before, problemCount) = (evaluator, problems.count)
        isComparing = true
        run(site.body)
        isComparing = false
        let content = Array(output[mark...])
        truncate(to: mark)
        evaluator = before
        if problems.count > problemCount { return false }
        defer { merges.contents[index] = content }
        return turn > 0 && merges.contents[index] == content
    }

    private var isOpenDocument: Bool { program.isOpenDocument }

    private mutating func appendOpenDocument(_ site: CellSite, _ index: Int32, span: Int, weight: Int, goesOn: Bool) {
        if goesOn, merges[index] != nil {
            merges[index]?.rows += 1
            let mark = output.count
            let covered = appendPlace(site, span: span, weight: weight)
            truncate(to: mark)
            for _ in 0..<covered { output.append(contentsOf: program.bytes[site.merge.further]) }
            return
        }
        run(site.start)
        let covered = appendPlace(site, span: span, weight: weight)
        if site.commands.mergesDown {
            closeMerge(index)
            merges[index] = OpenMerge(offset: output.count, attribute: site.merge.first)
        }
        appendShade(site)
        output.append(contentsOf: program.bytes[site.rest])
        run(site.body)
        if let grid = grids.last, site.place == nil {
            output.append(contentsOf: grid.syntax.coveredPlaces(covered - 1).utf8)
        }
    }

    /// Writes the place of a cell and says how many columns it covers.
    private mutating func appendPlace(_ site: CellSite, span: Int, weight: Int) -> Int {
        if let place = site.place {
            output.append(contentsOf: program.bytes[place])
            return span
        }
        guard !grids.isEmpty else { return span }
        let placed = grids[grids.count - 1].place(
            span: span, weight: Double(max(0, weight)), sampleSpan: site.commands.span == nil ? site.sampleSpan : 1)
        output.append(contentsOf: placed.bytes)
        return placed.span
    }

    // MARK: Merges downwards

    /// Says at the first cell of a merge how many rows it takes.
    private mutating func closeMerge(_ index: Int32) {
        guard let merge = merges.remove(index), merge.rows > 1 else { return }
        let attribute = String(decoding: program.bytes[merge.attribute], as: UTF8.self)
        insertions.add("\(attribute)\(merge.rows)\"", at: merge.offset)
    }

    /// Counts the rows that a cell reaches over.
    mutating func run(_ site: RowSpanSite) {
        switch site.step {
        case .begins(let attribute):
            closeMerge(site.number)
            merges[site.number] = OpenMerge(offset: output.count, attribute: attribute)
        case .row: merges[site.number]?.rows += 1
        case .ends: closeMerge(site.number)
        }
    }

    /// Ends all merges at the end of a part.
    mutating func closeMerges() {
        for index in merges.indices { closeMerge(index) }
    }

    // MARK: Backgrounds

    private mutating func appendShade(_ site: CellSite) {
        guard let command = site.commands.background, let colour = colour(command) else {
            output.append(contentsOf: program.bytes[site.shade.sample])
            return
        }
        var value = colour
        if let style = site.shade.style {
            guard let name = addStyle(style, value: "#" + colour, naming: colour) else {
                output.append(contentsOf: program.bytes[site.shade.sample])
                return
            }
            value = XMLSerialiser.attributeText(name)
        }
        output.append(contentsOf: program.bytes[site.shade.before])
        output.append(contentsOf: value.utf8)
        output.append(contentsOf: program.bytes[site.shade.after])
    }

    /// The colour that a tag says, as six hexadecimal digits; `nil` for none.
    private mutating func colour(_ command: CellSite.Number) -> String? {
        do throws(TagProblem) {
            var digits = try evaluator.text(of: command.expression)
            if digits.hasPrefix("#") { digits.removeFirst() }
            if digits.isEmpty || digits.lowercased() == "auto" { return nil }
            guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else {
                throw .notAColour(at: command.expression.range, digits)
            }
            return digits.uppercased()
        } catch {
            tell(error, command.tag)
            return nil
        }
    }

    /// A whole number that a tag says; its problem is told once.
    private mutating func integer(_ number: CellSite.Number) -> Int? {
        if let path = number.path, case .integer(let count)? = evaluator.value(at: path)?.content { return count }
        do throws(TagProblem) {
            return try evaluator.integer(of: number.expression)
        } catch {
            tell(error, number.tag)
            return nil
        }
    }
}
