import ChanceryData
import ChanceryDiagnostics

extension DiagnosticCode {
    static let wrongUsage: DiagnosticCode = "wrong-usage"
    static let internalError: DiagnosticCode = "internal-error"
    static let outputClash: DiagnosticCode = "output-clash"
    static let unsupportedOutput: DiagnosticCode = "unsupported-output"
}

extension Diagnostic {
    static func wrongUsage(_ wording: Wording) -> Diagnostic {
        Diagnostic(.error, .wrongUsage, wording, fault: .usage, file: "chancery")
    }

    static func internalError(_ text: String) -> Diagnostic {
        Diagnostic(
            .error, .internalError,
            Wording(
                "A mistake of ours, please report it with this text: \(text)",
                russian: "Ошибка в самой программе, просим сообщить о ней вместе с этим текстом: \(text)"),
            fault: .internal, file: "chancery")
    }

    static func notAnAssignment(_ text: String) -> Diagnostic {
        wrongUsage(
            Wording(
                "«\(text)» is no «path=value», as --set takes it",
                russian: "«\(text)» — не «путь=значение», как нужно ключу --set"))
    }

    static func binaryToTerminal() -> Diagnostic {
        wrongUsage(
            Wording(
                "A document is not written to a terminal; name a file with -o or pipe it on",
                russian: "Документ не выводится на терминал; укажите файл ключом -o или передайте вывод дальше"))
    }

    static func outputClash(_ output: String, earlier input: String) -> Diagnostic {
        Diagnostic(
            .error, .outputClash,
            Wording(
                "Its output «\(output)» is already that of «\(input)»",
                russian: "Его результат «\(output)» — уже результат файла «\(input)»"), fault: .cannotCreate)
    }

    static func severalToOneFile(_ output: String) -> Diagnostic {
        wrongUsage(
            Wording(
                "Several inputs need a folder behind -o, and «\(output)» is a file",
                russian: "Для нескольких файлов после -o нужна папка, а «\(output)» — файл"))
    }

    static func unsupportedOutput(_ suffix: String, known: [String]) -> Diagnostic {
        let suffixes = known.map { "." + $0 }.joined(separator: ", ")
        return Diagnostic(
            .error, .unsupportedOutput,
            suffix.isEmpty
                ? Wording(
                    "The name of an output tells its format by its suffix: \(suffixes)",
                    russian: "Формат виден по окончанию имени: \(suffixes)")
                : Wording(
                    "This version does not write «.\(suffix)»; it writes \(suffixes)",
                    russian: "Эта версия не пишет «.\(suffix)»; она пишет \(suffixes)"),
            fault: .usage)
    }

    /// The message as one JSON object: `{"file":…,"place":{…},"severity":…,"code":…,"text":…}`.
    func jsonLine(in language: Language) -> String {
        var place = Mapping()
        for member in self.place.steps.flatMap(\.members) {
            place[member.name] =
                switch member.value {
                case .text(let text): .text(text)
                case .number(let number): .integer(number)
                }
        }
        let object = Mapping(
            keys: ["file", "place", "severity", "code", "text"],
            values: [
                file.map(Value.text) ?? .null, .mapping(place), .text(severity.rawValue), .text(code.rawValue),
                .text(wording.text(in: language)),
            ])
        return JSONWriter.line(.mapping(object))
    }
}
