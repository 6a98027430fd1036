/// Matches the runs of signs that emphasise, by CommonMark's rules (appendix «Phase 2: inline structure»).
struct MarkdownEmphasis {
    private(set) var pieces: [MarkdownPiece]
    /// Whether each piece stands in a strong emphasis.
    private(set) var isStrong: [Bool]
    /// The stretches that are strong: the indexes of the runs around them.
    private var stretches: [Range<Int>] = []

    /// What an opener is looked for by; how far down it was looked for in vain.
    private struct Key: Hashable {
        var sign: Unicode.Scalar
        var length: Int
        var canOpen: Bool
    }

    init(_ pieces: [MarkdownPiece]) {
        self.pieces = pieces
        isStrong = Array(repeating: false, count: pieces.count)
    }

    /// Uses up the signs that emphasise; those left over stay in the text.
    mutating func resolve() {
        var openers: [Int] = []
        var bottoms: [Key: Int] = [:]
        for index in pieces.indices {
            guard let run = pieces[index].run else { continue }
            if run.canClose { close(at: index, &openers, &bottoms) }
            if let left = pieces[index].run, left.canOpen, left.count > 0 { openers.append(index) }
        }
        for index in pieces.indices {
            if let run = pieces[index].run { pieces[index].text = Array(repeating: run.sign, count: run.count) }
        }
        markStrong()
    }

    /// Matches a closing run with the openers before it.
    private mutating func close(at index: Int, _ openers: inout [Int], _ bottoms: inout [Key: Int]) {
        while let closer = pieces[index].run, closer.count > 0 {
            let key = Key(sign: closer.sign, length: closer.length % 3, canOpen: closer.canOpen)
            let bottom = bottoms[key] ?? -1
            let match = openers.lastIndex { position in
                position > bottom && pieces[position].run.map { fits($0, closer) } == true
            }
            guard let match, let opener = pieces[openers[match]].run else {
                bottoms[key] = openers.last ?? -1
                return
            }
            let used = min(opener.count, closer.count, 2)
            if used == 2, closer.sign != "~" { stretches.append(openers[match]..<index) }
            pieces[openers[match]].run?.count -= used
            pieces[index].run?.count -= used
            // Openers between the two are none any more.
            openers.removeSubrange((match + 1)...)
            if opener.count == used { openers.removeLast() }
        }
    }

    /// CommonMark's rule of three: a run that can both open and close does not match just any other.
    private func fits(_ opener: MarkdownPiece.Run, _ closer: MarkdownPiece.Run) -> Bool {
        guard opener.sign == closer.sign, opener.count > 0 else { return false }
        if opener.sign == "~" { return opener.length == closer.length }
        guard opener.canClose || closer.canOpen else { return true }
        return (opener.length + closer.length) % 3 != 0 || opener.length % 3 == 0 && closer.length % 3 == 0
    }

    private mutating func markStrong() {
        var changes = [Int](repeating: 0, count: pieces.count + 1)
        for stretch in stretches {
            changes[stretch.lowerBound] += 1
            changes[stretch.upperBound] -= 1
        }
        var depth = 0
        for index in pieces.indices {
            depth += changes[index]
            isStrong[index] = depth > 0
        }
    }
}
