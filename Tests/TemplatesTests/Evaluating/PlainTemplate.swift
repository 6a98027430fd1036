import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates

/// A template in a plain text, filled tag by tag as a document is, but without any document around it.
struct PlainTemplate {
    private var evaluator: Evaluator
    /// The texts before each tag, and behind the last.
    private var texts: [String] = []
    private var tags: [ParsedTag] = []
    private var output = ""

    /// What a text prints with data.
    static func filled(_ text: String, with data: Value, filters: FilterRegistry = FilterRegistry()) throws -> String {
        var template = try PlainTemplate(text, data, TagParser(filters: filters))
        try template.fill(0..<template.tags.count)
        return template.output + (template.texts.last ?? "")
    }

    private init(_ text: String, _ data: Value, _ parser: TagParser) throws {
        evaluator = Evaluator(root: data)
        let scalars = Array(text.unicodeScalars)
        let scanned = TagScanner.scan(scalars)
        if let problem = scanned.problems.first(where: { $0.severity == .error }) { throw problem }
        var start = 0
        var trimsStart = false
        for tag in scanned.tags {
            append(scalars[start..<tag.range.lowerBound], trimsStart, trimsEnd: tag.trimsBefore)
            tags.append(try parser.parse(tag))
            trimsStart = tag.trimsAfter
            start = tag.range.upperBound
        }
        append(scalars[start...], trimsStart, trimsEnd: false)
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, _ trimsStart: Bool, trimsEnd: Bool) {
        var text = String(String.UnicodeScalarView(scalars))[...]
        if trimsStart { text = text.drop(while: \.isWhitespace) }
        if trimsEnd {
            while text.last?.isWhitespace == true { text.removeLast() }
        }
        texts.append(String(text))
    }

    /// Fills a row of tags with the texts before them.
    private mutating func fill(_ range: Range<Int>) throws {
        var index = range.lowerBound
        while index < range.upperBound {
            output += texts[index]
            switch tags[index] {
            case .value(let expression): output += try evaluator.text(of: expression)
            case .comment: break
            case .control(.set(let target, let expression)): try evaluator.set(target, to: expression)
            case .control(.for(let head)):
                let marks = marks(of: index)
                try fill(head, marks)
                index = marks.last ?? index
            case .control(.if):
                let marks = marks(of: index)
                for (start, end) in zip(marks, marks.dropFirst()) where try holds(start) {
                    try fillBody(start, end)
                    break
                }
                index = marks.last ?? index
            case .control: break
            }
            index += 1
        }
    }

    private mutating func fillBody(_ start: Int, _ end: Int) throws {
        try fill(start + 1..<end)
        output += texts[end]
    }

    private mutating func fill(_ head: ForTag, _ marks: [Int]) throws {
        let items = try evaluator.items(of: head)
        if items.count == 0 {
            if marks.count > 2 { try fillBody(marks[1], marks[2]) }
            return
        }
        evaluator.enter(head, over: items)
        for index in 0..<items.count {
            try evaluator.turn(to: index)
            try fillBody(marks[0], marks[1])
        }
        evaluator.leave()
    }

    private func holds(_ index: Int) throws -> Bool {
        switch tags[index] {
        case .control(.if(let condition)), .control(.elif(let condition)): try evaluator.isTrue(condition)
        default: true
        }
    }

    /// A tag that opens a scope, those that open its other branches, its end.
    private func marks(of opener: Int) -> [Int] {
        var marks = [opener]
        var depth = 0
        for index in (opener + 1)..<tags.count {
            guard case .control(let control) = tags[index] else { continue }
            switch control {
            case .for, .if: depth += 1
            case .end:
                if depth == 0 { return marks + [index] }
                depth -= 1
            case .else, .elif: if depth == 0 { marks.append(index) }
            default: break
            }
        }
        return marks
    }
}
