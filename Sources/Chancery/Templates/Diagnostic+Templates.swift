import ChanceryDiagnostics

extension DiagnosticCode {
    static let unknownTemplate: DiagnosticCode = "unknown-template"
    static let notATemplate: DiagnosticCode = "not-a-template"
}

extension Diagnostic {
    static func unknownTemplate(_ name: String, known: [String]) -> Diagnostic {
        let near = Nearest.name(to: name, among: known)
        let english: String
        let russian: String
        if let near {
            english = "did you mean «\(near)»?"
            russian = "может быть, «\(near)»?"
        } else if known.isEmpty {
            english = "no templates were found beside the program (CHANCERY_TEMPLATES names another folder)"
            russian = "рядом с программой шаблонов не найдено (другую папку называет CHANCERY_TEMPLATES)"
        } else {
            let names = known.map { "«\($0)»" }.joined(separator: ", ")
            english = "there are \(names)"
            russian = "есть \(names)"
        }
        return Diagnostic(
            .error, .unknownTemplate,
            Wording(
                "There is no file and no template «\(name)»; \(english)",
                russian: "Нет ни файла, ни шаблона «\(name)»; \(russian)"), fault: .noInput, file: name)
    }

    static func changedFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "changed-file",
            Wording(
                "the file is there already and holds something else; --overwrite puts the template's in its place",
                russian: "такой файл уже есть, и в нём другое; --overwrite запишет вместо него файл шаблона"),
            fault: .cannotCreate, file: path)
    }

    /// A problem of made-up data, as a note.
    var asMisfit: Diagnostic {
        var note = self
        note.severity = .note
        note.wording = Wording(
            "made-up data do not fit here: \(wording.english)",
            russian: "пробные данные здесь не подошли: \(wording.russian)")
        return note
    }

    static let tagsLeft = Diagnostic(
        .error, "tags-left",
        Wording(
            "A document made of this template would still have tags in it",
            russian: "В документе по этому шаблону остались бы теги"))

    static func notATemplate(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, .notATemplate,
            Wording(
                "The folder holds no unzipped document: neither «[Content_Types].xml» nor «mimetype» stands in it",
                russian: "В папке нет распакованного документа: ни «[Content_Types].xml», ни «mimetype»"), file: folder)
    }
}
