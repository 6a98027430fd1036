import ChanceryDiagnostics

/// What is wrong with tags that include templates, worded.
extension Diagnostic {
    static func undeclaredTemplate(_ request: IncludeRequest, known: [String]) -> Diagnostic {
        let near = Nearest.name(to: request.name, among: known)
        let names = known.sorted().prefix(8).map { "«\($0)»" }.joined(separator: ", ")
        return Diagnostic(
            "unknown-template", at: request.place,
            Wording(
                "no template «\(request.name)» is declared; "
                    + (near.map { "did you mean «\($0)»?" } ?? "there are \(names)") + " (\(request.source))",
                russian: "шаблон «\(request.name)» не объявлен; "
                    + (near.map { "может быть, «\($0)»?" } ?? "есть \(names)") + " (\(request.source))"))
    }

    static func includeOfOtherFormat(_ request: IncludeRequest) -> Diagnostic {
        Diagnostic(
            "other-format", at: request.place,
            Wording(
                "the template «\(request.name)» is declared in another format only: DOCX includes DOCX, ODT and FODT include ODT and FODT (\(request.source))",
                russian:
                    "шаблон «\(request.name)» объявлен только в другом формате: DOCX включает DOCX, ODT и FODT — ODT и FODT (\(request.source))"
            ))
    }

    static func recursiveInclude(_ request: IncludeRequest, chain: [String]) -> Diagnostic {
        let path = chain.map { "«\($0)»" }.joined(separator: " → ")
        return Diagnostic(
            "recursive-include", at: request.place,
            Wording(
                "the template includes itself: \(path) (\(request.source))",
                russian: "шаблон включает сам себя: \(path) (\(request.source))"))
    }

    static func includeNeedsParagraph(_ request: IncludeRequest) -> Diagnostic {
        Diagnostic(
            "needs-own-paragraph", at: request.place,
            Wording(
                "«\(request.name)» is more than one paragraph and cannot stand within a line; put its tag alone into a paragraph (\(request.source))",
                russian:
                    "в «\(request.name)» больше одного абзаца, внутри строки он не встанет; поставьте его тег одного в абзац (\(request.source))"
            ))
    }

    static func tooManyIncludes(_ request: IncludeRequest, limit: Int) -> Diagnostic {
        Diagnostic(
            "too-many-includes", at: request.place,
            Wording(
                "templates are included more than \(limit) times (limit includes, flag --limit-includes)",
                russian: "шаблоны включаются более \(limit) раз (ограничение includes, ключ --limit-includes)"))
    }

    /// The same, in the file of the template that is being read; in the outermost one where there is none.
    func inFile(_ name: String?, _ templates: IncludedTemplates, _ format: Dialect.Format) -> Diagnostic {
        guard let name, let file = templates.file(name, in: format) else { return self }
        return named(file.name)
    }
}
