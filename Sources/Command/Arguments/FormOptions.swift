import ArgumentParser
import Chancery
import ChanceryDiagnostics
import ChanceryRussian

/// Russian forms: those of the user's own, and a sheet of those that rules have made.
struct FormOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Your own forms (CSV, YAML, JSON), which come before every rule: Заяц: {дт: Заяцу}.", valueName: "file"))
    var dictionary: String?

    @Option(
        help: ArgumentHelp(
            "A sheet (.csv, .yaml, .json) of all forms that were made by rule; mended, it serves as --dictionary.",
            valueName: "file"))
    var review: String?

    /// The forms of a run, as the options say.
    ///
    /// - Throws: `unsupported-output` for a sheet of another suffix; what is wrong with the dictionary.
    func russian(in session: Session) throws -> RussianForms {
        _ = try sheet()
        var russian = RussianForms(review: review == nil ? nil : FormReview())
        if let dictionary { russian.dictionary = try FormDictionary(reading: try session.input(dictionary)) }
        return russian
    }

    /// Writes the sheet where one is asked for.
    func writeReview(of russian: RussianForms, in session: Session) throws {
        guard let path = review, let gathered = russian.review, let sheet = try sheet() else { return }
        try session.write(sheet.bytes(of: gathered), to: path)
    }

    private func sheet() throws(Diagnostic) -> ReviewSheet? {
        guard let review else { return nil }
        let suffix = Path.suffix(of: review)
        guard let sheet = ReviewSheet(rawValue: suffix) else {
            throw .unsupportedOutput(suffix, known: ReviewSheet.allCases.map(\.rawValue)).named(review)
        }
        return sheet
    }
}
