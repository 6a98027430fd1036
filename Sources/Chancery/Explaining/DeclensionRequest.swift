public import ChanceryDiagnostics
public import ChanceryRussian

/// How phrases are to be declined: a case, and what they are, in the words of a user.
public struct DeclensionRequest: Sendable, Hashable {
    /// The case of the forms.
    public var grammaticalCase: GrammaticalCase
    /// What each phrase is; nil to let it tell.
    public var part: DeclinedPart?
    /// Whose names they are; nil to let each tell.
    public var gender: PersonGender?
    /// The user's own forms.
    public var forms: FormDictionary

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - caseName: A case as ``GrammaticalCase/init(named:)`` takes it: «дательный», «дт», `dative`.
    ///   - part: `surname`, `given`, `patronymic`, `name`, `position`, `body`; nil to let each phrase tell.
    ///   - gender: `m`, `f` or `auto`, in Russian «м», «ж», «авто».
    /// - Throws: `wrong-case`, `wrong-part`, `wrong-gender`: faults of usage.
    public init(
        case caseName: String, part: String? = nil, gender: String = "auto", forms: FormDictionary = FormDictionary()
    ) throws(Diagnostic) {
        guard let grammaticalCase = GrammaticalCase(named: caseName) else { throw .wrongCase(caseName) }
        self.grammaticalCase = grammaticalCase
        if let part {
            guard let known = DeclinedPart(rawValue: part) else { throw .wrongPart(part) }
            self.part = known
        }
        if ["auto", "авто"].contains(gender.lowercased()) {
            self.gender = nil
        } else {
            guard let known = PersonGender(named: gender) else { throw .wrongGender(gender) }
            self.gender = known
        }
        self.forms = forms
    }

    /// The same with forms of the user's that a file holds.
    public func adding(formsFrom input: Input?) throws(DiagnosticList) -> DeclensionRequest {
        guard let input else { return self }
        var request = self
        request.forms.merge(try FormDictionary(reading: input))
        return request
    }

    /// The form of one phrase.
    public func form(of phrase: String) -> DeclinedPhrase {
        DeclinedPhrase(of: phrase, in: grammaticalCase, as: part, gender: gender, forms: forms)
    }

    /// The forms of a text in UTF-8, a line each; an empty line stays empty. The diagnostics stand at their lines.
    ///
    /// - Throws: `not-utf8`.
    public func forms(ofLines bytes: [UInt8]) throws(Diagnostic) -> (text: String, diagnostics: [Diagnostic]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .linesNotUTF8 }
        var (result, diagnostics) = ("", [Diagnostic]())
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else {
                result += line + "\n"
                continue
            }
            let form = form(of: String(line))
            result += form.text + "\n"
            diagnostics += form.diagnostics.map { $0.inside(Place(.line(index + 1))) }
        }
        return (result, diagnostics)
    }
}
