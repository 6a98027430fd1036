extension String {
    /// What an item is about, without the quotation marks around it; `nil` for nothing.
    var asTopic: String? {
        var text = trimmed
        while let last = text.unicodeScalars.last, last == ":" || last.isBlank { text.unicodeScalars.removeLast() }
        let unquoted = text.unquoted
        return unquoted.isEmpty ? nil : unquoted
    }

    /// The text without the full stop that ends it; that of «2024 г.» stays.
    var withoutSentenceEnd: String {
        let bare = trimmed
        return bare.hasSuffix(".") && !bare.hasSuffix("г.") ? String(bare.dropLast()).trimmed : bare
    }

    /// The text without the full stop that ends it; that of «2024 г.» and of initials stays.
    var withoutTitleStop: String {
        var text = self
        while text.hasSuffix("."), !text.hasSuffix("г.") {
            let scalars = text.unicodeScalars.dropLast()
            let isInitial = scalars.last.map { $0.isLetter && !$0.isLowercaseLetter } ?? false
            if isInitial, let before = scalars.dropLast().last, !before.isLetter { break }
            text.removeLast()
            text = text.trimmed
        }
        return text
    }

    /// The text without the square brackets or quotation marks around all of it: «[О семинаре]».
    var unframed: String {
        let bare = trimmed
        return bare.hasPrefix("[") && bare.hasSuffix("]") ? String(bare.dropFirst().dropLast()).trimmed : bare.unquoted
    }

    /// The text without one pair of quotation marks around all of it.
    var unquoted: String {
        let scalars = Array(unicodeScalars)
        guard scalars.count > 2, let first = scalars.first, let last = scalars.last else { return self }
        let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("«", "»"), ("\"", "\""), ("“", "”"), ("„", "“")]
        guard let pair = pairs.first(where: { $0.0 == first && $0.1 == last }) else { return self }
        var depth = 0
        for (index, scalar) in scalars.enumerated() where pair.0 != pair.1 {
            if scalar == pair.0 { depth += 1 } else if scalar == pair.1 { depth -= 1 }
            if depth == 0, index < scalars.count - 1 { return self }
        }
        if pair.0 == pair.1, scalars.dropFirst().dropLast().contains(pair.0) { return self }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[1..<(scalars.count - 1)])
        return String(view).trimmed
    }
}
