import ChanceryDiagnostics

extension DiagnosticCode {
    static let unclosedTag: DiagnosticCode = "unclosed-tag"
    static let unopenedTag: DiagnosticCode = "unopened-tag"
}

/// What the scanner and the tokenizer find.
extension TagProblem {
    static func unclosedTag(at range: Range<Int>, _ kind: ScannedTag.Kind) -> TagProblem {
        let (opening, closing) = kind.braces
        return TagProblem(
            .unclosedTag, at: range,
            Wording(
                "the tag is not closed: «\(opening)» without «\(closing)»",
                russian: "тег не закрыт: «\(opening)» без «\(closing)»"))
    }

    static func mismatchedTag(at range: Range<Int>, _ kind: ScannedTag.Kind) -> TagProblem {
        let (opening, closing) = kind.braces
        return TagProblem(
            "mismatched-tag", at: range,
            Wording(
                "a tag that opens with «\(opening)» must close with «\(closing)»",
                russian: "тег, открытый «\(opening)», должен закрываться «\(closing)»"))
    }

    /// A single brace stands before, so a tag was meant.
    static func unopenedTag(at range: Range<Int>) -> TagProblem {
        TagProblem(
            .unopenedTag, at: range,
            Wording(
                "the tag opens with one brace instead of «{{»",
                russian: "тег открыт одной скобкой вместо «{{»"))
    }

    /// Nothing hints at a tag: such braces are printed as they are, with a warning.
    static func closesNothing(at range: Range<Int>) -> TagProblem {
        TagProblem(
            .unopenedTag, at: range,
            Wording("«}}» closes nothing here", russian: "«}}» здесь ничего не закрывает"),
            severity: .warning)
    }

    static func unclosedString(at range: Range<Int>) -> TagProblem {
        TagProblem(
            "unclosed-string", at: range,
            Wording("a text in quotes is not closed", russian: "текст в кавычках не закрыт"))
    }

    static func numberTooLarge(at range: Range<Int>) -> TagProblem {
        TagProblem(
            "number-too-large", at: range,
            Wording("the number is too large", russian: "число слишком велико"))
    }
}

extension ScannedTag.Kind {
    /// The braces of a tag of the kind.
    var braces: (opening: String, closing: String) {
        switch self {
        case .value: ("{{", "}}")
        case .control: ("{%", "%}")
        case .comment: ("{#", "#}")
        }
    }
}
