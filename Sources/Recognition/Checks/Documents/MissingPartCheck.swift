import ChanceryDiagnostics

/// Parts of a document that are not there: a number, a date, a signature.
struct MissingPartCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for part in outline.parts where !part.isThere {
            findings.add(
                part.isNeeded ? .warning : .note, "missing-part", at: part.path,
                Wording("\(part.name.english) is missing", russian: "не указано: \(part.name.russian)"))
        }
    }
}
