import ChanceryData

/// The methods of texts.
extension ValueMethod {
    func result(onText text: String, _ arguments: MethodArguments) throws(FilterFailure) -> Value {
        switch self {
        case .upper: return .text(text.uppercased())
        case .lower, .casefold: return .text(text.lowercased())
        case .title: return .text(Self.titled(text))
        case .capitalize: return .text(text.prefix(1).uppercased() + text.dropFirst().lowercased())
        case .swapcase:
            return .text(text.map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }.joined())
        case .strip, .lstrip, .rstrip:
            let characters = try arguments.text(0)
            return .text(text.stripped(of: characters, atStart: self != .rstrip, atEnd: self != .lstrip))
        case .removeprefix:
            let prefix = try arguments.requiredText(0)
            return .text(text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
        case .removesuffix:
            let suffix = try arguments.requiredText(0)
            return .text(text.hasSuffix(suffix) ? String(text.dropLast(suffix.count)) : text)
        case .split, .rsplit, .splitlines, .partition, .rpartition: return .list(try parts(of: text, arguments))
        case .replace:
            let count = try arguments.integer(2) ?? -1
            let (old, new) = (try arguments.requiredText(0), try arguments.requiredText(1))
            return .text(try text.replacing(old, with: new, atMost: count < 0 ? .max : count))
        case .startswith, .endswith: return Value(.bool(try edge(of: text, arguments)))
        case .find, .rfind, .index, .count: return .integer(try found(in: text, arguments))
        case .zfill, .center, .ljust, .rjust: return .text(try padded(text, arguments))
        case .isdigit, .isdecimal, .isnumeric, .isalpha, .isalnum, .isupper, .islower, .isspace, .istitle:
            return Value(.bool(answer(about: text)))
        case .join, .format, .strftime, .items, .keys, .values, .get: return .null
        }
    }

    /// Each row of letters with a capital first one, as Python's `title` does it.
    private static func titled(_ text: String) -> String {
        var result = ""
        var isInside = false
        for character in text {
            result += isInside ? character.lowercased() : character.uppercased()
            isInside = character.isLetter
        }
        return result
    }

    private func parts(of text: String, _ arguments: MethodArguments) throws(FilterFailure) -> [Value] {
        switch self {
        case .splitlines:
            var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            if lines.last?.isEmpty == true { lines.removeLast() }
            return lines.map { .text(String($0)) }
        case .partition, .rpartition:
            let separator = try arguments.requiredText(0)
            guard !separator.isEmpty else { throw .emptyArgument(1) }
            let pieces = text.parts(separatedBy: separator, atMost: 1, fromEnd: self == .rpartition)
            if pieces.count == 2 { return [.text(pieces[0]), .text(separator), .text(pieces[1])] }
            return self == .partition
                ? [.text(text), .text(""), .text("")] : [.text(""), .text(""), .text(text)]
        default:
            let limit = try arguments.integer(1, "maxsplit") ?? -1
            let most = limit < 0 ? Int.max : limit
            guard let separator = try arguments.text(0, "sep") else {
                return text.words(atMost: most, fromEnd: self == .rsplit).map { .text($0) }
            }
            guard !separator.isEmpty else { throw .emptyArgument(1) }
            return text.parts(separatedBy: separator, atMost: most, fromEnd: self == .rsplit).map { .text($0) }
        }
    }

    /// The part of a text between two bounds, and where it begins.
    private func window(_ text: String, _ arguments: MethodArguments) throws(FilterFailure) -> (Substring, Int) {
        let count = text.count
        func position(_ index: Int?, _ preset: Int) -> Int {
            guard let index else { return preset }
            return index < 0 ? max(0, index + count) : min(index, count)
        }
        let start = position(try arguments.integer(1), 0)
        let end = position(try arguments.integer(2), count)
        return (start < end ? text.dropFirst(start).prefix(end - start) : "", start)
    }

    private func edge(of text: String, _ arguments: MethodArguments) throws(FilterFailure) -> Bool {
        let (part, _) = try window(text, arguments)
        let candidates = arguments.value(0)?.elements ?? [arguments.value(0) ?? .null]
        for candidate in candidates {
            guard let edge = candidate.text else { throw .wrongArgument(1, wants: .text) }
            if self == .startswith ? part.hasPrefix(edge) : part.hasSuffix(edge) { return true }
        }
        return false
    }

    private func found(in text: String, _ arguments: MethodArguments) throws(FilterFailure) -> Int {
        let wanted = try arguments.requiredText(0)
        let (part, start) = try window(text, arguments)
        if self == .count {
            guard !wanted.isEmpty else { return part.count + 1 }
            return String(part).parts(separatedBy: wanted, atMost: .max, fromEnd: false).count - 1
        }
        if wanted.isEmpty { return self == .rfind ? start + part.count : start }
        let pieces = String(part).parts(separatedBy: wanted, atMost: 1, fromEnd: self == .rfind)
        if pieces.count == 2 { return start + pieces[0].count }
        if self == .index { throw .notFound }
        return -1
    }

    private func padded(_ text: String, _ arguments: MethodArguments) throws(FilterFailure) -> String {
        guard let width = try arguments.integer(0) else { throw .wrongArgument(1, wants: .integer) }
        guard width <= FormatSpec.greatest else { throw .argumentOutOfRange(1, 0...FormatSpec.greatest) }
        var spec = FormatSpec()
        spec.width = width
        if self == .zfill {
            let sign = text.first.flatMap { $0 == "-" || $0 == "+" ? String($0) : nil } ?? ""
            (spec.fill, spec.alignment) = ("0", .behindSign)
            return spec.padded(String(text.dropFirst(sign.count)), sign: sign)
        }
        if let fill = try arguments.text(1) {
            guard let character = fill.first, fill.count == 1 else { throw .wrongArgument(2, wants: .text) }
            spec.fill = character
        }
        switch self {
        case .ljust: spec.alignment = .left
        case .rjust: spec.alignment = .right
        default: return text.centred(in: width, fill: spec.fill)
        }
        return spec.padded(text)
    }

    private func answer(about text: String) -> Bool {
        guard !text.isEmpty else { return false }
        switch self {
        case .isdigit, .isdecimal: return text.allSatisfy { $0.isWholeNumber && $0.unicodeScalars.count == 1 }
        case .isnumeric: return text.allSatisfy(\.isNumber)
        case .isalpha: return text.allSatisfy(\.isLetter)
        case .isalnum: return text.allSatisfy { $0.isLetter || $0.isNumber }
        case .isspace: return text.allSatisfy(\.isWhitespace)
        case .isupper: return text == text.uppercased() && text != text.lowercased()
        case .islower: return text == text.lowercased() && text != text.uppercased()
        default: return text == Self.titled(text) && text.contains(where: \.isLetter)
        }
    }
}
