package import ChanceryDiagnostics

/// Templates of one part without a package around: for tests and fuzzing.
extension Template {
    /// Compiles the main part of a DOCX or a flat OpenDocument.
    ///
    /// - Throws: Everything that is wrong with its tags; what parsing throws.
    package static func compile(
        part bytes: [UInt8], isWord: Bool, filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()
    ) throws(DiagnosticList) -> Template {
        try compile(
            flat: bytes, as: PartKind(dialect: isWord ? .wordprocessingML : .openDocument, story: .whole),
            filters: filters, limits: limits)
    }
}
