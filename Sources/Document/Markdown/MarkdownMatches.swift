/// Matches the runs of signs that emphasise, by CommonMark's rules (0.31 appendix «Phase 2: inline structure»).
package struct MarkdownMatches {
    /// A stretch of pieces between two runs.
    package struct Stretch {
        /// The pieces from the run that opens to the one that closes.
        package var pieces: Range<Int>
        package var sign: Unicode.Scalar
        /// Whether two signs were used on each side.
        package var isStrong: Bool
    }

    /// What an opener is looked for by; how far down it was looked for in vain.
    private struct Key: Hashable {
        var sign: Unicode.Scalar
        var length: Int
        var canOpen: Bool
    }

    /// For each piece its run, if it is one, with the signs that nothing used.
    package private(set) var runs: [MarkdownSigns?]
    package private(set) var stretches: [Stretch] = []
    private var openers: [Int] = []
    private var bottoms: [Key: Int] = [:]

    /// Matches the runs of a text, piece by piece; `nil` stands for a piece that is none.
    ///
    /// - Complexity: Linear in the number of pieces.
    package init(_ runs: [MarkdownSigns?]) {
        self.runs = runs
        for index in runs.indices {
            guard let run = runs[index] else { continue }
            if run.canClose { close(at: index) }
            if let left = self.runs[index], left.canOpen, left.count > 0 { openers.append(index) }
        }
    }

    /// Matches a closing run with the openers before it.
    private mutating func close(at index: Int) {
        while let closer = runs[index], closer.count > 0 {
            let key = Key(sign: closer.sign, length: closer.length % 3, canOpen: closer.canOpen)
            let bottom = bottoms[key] ?? -1
            let match = openers.lastIndex { $0 > bottom && runs[$0]?.fits(closer) == true }
            guard let match, let opener = runs[openers[match]] else {
                bottoms[key] = openers.last ?? -1
                return
            }
            let used = min(opener.count, closer.count, 2)
            stretches.append(Stretch(pieces: openers[match]..<index, sign: closer.sign, isStrong: used == 2))
            runs[openers[match]]?.count -= used
            runs[index]?.count -= used
            // Openers between the two are none any more.
            openers.removeSubrange((match + 1)...)
            if opener.count == used { openers.removeLast() }
        }
    }
}
