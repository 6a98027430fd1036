import ChanceryDiagnostics

/// The tags of a part in the order in which they are cut out of it, and what is wrong with them.
struct FoundTags {
    private let parser: TagParser
    /// The tags that are printed as they are typed, by their numbers.
    private let printed: Set<Int>
    /// The tags so far.
    private(set) var tags: [TemplateTag] = []
    var problems: [Diagnostic] = []
    /// Where there are tags, or what is left of them, in the order of the document.
    private(set) var places: [Place] = []
    /// The tag that begins a stretch which is printed as it is and has not ended yet.
    private var openRaw: (source: String, place: Place)?
    /// Whether there are braces that are to be printed.
    var hasEscapes = false
    /// Whether the paragraph that is read is one of a table of contents.
    var isEcho = false

    init(parser: TagParser, printing printed: Set<Int>) {
        self.parser = parser
        self.printed = printed
    }

    /// Tells what has not ended with the part.
    mutating func close() {
        if let openRaw { problems.append(.unclosedTag(openRaw.source, at: openRaw.place)) }
    }

    /// Changes what the values from a number on print.
    mutating func changeValues(from first: Int, _ change: (Expression) -> Expression) {
        for index in first..<tags.count {
            if case .value(let value) = tags[index].parsed { tags[index].parsed = .value(change(value)) }
        }
    }

    /// Scans a text and keeps its tags.
    mutating func read(_ scalars: [Unicode.Scalar], at place: Place) -> [CutTag] {
        let scanned = TagScanner.scan(scalars)
        if !scanned.tags.isEmpty || !scanned.problems.isEmpty { places.append(place) }
        var found: [CutTag] = []
        var verbatim: [Range<Int>] = []
        var verbatimStart: Int? = openRaw == nil ? nil : 0
        for tag in scanned.tags {
            let mark = RawMark(tag)
            if let start = verbatimStart {
                // Nothing in a stretch that is printed as it is is a tag, but for its end.
                guard mark == .end else { continue }
                verbatim.append(start..<tag.range.lowerBound)
                verbatimStart = nil
                openRaw = nil
            } else if mark == .start {
                verbatimStart = tag.range.upperBound
                openRaw = (tag.source, place)
            }
            found.append(CutTag(tag, index: mark == nil ? parsed(tag, place) : kept(.comment, tag, place), in: scalars))
        }
        if let start = verbatimStart { verbatim.append(start..<scalars.count + 1) }
        for problem in scanned.problems
        where !isEcho && !verbatim.contains(where: { $0.contains(problem.range.lowerBound) }) {
            let lower = max(0, min(problem.range.lowerBound, scalars.count))
            problems.append(
                problem.diagnostic(at: place, quoting: String(scalars: scalars[lower..<min(lower + 40, scalars.count)]))
            )
        }
        let escapes = CutTag.escapes(in: scalars, outside: found)
        if escapes.isEmpty { return found }
        hasEscapes = true
        return (found + escapes).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func parsed(_ tag: ScannedTag, _ place: Place) -> Int? {
        do throws(TagProblem) {
            var parsed = try parser.parse(tag)
            if printed.contains(tags.count) { parsed = .value(.unresolvable) }
            guard isEcho else { return kept(parsed, tag, place) }
            // What decides and repeats does so for the heading.
            guard case .value(let value) = parsed else { return nil }
            let index = kept(.value(value.echoed), tag, place)
            tags[index].isEcho = true
            return index
        } catch {
            if isEcho { return nil }
            problems.append(error.diagnostic(at: place, quoting: tag.source))
            return parser.standIn(for: tag).map { kept($0, tag, place) }
        }
    }

    private mutating func kept(_ parsed: ParsedTag, _ tag: ScannedTag, _ place: Place) -> Int {
        tags.append(
            TemplateTag(
                parsed: parsed, prefix: printed.contains(tags.count) ? nil : tag.prefix, trimsBefore: tag.trimsBefore,
                trimsAfter: tag.trimsAfter,
                source: tag.source, place: place))
        return tags.count - 1
    }

    /// What a carrier says, at its place.
    mutating func keep(_ carrier: CarrierTag, at place: Place) -> Int {
        places.append(place)
        tags.append(TemplateTag(parsed: carrier.parsed, prefix: nil, source: carrier.source, place: place))
        return tags.count - 1
    }

    /// The fields that no filling follows, told.
    var leftOutFields: [Diagnostic] { tags.filter(\.isLeftOut).map(Diagnostic.leftOutField) }
}
