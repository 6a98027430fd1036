import ChanceryDiagnostics

extension Additions {
    /// The parts of the package that the additions change or add.
    ///
    /// - Parameter filled: The parts that have been filled.
    func changedParts(filled: [String: [UInt8]], limits: Limits) throws(Diagnostic) -> [String: [UInt8]] {
        guard let kit, !isEmpty else { return [:] }
        guard let word = kit.word else { return try OpenAdditions.changed(self, kit: kit, limits: limits) }
        var writer = WordAdditions(self, kit: kit, word: word, filled: filled, limits: limits)
        return try writer.changed()
    }
}
