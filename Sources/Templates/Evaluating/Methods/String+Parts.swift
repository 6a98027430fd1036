/// Cutting and joining texts as Python does it. Work is linear in the text.
extension String {
    /// The text without the characters at its ends that are white space, or among some others.
    func stripped(of characters: String?, atStart: Bool = true, atEnd: Bool = true) -> String {
        let set = characters.map { Set($0) }
        func goes(_ character: Character) -> Bool { set?.contains(character) ?? character.isWhitespace }
        var rest = self[...]
        if atStart { rest = rest.drop(while: goes) }
        if atEnd {
            while let last = rest.last, goes(last) { rest.removeLast() }
        }
        return String(rest)
    }

    /// The parts between separators, cut at most so many times.
    func parts(separatedBy separator: String, atMost limit: Int, fromEnd: Bool) -> [String] {
        let bytes = Array(utf8)
        let mark = Array(separator.utf8)
        guard let first = mark.first, mark.count <= bytes.count else { return [self] }
        var positions: [Int] = []
        if fromEnd {
            var index = bytes.count - mark.count
            while index >= 0, positions.count < limit {
                if bytes[index] == first, bytes[index...].starts(with: mark) {
                    positions.append(index)
                    index -= mark.count
                } else {
                    index -= 1
                }
            }
            positions.reverse()
        } else {
            var index = 0
            while index + mark.count <= bytes.count, positions.count < limit {
                if bytes[index] == first, bytes[index...].starts(with: mark) {
                    positions.append(index)
                    index += mark.count
                } else {
                    index += 1
                }
            }
        }
        var parts: [String] = []
        var start = 0
        for position in positions {
            parts.append(String(decoding: bytes[start..<position], as: UTF8.self))
            start = position + mark.count
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
        return parts
    }

    /// The words between white space, cut at most so many times.
    func words(atMost limit: Int, fromEnd: Bool) -> [String] {
        guard limit != .max else { return split(whereSeparator: \.isWhitespace).map { String($0) } }
        if fromEnd {
            let mirrored = String(reversed()).words(atMost: limit, fromEnd: false)
            return mirrored.reversed().map { String($0.reversed()) }
        }
        var words: [String] = []
        var rest = drop(while: \.isWhitespace)
        while words.count < limit, let end = rest.firstIndex(where: \.isWhitespace) {
            words.append(String(rest[..<end]))
            rest = rest[end...].drop(while: \.isWhitespace)
        }
        if !rest.isEmpty { words.append(String(rest).stripped(of: nil, atStart: false)) }
        return words
    }

    /// The text with a part replaced by another at most so many times.
    ///
    /// - Throws: `too-large`.
    func replacing(_ old: String, with new: String, atMost limit: Int) throws(FilterFailure) -> String {
        let parts: [String]
        if old.isEmpty {
            // As in Python, nothing stands before each character and at the end.
            guard limit > 0 else { return self }
            let cut = Swift.min(limit, count + 1)
            parts = [""] + prefix(cut - 1).map { String($0) } + [String(dropFirst(cut - 1))]
        } else {
            parts = self.parts(separatedBy: old, atMost: limit, fromEnd: false)
        }
        let (added, overflow) = (parts.count - 1).multipliedReportingOverflow(by: new.utf8.count)
        guard !overflow, utf8.count + added <= WorkBound.textBytes else { throw .tooLarge }
        return parts.joined(separator: new)
    }

    /// The text in the middle of a field; where it does not come out even, as Python puts it.
    func centred(in width: Int, fill: Character = " ") -> String {
        let missing = width - count
        guard missing > 0 else { return self }
        let left = missing / 2 + (missing & width & 1)
        return String(repeating: fill, count: left) + self + String(repeating: fill, count: missing - left)
    }
}
