import ChanceryDiagnostics

extension Additions {
    /// The parts of the package that the additions change or add.
    ///
    /// - Parameters:
    ///   - filled: The parts that have been filled.
    ///   - spent: What has no more use.
    func changedParts(
        filled: [String: [UInt8]], without spent: SpentSamples, limits: Limits
    ) throws(Diagnostic) -> [String: [UInt8]] {
        guard let kit, !isEmpty || !spent.isEmpty else { return [:] }
        guard let word = kit.word else {
            return try OpenAdditions.changed(self, kit: kit, without: spent.files, limits: limits)
        }
        var writer = WordAdditions(self, kit: kit, word: word, filled: filled, spent: spent, limits: limits)
        return try writer.changed()
    }
}
