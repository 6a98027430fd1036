package import ChanceryData
package import ChanceryDiagnostics

/// A line of text with tags that print: a name for a file, a subject.
package struct TextTemplate: Sendable {
    private enum Piece: Sendable {
        case text(String)
        case value(Expression)
    }

    private let pieces: [Piece]
    private let source: String

    /// Reads the tags of a text.
    ///
    /// - Throws: What is wrong with them; `unsupported-tag` for one that decides or repeats.
    package init(_ text: String, filters: FilterRegistry = FilterRegistry()) throws(DiagnosticList) {
        source = text
        let scalars = Array(text.unicodeScalars)
        let scanned = TagScanner.scan(scalars)
        var problems = scanned.problems.map { $0.diagnostic(at: .whole, quoting: text) }
        var pieces: [Piece] = []
        var start = 0
        func addText(upTo end: Int) {
            guard start < end else { return }
            pieces.append(.text(String(scalars: scalars[start..<end])))
        }
        for tag in scanned.tags {
            addText(upTo: tag.range.lowerBound)
            start = tag.range.upperBound
            do throws(TagProblem) {
                switch try TagParser(filters: filters).parse(tag) {
                case .value(let expression): pieces.append(.value(expression))
                case .comment: break
                case .control: problems.append(.controlInText(tag.source))
                }
            } catch {
                problems.append(error.diagnostic(at: .whole, quoting: text))
            }
        }
        addText(upTo: scalars.count)
        if problems.contains(where: { $0.severity == .error }) { throw DiagnosticList(problems) }
        self.pieces = pieces
    }

    /// The text that data give.
    ///
    /// - Throws: What the tags' expressions throw: `unknown-name` …
    package func text(of data: Value) throws(Diagnostic) -> String {
        let evaluator = Evaluator(root: data)
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .value(let expression):
                do throws(TagProblem) { result += try evaluator.text(of: expression) } catch {
                    throw error.diagnostic(at: .whole, quoting: source)
                }
            }
        }
        return result
    }
}

extension Diagnostic {
    fileprivate static func controlInText(_ tag: String) -> Diagnostic {
        Diagnostic(
            "unsupported-tag",
            Wording(
                "A tag that decides or repeats cannot stand here: \(tag)",
                russian: "Здесь такая метка не может стоять: \(tag)"))
    }
}
