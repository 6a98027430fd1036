package import ChanceryDiagnostics

/// What is wrong with what data bring along, worded.
extension Diagnostic {
    static let noDoor = Diagnostic(
        "no-files",
        Wording(
            "the data are in no folder, so that no file beside them can be taken",
            russian: "данные не лежат в папке, и взять файл рядом с ними нельзя"))

    package static func fileOutside(_ name: String) -> Diagnostic {
        Diagnostic(
            "file-outside",
            Wording(
                "«\(name.prefix(80))» lies outside of the data's folder; files are taken from there alone",
                russian: "«\(name.prefix(80))» лежит вне папки данных; файлы берутся только оттуда"))
    }

    package static func fileTooLarge(_ name: String, limit: Int) -> Diagnostic {
        Diagnostic(
            "picture-too-large",
            Wording(
                "«\(name)» has more than \(limit) bytes (limit picture-bytes, flag --limit-picture-bytes)",
                russian: "в «\(name)» больше \(limit) байт (ограничение picture-bytes, ключ --limit-picture-bytes)"))
    }

    package static func documentsTooDeep(limit: Int) -> Diagnostic {
        Diagnostic(
            "too-deep",
            Wording(
                "more than \(limit) documents are inside each other (limit document-depth, flag --limit-document-depth)",
                russian:
                    "больше \(limit) документов вложены друг в друга (ограничение document-depth, ключ --limit-document-depth)"
            ))
    }

    package static func otherDocument(_ name: String) -> Diagnostic {
        Diagnostic(
            "other-format",
            Wording(
                "«\(name)» is a document of another format than the one that it is inserted into",
                russian: "«\(name)» — документ другого формата, чем тот, куда он вставляется"))
    }
}

extension Wording {
    /// The same, said of a file: in a batch nobody knows else which record's it is.
    func about(_ file: String) -> Wording {
        let text = self.text(in: .english)
        if text.contains(file) { return self }
        return Wording("«\(file)»: \(text)", russian: "«\(file)»: \(self.text(in: .russian))")
    }
}

extension FilterFailure {
    /// - Parameter file: The file that the picture comes from, if it does.
    init(_ fault: PictureFault, file: String? = nil) {
        let wording = fault.problem.wording
        self.init(fault.problem.code, file.map(wording.about) ?? wording)
    }

    /// What is wrong with a file that data name.
    init(_ diagnostic: Diagnostic, file: String? = nil) {
        self.init(diagnostic.code, file.map(diagnostic.wording.about) ?? diagnostic.wording)
    }

    static let wrongBase64 = FilterFailure(
        "wrong-base64", Wording("the picture's base64 is broken", russian: "base64 картинки испорчен"))

    static func addressOfFile(_ text: String) -> FilterFailure {
        FilterFailure(
            "file-outside",
            Wording(
                "«\(text.prefix(60))» is an address; nothing is fetched, name a file beside the data",
                russian: "«\(text.prefix(60))» — адрес; из сети ничего не берётся, назовите файл рядом с данными"))
    }

    static let needsParagraph = FilterFailure(
        "needs-own-paragraph",
        Wording(
            "a table or a document cannot stand here; put the tag alone into a paragraph",
            russian: "таблица или документ здесь не встанут; поставьте тег одного в абзац"))

    static func forbidden(_ scalar: Unicode.Scalar) -> FilterFailure {
        let problem = TagProblem.forbiddenCharacter(at: 0..<0, scalar)
        return FilterFailure(problem.code, problem.wording)
    }

    static let nothingDrawn = FilterFailure(
        "needs-own-paragraph",
        Wording("a picture cannot stand here", russian: "картинка здесь не встанет"))
}
