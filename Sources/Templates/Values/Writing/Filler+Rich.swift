import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

/// Printing rich values.
extension Filler {
    /// The rich value of a place; `nil` for a text. Where `{{r x}}` or `{{p x}}` asks for it, records of data spell formatted text.
    private func rich(_ expression: Expression, tag: Int) throws(TagProblem) -> RichValue? {
        let value = try evaluator.value(of: expression)
        if let rich = value.rich { return rich }
        guard program.tags[tag].prefix != nil, value.elements != nil || !value.keys.isEmpty else { return nil }
        return FormattedText(value).map { .text($0) }
    }

    private func problem(_ failure: FilterFailure, _ expression: Expression) -> TagProblem {
        TagProblem(failure.code, at: expression.range, failure.wording)
    }

    // MARK: In a paragraph

    /// Prints a rich value in its run; false for a text.
    mutating func printRich(_ site: ValueSite) throws(TagProblem) -> Bool {
        guard let place = site.rich, let rich = try rich(site.expression, tag: site.tag) else { return false }
        do throws(FilterFailure) {
            switch rich {
            case .text(let text): try printInline(text, place)
            case .picture(let request): try printPicture(request, place)
            case .document: throw .needsParagraph
            }
        } catch {
            throw problem(error, site.expression)
        }
        return true
    }

    private mutating func printInline(_ text: FormattedText, _ place: RichPlace) throws(FilterFailure) {
        switch place {
        case .word(let place):
            var writer = WordWriter(place, part: part, additions: additions)
            try writer.appendInline(text)
            output += writer.output
            additions = writer.additions
        case .open(let place):
            var writer = OpenWriter(place, additions: additions, last: output.last)
            try writer.appendInline(text)
            take(&writer)
        }
    }

    private mutating func take(_ writer: inout OpenWriter) {
        output += writer.output
        additions = writer.additions
        for style in writer.needed.all { addStyle(named: style.name, style.text) }
    }

    /// Sees to it that a style is there, once.
    private mutating func addStyle(named name: String, _ text: String) {
        guard let offset = stylesOffset, styled.insert(name).inserted else { return }
        insertions.add(text, at: offset)
    }

    private mutating func printPicture(_ request: PictureRequest, _ place: RichPlace) throws(FilterFailure) {
        let picture = try additions.picture(request.source)
        let number = identifiers.number(in: "drawing")
        switch place {
        case .word(let place):
            var writer = WordPicture(part: part, prefix: place.prefix, isStrict: place.isStrict, additions: additions)
            let width = place.cellWidth > 0 ? place.cellWidth : additions.textWidth
            try writer.append(picture, request, PictureBox(picture, request, available: width), number: number)
            additions = writer.additions
            output += Array("</\(place.prefix)t>".utf8) + writer.output
            output += Array("<\(place.prefix)t xml:space=\"preserve\">".utf8)
        case .open(let place):
            var writer = OpenPicture(names: place.names, additions: additions)
            try writer.append(
                picture, request, PictureBox(picture, request, available: additions.textWidth), number: number)
            additions = writer.additions
            output += writer.output
            for style in writer.styles { addStyle(named: style.name, style.text) }
        }
    }

    // MARK: Instead of a paragraph

    mutating func run(_ site: BlockSite) {
        let value = program.values[Int(site.value)]
        let mark = output.count
        run(site.before)
        if isStopped { return }
        let rich = (try? self.rich(value.expression, tag: value.tag)) ?? nil
        guard let rich, rich.needsBlocks, let place = value.rich else {
            print(value)
            run(site.after)
            return
        }
        if site.hasBefore {
            if program.isOpenDocument { sealBlank() }
            append(site.closing)
        } else {
            truncate(to: mark)
            run(site.marksBefore)
        }
        if !site.hasAfter { run(site.marksBehind) }
        do throws(FilterFailure) {
            try printBlocks(rich, place, tag: value.tag)
        } catch {
            tell(problem(error, value.expression), value.tag)
        }
        guard site.hasAfter else { return }
        append(site.reopening)
        run(site.after)
    }

    private mutating func printBlocks(_ rich: RichValue, _ place: RichPlace, tag: Int) throws(FilterFailure) {
        switch (rich, place) {
        case (.text(let text), .word(let place)):
            var writer = WordWriter(place, part: part, additions: additions)
            try writer.appendBlocks(text)
            output += writer.output
            if let (name, paragraph) = writer.paragraphBehind {
                insertions.add(paragraph, at: output.count, unlessBefore: name)
            }
            additions = writer.additions
        case (.text(let text), .open(let place)):
            var writer = OpenWriter(place, additions: additions, last: UInt8(ascii: ">"))
            try writer.appendBlocks(text)
            take(&writer)
        case (.document(var request), _):
            request.place = program.tags[tag].place
            let number = try additions.document(request)
            output += Array(DocumentMark.text(number).utf8)
        case (.picture(let request), _): try printPicture(request, place)
        }
    }

    // MARK: Sample pictures

    mutating func run(_ site: SampleSite) {
        do throws(TagProblem) {
            let value = try evaluator.value(of: site.expression)
            guard case .picture(let request)? = value.rich else {
                // Nothing to be shown: neither is the sample.
                guard let text = value.printed, !text.isEmpty else {
                    if value.printed == nil { throw .notText(at: site.expression.range, value) }
                    return
                }
                output += Array(XMLSerialiser.string(of: site.drawing.described(text)).utf8)
                return
            }
            do throws(FilterFailure) {
                let picture = try additions.picture(request.source)
                let number = identifiers.number(in: "drawing")
                if program.isOpenDocument {
                    var writer = OpenPicture(names: site.names, additions: additions)
                    try writer.append(
                        picture, request, inPlaceOf: site.drawing, crop: site.crop, number: number)
                    additions = writer.additions
                    output += writer.output
                    for style in writer.styles { addStyle(named: style.name, style.text) }
                } else {
                    var writer = WordPicture(
                        part: part, prefix: site.drawing.prefix, isStrict: additions.isStrict, additions: additions)
                    try writer.append(picture, request, inPlaceOf: site.drawing, number: number)
                    additions = writer.additions
                    output += writer.output
                }
            } catch {
                throw problem(error, site.expression)
            }
        } catch {
            tell(error, site.tag)
        }
    }
}

extension RichValue {
    /// Whether it cannot stand inside of a paragraph.
    fileprivate var needsBlocks: Bool {
        switch self {
        case .text(let text): text.soleRuns == nil
        case .picture: false
        case .document: true
        }
    }
}
