import ChanceryDiagnostics

extension DiagnosticCode {
    static let unknownLayout: DiagnosticCode = "unknown-layout"
}

extension Diagnostic {
    static func unknownLayout(_ name: String, known: [String]) -> Diagnostic {
        let near = Nearest.name(to: name, among: known)
        let names = known.map { "«\($0)»" }.joined(separator: ", ")
        return Diagnostic(
            .error, .unknownLayout,
            Wording(
                "There is no file and no layout «\(name)»; "
                    + (near.map { "did you mean «\($0)»?" } ?? "there are \(names)"),
                russian: "Нет ни файла, ни профиля «\(name)»; "
                    + (near.map { "может быть, «\($0)»?" } ?? "есть \(names)")),
            fault: .noInput, file: name)
    }

    static func headingMissing(profile: String) -> Diagnostic {
        Diagnostic(
            .warning, "heading-missing", at: Place(.field("subject")),
            Wording(
                "every document has a heading (\(profile))", russian: "у каждого документа есть заголовок (\(profile))")
        )
    }

    static func rubricTooDeep(at path: String, depth: Int, profile: String) -> Diagnostic {
        Diagnostic(
            .warning, "rubric-too-deep", at: Place(.field(path)),
            Wording(
                "points nest \(depth) levels deep at most (\(profile))",
                russian: "уровней пунктов не больше \(depth) (\(profile))"))
    }

    static func firstNumberedPage(_ page: Int) -> Diagnostic {
        Diagnostic(
            .error, "first-numbered-page", at: Place(.field("firstNumberedPage")),
            Wording(
                "numbers begin on page 1 or 2, not on page \(page)",
                russian: "номера начинаются со страницы 1 или 2, а не \(page)"))
    }
}
