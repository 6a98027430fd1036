/// A problem or a remark that is the user's to know: a stable code, a severity, a place in the user's words, a
/// sentence in each language.
///
/// Inside the rooms an error is thrown as one of these (`throws(Diagnostic)`); where all problems are to be told at once, as a
/// ``DiagnosticList``.
public struct Diagnostic: Error, Sendable, Hashable {
    /// The file as the user named it; the outermost caller that knows it fills it in.
    public var file: String?
    /// Where in the file; the whole of it where nothing nearer is known.
    public var place: Place
    /// How much it weighs.
    public var severity: Severity
    public var code: DiagnosticCode
    /// What is to be said.
    public var wording: Wording
    /// What an error's exit code follows from; means nothing below `.error`.
    public var fault: Fault

    /// Creates an error.
    public init(
        _ code: DiagnosticCode, at place: Place = .whole, _ wording: Wording, fault: Fault = .data, file: String? = nil
    ) {
        self.init(.error, code, at: place, wording, fault: fault, file: file)
    }

    /// Creates a diagnostic.
    public init(
        _ severity: Severity, _ code: DiagnosticCode, at place: Place = .whole, _ wording: Wording,
        fault: Fault = .data, file: String? = nil
    ) {
        self.file = file
        self.place = place
        self.severity = severity
        self.code = code
        self.wording = wording
        self.fault = fault
    }

    /// The same, naming the file where none is named yet.
    public func named(_ name: String) -> Diagnostic {
        var copy = self
        copy.file = file ?? name
        return copy
    }

    /// The same, its place inside another one.
    public func inside(_ outer: Place) -> Diagnostic {
        var copy = self
        copy.place = Place(steps: outer.steps + place.steps)
        return copy
    }

    /// The message line of contract.md §3: `FILE: PLACE: severity: text [code]`.
    public func line(in language: Language) -> String {
        let placeText = place.text(in: language)
        let severityText =
            switch (language, severity) {
            case (.english, _): severity.rawValue
            case (.russian, .error): "ошибка"
            case (.russian, .warning): "предупреждение"
            case (.russian, .note): "замечание"
            }
        let head = [file, placeText.isEmpty ? nil : placeText].compactMap(\.self).map { $0 + ": " }.joined()
        // A message is one line whatever stands in a name or a quotation.
        return (head + severityText + ": " + wording.text(in: language) + " [" + code.rawValue + "]")
            .map { $0.isNewline ? " " : String($0) }.joined()
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String { line(in: .english) }
}
