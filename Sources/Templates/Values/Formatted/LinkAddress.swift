import ChanceryDiagnostics

/// Addresses that a document may link to.
enum LinkAddress {
    /// Those that a reader's program opens without running anything.
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "ftps"]
    /// Longer ones Word does not open (observed; 2,083 in Internet Explorer's library).
    static let longest = 2_083

    /// The address as it may be written; `nil` for one that could run a program, open a file or hide where it leads.
    static func safe(_ text: String) -> String? {
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace || $0 == " " }
        let trimmed = String(String.UnicodeScalarView(scalars)).trimmedOfBlanks
        guard !trimmed.isEmpty, trimmed.utf8.count <= longest,
            !trimmed.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0xFFFE || $0.value == 0xFFFF })
        else { return nil }
        // A place in this document.
        if trimmed.hasPrefix("#") { return trimmed.count > 1 ? escaped(trimmed) : nil }
        let scheme = trimmed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        guard trimmed.dropFirst(scheme.count).first == ":" else {
            // «example.org/page» and «name@example.org» as people type them.
            if trimmed.contains("@"), !trimmed.contains("/"), !trimmed.contains(" ") { return "mailto:" + trimmed }
            guard trimmed.contains("."), !trimmed.hasPrefix("/"), !trimmed.hasPrefix("\\"), !trimmed.hasPrefix(".")
            else { return nil }
            return "https://" + escaped(trimmed)
        }
        return schemes.contains(scheme.lowercased()) ? escaped(trimmed) : nil
    }

    /// What no URI may hold (RFC 3986 §2), in per cent; letters of other scripts stay, as IRIs have them.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ": result += "%20"
            case "\"": result += "%22"
            case "<": result += "%3C"
            case ">": result += "%3E"
            case "\\": result += "%5C"
            case "^": result += "%5E"
            case "`": result += "%60"
            case "{": result += "%7B"
            case "|": result += "%7C"
            case "}": result += "%7D"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension String {
    /// Without white space at both ends.
    var trimmedOfBlanks: String {
        var view = unicodeScalars[...].drop { $0.properties.isWhitespace }
        while view.last?.properties.isWhitespace == true { view.removeLast() }
        return String(view)
    }
}
