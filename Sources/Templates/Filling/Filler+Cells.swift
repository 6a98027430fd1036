import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

/// Cells of which something follows from data.
extension Filler {
    mutating func run(_ site: CellSite, _ index: Int32) {
        let turn = evaluator.turn(behind: merges.last?.rowDepth ?? 0)
        // The cell of the first turn stands for those of all others.
        if site.commands.mergesAcross, turn.index > 0 { return }
        var span = site.sampleSpan
        if let number = site.commands.span { span = integer(number) ?? span }
        span = min(max(1, span), limits.tableColumns)
        if site.commands.mergesAcross { span = min(span * max(1, turn.count), limits.tableColumns) }
        var weight = site.sampleWidth
        if let number = site.commands.width { weight = integer(number) ?? weight }
        let place = place(site, span: span, weight: weight)
        let goesOn = goesOn(site, index, span: place.span)
        if program.isOpenDocument {
            appendOpenDocument(site, index, place, goesOn: goesOn)
        } else {
            appendWord(site, index, place, goesOn: goesOn)
        }
        // The table around may be one in a cell of that whose merges these are.
        if site.isCounted, let last = merges.indices.last { merges[last].advance(by: place.span) }
    }

    /// The place of a cell: how many columns it covers, and what says so where the grid around is computed.
    private mutating func place(_ site: CellSite, span: Int, weight: Int) -> (span: Int, bytes: [UInt8]?) {
        guard site.place == nil, let last = grids.indices.last else { return (site.sampleSpan, nil) }
        let placed = grids[last].place(
            span: span, weight: Double(max(0, weight)), sampleSpan: site.commands.span == nil ? site.sampleSpan : 1)
        return (placed.span, placed.bytes)
    }

    private mutating func append(_ place: [UInt8]?, of site: CellSite) {
        if let place {
            output.append(contentsOf: place)
        } else if let sample = site.place {
            append(sample)
        }
    }

    private mutating func appendWord(
        _ site: CellSite, _ index: Int32, _ place: (span: Int, bytes: [UInt8]?), goesOn: Bool
    ) {
        run(site.start)
        append(place.bytes, of: site)
        if site.merges {
            append(goesOn ? site.merge.further : site.merge.first)
            noteMerge(site, index, span: place.span, goesOn: goesOn)
        }
        append(site.borders)
        appendShade(site)
        append(site.rest)
        if goesOn, site.sampleMerge != .goesOn {
            append(site.merge.body)
        } else {
            run(site.body)
        }
    }

    private mutating func appendOpenDocument(
        _ site: CellSite, _ index: Int32, _ place: (span: Int, bytes: [UInt8]?), goesOn: Bool
    ) {
        if goesOn {
            noteMerge(site, index, span: place.span, goesOn: true)
            // In a grid of its own the template has the further places of the cell already.
            for _ in 0..<(place.bytes == nil ? 1 : place.span) {
                append(site.merge.further)
            }
            return
        }
        run(site.start)
        append(place.bytes, of: site)
        if site.merges { noteMerge(site, index, span: place.span, goesOn: false) }
        appendShade(site)
        append(site.rest)
        run(site.body)
        if let grid = grids.last, place.bytes != nil {
            output.append(contentsOf: grid.syntax.coveredPlaces(place.span - 1).utf8)
        }
    }

    // MARK: Merges downwards

    /// Whether a cell goes on with the merge above: where the template says so, behind the first turn of the loop that repeats its row,
    /// or where it holds the same as then.
    private mutating func goesOn(_ site: CellSite, _ index: Int32, span: Int) -> Bool {
        guard let table = merges.last, site.merges else { return false }
        guard site.commands.mergesDown else {
            return site.sampleMerge == .goesOn && table.canGoOn(span: span, from: nil)
        }
        let isSame = !site.commands.mergesEqual || holdsSame(site, index)
        return isSame && table.isRepeated && evaluator.turn(within: table.rowDepth) > 0
            && table.canGoOn(span: span, from: index)
    }

    private mutating func noteMerge(_ site: CellSite, _ index: Int32, span: Int, goesOn: Bool) {
        guard let last = merges.indices.last else { return }
        if goesOn {
            merges[last].goOn()
        } else {
            merges[last].begin(index, span: span, offset: output.count, attribute: site.merge.first)
        }
    }

    /// Whether a cell holds what it held in the row above.
    private mutating func holdsSame(_ site: CellSite, _ index: Int32) -> Bool {
        let mark = output.count
        let (before, numbers, problemCount) = (evaluator, sequences, problems.count)
        isComparing = true
        run(site.body)
        isComparing = false
        let content = Array(output[mark...])
        truncate(to: mark)
        (evaluator, sequences) = (before, numbers)
        guard problems.count == problemCount, let last = merges.indices.last else { return false }
        return merges[last].isSame(content, in: index)
    }

    /// Ends a table: ODF says at the first cell of a merge how many rows it takes.
    mutating func endMerges() {
        guard let table = merges.popLast(), program.isOpenDocument else { return }
        for merge in table.finished {
            let attribute = String(decoding: program.bytes[merge.attribute], as: UTF8.self)
            insertions.add("\(attribute)\(merge.rows)\"", at: merge.offset)
        }
    }

    mutating func beginMergingRow(skipping skipped: Int) {
        guard let last = merges.indices.last else { return }
        merges[last].beginRow(depth: evaluator.depth, skipping: skipped)
    }

    /// Places that merges from above cover; where none does, because the row with its first cell is not there, an empty cell.
    mutating func appendCoveredPlaces(_ count: Int) {
        guard let last = merges.indices.last else { return }
        var left = count
        while left > 0 {
            let span = merges[last].goOnCovering(upTo: left)
            for _ in 0..<(span ?? 1) {
                if merges[last].isComputed, let level = grids.indices.last { grids[level].skipPlace() }
                append(span == nil ? program.emptyPlace : program.coveredPlace)
            }
            left -= span ?? 1
        }
    }

    // MARK: Backgrounds

    private mutating func appendShade(_ site: CellSite) {
        guard let command = site.commands.background, let colour = colour(command) else {
            append(site.shade.sample)
            return
        }
        var value = colour
        if let style = site.shade.style {
            guard let name = addStyle(style, value: "#" + colour, naming: colour) else {
                append(site.shade.sample)
                return
            }
            value = XMLSerialiser.attributeText(name)
        }
        append(site.shade.before)
        output.append(contentsOf: value.utf8)
        append(site.shade.after)
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
        if let path = number.path, let count = evaluator.integer(at: path) { return count }
        do throws(TagProblem) {
            return try evaluator.integer(of: number.expression)
        } catch {
            tell(error, number.tag)
            return nil
        }
    }
}
