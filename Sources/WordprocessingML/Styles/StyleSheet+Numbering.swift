import ChanceryXML

extension StyleSheet {
    /// Reads the styles and makes the lists ready: each needs the other, as lists may stand for styles of numbering and levels of
    /// lists for styles of paragraphs.
    ///
    /// - Parameters:
    ///   - root: The root of the part of styles, if there is one.
    ///   - numbering: The lists; their links are resolved, their language is set.
    static func read(_ root: XMLElement?, with numbering: inout Numbering) -> StyleSheet {
        guard let root else {
            numbering.resolveLinks(StyleSheet())
            return StyleSheet()
        }
        var styles = StyleSheet(root, numbering: numbering)
        if numbering.resolveLinks(styles) { styles = StyleSheet(root, numbering: numbering) }
        if let tag = styles.language { numbering.language = ListLanguage(tag: tag) }
        return styles
    }
}
