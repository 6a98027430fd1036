/// What a branch of alternatives asks of its reader (`mc:Choice/@Requires`, ECMA-376-3:2015 §9).
enum Requirement {
    /// Whether a reader of text understands all namespaces of a `Requires`.
    ///
    /// Prefixes stand for namespaces, and every program writes them as Word does. Known are those of text boxes, shapes and
    /// formats; unknown ones (new kinds of charts, ink, WPS's diagonal cells) have a fallback or nothing that could be read.
    static func isMet(_ requires: String?) -> Bool {
        guard let requires else { return false }
        let prefixes = requires.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        return !prefixes.isEmpty && prefixes.allSatisfy { known.contains(String($0)) }
    }

    private static let known: Set<String> = [
        "w", "wps", "wpg", "wpc", "wpi", "wp", "wp14", "wp15", "w14", "w15", "w16", "w16se", "w16cid", "w16cex",
        "w16du",
        "w16sdtdh", "w16sdtfl", "wne", "a14", "a16", "m", "r", "v", "o", "w10",
    ]
}
