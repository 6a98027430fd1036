import ChanceryDiagnostics

@testable import ChanceryTemplates

/// Templates of plain lines, each a paragraph.
enum Surveyed {
    static func survey(_ lines: [String]) throws -> TemplateSurvey {
        var tags: [TemplateTag] = []
        for (index, line) in lines.enumerated() {
            let scanned = TagScanner.scan(line)
            if let problem = scanned.problems.first { throw problem }
            for tag in scanned.tags {
                tags.append(
                    TemplateTag(
                        parsed: try TagParser().parse(tag), prefix: nil, source: tag.source,
                        place: Place(.paragraph(index + 1))))
            }
        }
        return TemplateSurvey(parts: [tags])
    }

    /// Fields in a line each: `a text; b list { c number? }`.
    static func dump(_ fields: [Field]) -> String {
        fields.map { "\($0.name) \(dump($0.shape))" + ($0.isOptional ? "?" : "") }.joined(separator: "; ")
    }

    private static func dump(_ shape: FieldShape) -> String {
        switch shape {
        case .text: "text"
        case .number: "number"
        case .boolean: "boolean"
        case .date: "date"
        case .rich(let kind): "\(kind)"
        case .record(let members): "{ \(dump(members)) }"
        case .list(let element): "list of \(dump(element.shape))"
        case .dictionary(let entry): "any of \(dump(entry.shape))"
        }
    }
}
