/// Matches the signs that emphasise, by CommonMark's rules (0.31 appendix «Phase 2: inline structure»).
struct MarkdownMarks {
    private struct Signs {
        var sign: Unicode.Scalar
        var length: Int
        var count: Int
        var canOpen: Bool
        var canClose: Bool
    }

    private struct Piece {
        var run: FormattedRun
        var signs: Signs?
    }

    private struct Key: Hashable {
        var sign: Unicode.Scalar
        var length: Int
        var canOpen: Bool
    }

    private var pieces: [Piece] = []

    mutating func add(_ run: FormattedRun) {
        pieces.append(Piece(run: run))
    }

    mutating func addSigns(
        _ sign: Unicode.Scalar, count: Int, before: Unicode.Scalar, after: Unicode.Scalar, look: FormattedLook,
        address: String?
    ) {
        let (isSpaceBefore, isSpaceAfter) = (before.properties.isWhitespace, after.properties.isWhitespace)
        let (isMarkBefore, isMarkAfter) = (Self.isPunctuation(before), Self.isPunctuation(after))
        let isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
        let isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
        let isWord = sign == "_"
        let text = String(repeating: Character(sign), count: count)
        pieces.append(
            Piece(
                run: FormattedRun(text, look, address: address),
                signs: Signs(
                    sign: sign, length: count, count: count, canOpen: isLeft && (!isWord || !isRight || isMarkBefore),
                    canClose: isRight && (!isWord || !isLeft || isMarkAfter))))
    }

    /// The runs with the looks that the signs give them; signs that match nothing stay in the text.
    mutating func resolved() -> [FormattedRun] {
        var openers: [Int] = []
        var bottoms: [Key: Int] = [:]
        var stretches: [(Range<Int>, FormattedLook)] = []
        for index in pieces.indices {
            guard let signs = pieces[index].signs else { continue }
            if signs.canClose { close(at: index, &openers, &bottoms, &stretches) }
            if let left = pieces[index].signs, left.canOpen, left.count > 0 { openers.append(index) }
        }
        return runs(stretches)
    }

    private mutating func close(
        at index: Int, _ openers: inout [Int], _ bottoms: inout [Key: Int],
        _ stretches: inout [(Range<Int>, FormattedLook)]
    ) {
        while let closer = pieces[index].signs, closer.count > 0 {
            let key = Key(sign: closer.sign, length: closer.length % 3, canOpen: closer.canOpen)
            let bottom = bottoms[key] ?? -1
            let match = openers.lastIndex { position in
                position > bottom && pieces[position].signs.map { Self.fits($0, closer) } == true
            }
            guard let match, let opener = pieces[openers[match]].signs else {
                bottoms[key] = openers.last ?? -1
                return
            }
            let used = min(opener.count, closer.count, 2)
            let look: FormattedLook =
                switch closer.sign {
                case "~": .strike
                case "+": .underline
                default: used == 2 ? .bold : .italic
                }
            stretches.append((openers[match]..<index, look))
            pieces[openers[match]].signs?.count -= used
            pieces[index].signs?.count -= used
            openers.removeSubrange((match + 1)...)
            if opener.count == used { openers.removeLast() }
        }
    }

    private static func fits(_ opener: Signs, _ closer: Signs) -> Bool {
        guard opener.sign == closer.sign, opener.count > 0 else { return false }
        if opener.sign == "~" || opener.sign == "+" { return opener.length == closer.length }
        guard opener.canClose || closer.canOpen else { return true }
        return (opener.length + closer.length) % 3 != 0 || opener.length % 3 == 0 && closer.length % 3 == 0
    }

    /// Looks are counted where they begin and end, so that the work is linear however deep they are nested.
    private func runs(_ stretches: [(Range<Int>, FormattedLook)]) -> [FormattedRun] {
        let looks: [FormattedLook] = [.bold, .italic, .underline, .strike]
        var changes = [[Int]](repeating: [0, 0, 0, 0], count: pieces.count + 1)
        for (range, look) in stretches {
            guard let kind = looks.firstIndex(of: look) else { continue }
            changes[range.lowerBound][kind] += 1
            changes[range.upperBound][kind] -= 1
        }
        var depths = [0, 0, 0, 0]
        var result: [FormattedRun] = []
        for (index, piece) in pieces.enumerated() {
            for kind in 0..<4 { depths[kind] += changes[index][kind] }
            var run = piece.run
            if let signs = piece.signs { run.text = String(repeating: Character(signs.sign), count: signs.count) }
            if run.text.isEmpty { continue }
            for kind in 0..<4 where depths[kind] > 0 { run.look.insert(looks[kind]) }
            if let last = result.last, last.look == run.look, last.address == run.address {
                result[result.count - 1].text += run.text
            } else {
                result.append(run)
            }
        }
        return result
    }

    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
