/// Names as people mean them, not as they typed them.
enum NameFolding {
    /// A key that spellings of the language are looked up by: letter case, white space, underscores, marks
    /// that nobody sees and what tells «ё» from «е» are gone.
    static func key(of spelling: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in spelling.lowercased().unicodeScalars {
            // A letter and its combining mark may be one scalar or two.
            switch scalar {
            case _ where scalar.isBlank || scalar.isIgnorable || scalar == "_" || scalar == "\u{308}": break
            case "ё": key.append("е")
            case "\u{306}" where key.last == "и":
                key.removeLast()
                key.append("й")
            default: key.append(scalar)
            }
        }
        return String(key)
    }

    /// A table of the spellings of a list of things.
    static func table<Thing>(of things: [Thing], _ spellings: (Thing) -> [String]) -> [String: Thing] {
        var table: [String: Thing] = [:]
        for thing in things {
            for spelling in spellings(thing) { table[key(of: spelling)] = thing }
        }
        return table
    }

    /// A name with its white space collapsed to single blanks, invisible marks dropped.
    static func collapsed(_ name: some Sequence<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        var pendingBlank = false
        for scalar in name {
            if scalar.isIgnorable { continue }
            if scalar.isBlank {
                pendingBlank = !result.isEmpty
                continue
            }
            if pendingBlank { result.append(" ") }
            pendingBlank = false
            result.append(scalar)
        }
        return String(result)
    }

    /// Whether two names are the same but for letter case, white space and the make of dashes.
    ///
    /// Stops at the first difference and takes no memory, for it is asked for each key that a name is not.
    static func areSame(_ left: String, _ right: String) -> Bool {
        // Nearly all names differ in their first letters.
        guard let first = left.unicodeScalars.first, let other = right.unicodeScalars.first else { return false }
        let (one, two) = (lowercased(first), lowercased(other))
        if one != two, !mayStillBeSame(one, two) { return false }
        var leftScalars = left.unicodeScalars.makeIterator()
        var rightScalars = right.unicodeScalars.makeIterator()
        var (leftBlank, rightBlank) = (true, true)
        while true {
            let one = folded(&leftScalars, &leftBlank)
            let other = folded(&rightScalars, &rightBlank)
            if one == other {
                if one == nil { return true }
                continue
            }
            guard mayStillBeSame(one, other) else { return false }
            return plain(left) == plain(right)
        }
    }

    private static func plain(_ name: String) -> String {
        collapsed(name.lowercased().unicodeScalars.lazy.map { $0.isDash ? "-" : $0 })
    }

    /// The next scalar in lower case; runs of white space give one blank, leading ones none.
    private static func folded(_ scalars: inout String.UnicodeScalarView.Iterator, _ sawBlank: inout Bool)
        -> Unicode.Scalar?
    {
        while let scalar = scalars.next() {
            if scalar.isIgnorable { continue }
            if scalar.isBlank {
                if sawBlank { continue }
                sawBlank = true
                return " "
            }
            sawBlank = false
            return scalar.isDash ? "-" : lowercased(scalar)
        }
        return nil
    }

    /// Whether names may be the same though two scalars of them differ: one may be composed where the other has a
    /// combining mark, or there is white space at an end.
    private static func mayStillBeSame(_ one: Unicode.Scalar?, _ other: Unicode.Scalar?) -> Bool {
        switch (one, other) {
        case ("и", "й"), ("й", "и"), ("е", "ё"), ("ё", "е"): true
        case (let one?, let other?): !isPlain(one) || !isPlain(other)
        case (let single?, nil), (nil, let single?): !isPlain(single)
        case (nil, nil): true
        }
    }

    /// Whether a scalar in lower case is a letter or a sign of ASCII or of the Russian alphabet.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || (0x430...0x44F).contains(scalar.value)
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50) ?? scalar
        case 0...0x7F, 0x430...0x45F: scalar
        default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        }
    }
}
