package import ChanceryDiagnostics

extension DiagnosticCode {
    package static let missingFile: DiagnosticCode = "missing-file"
    package static let unreadableFile: DiagnosticCode = "unreadable-file"
    package static let isAFolder: DiagnosticCode = "is-a-folder"
    package static let readFailed: DiagnosticCode = "read-failed"
    package static let cannotCreate: DiagnosticCode = "cannot-create"
    package static let writeFailed: DiagnosticCode = "write-failed"
    /// Whoever read our output has gone; nobody is told.
    package static let closedPipe: DiagnosticCode = "closed-pipe"
}

extension Diagnostic {
    package static func missingFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .missingFile, Wording("There is no such file", russian: "Такого файла нет"), fault: .noInput,
            file: path)
    }

    package static func unreadableFile(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            .error, .unreadableFile,
            Wording("The file cannot be read: \(reason)", russian: "Файл не открывается для чтения: \(reason)"),
            fault: .noInput, file: path)
    }

    package static func isAFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .isAFolder,
            Wording("This is a folder, a file was expected", russian: "Это папка, а нужен файл"), file: path)
    }

    package static func readFailed(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            .error, .readFailed,
            Wording("Reading broke off: \(reason)", russian: "Чтение прервалось: \(reason)"), fault: .inputOutput,
            file: path)
    }

    package static func cannotCreate(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            .error, .cannotCreate,
            Wording("The output cannot be created: \(reason)", russian: "Результат некуда записать: \(reason)"),
            fault: .cannotCreate, file: path)
    }

    package static func writeFailed(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            .error, .writeFailed,
            Wording("Writing broke off: \(reason)", russian: "Запись прервалась: \(reason)"), fault: .inputOutput,
            file: path)
    }

    package static func closedPipe() -> Diagnostic {
        Diagnostic(
            .error, .closedPipe, Wording("The reader of the output has gone", russian: "Читатель вывода ушёл"),
            fault: .inputOutput)
    }
}
