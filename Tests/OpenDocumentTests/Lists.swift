/// The XML of lists.
enum Lists {
    static func level(
        _ level: Int, _ format: String = "1", prefix: String = "", suffix: String = ".", display: Int = 1,
        start: Int = 1,
        _ attributes: String = ""
    ) -> String {
        """
        <text:list-level-style-number text:level="\(level)" style:num-format="\(format)" style:num-prefix="\(prefix)" \
        style:num-suffix="\(suffix)" text:display-levels="\(display)" text:start-value="\(start)" \(attributes)/>
        """
    }

    static func bullet(_ level: Int, _ character: String, _ attributes: String = "") -> String {
        "<text:list-level-style-bullet text:level=\"\(level)\" text:bullet-char=\"\(character)\" \(attributes)/>"
    }

    static func style(_ name: String, _ levels: String..., attributes: String = "") -> String {
        "<text:list-style style:name=\"\(name)\" \(attributes)>\(levels.joined())</text:list-style>"
    }

    /// `1.`, `1.1.`, `1.1.1.` … down to ten levels.
    static let decimal =
        "<text:list-style style:name=\"L1\">" + (1...10).map { level($0, display: $0) }.joined() + "</text:list-style>"

    static func list(_ style: String?, _ items: String..., attributes: String = "") -> String {
        "<text:list\(style.map { " text:style-name=\"\($0)\"" } ?? "") \(attributes)>\(items.joined())</text:list>"
    }

    static func item(_ content: String..., attributes: String = "") -> String {
        "<text:list-item \(attributes)>\(content.joined())</text:list-item>"
    }

    static func header(_ content: String...) -> String {
        "<text:list-header>\(content.joined())</text:list-header>"
    }

    /// A list inside of an item, without a style of its own.
    static func sub(_ items: String...) -> String {
        "<text:list>\(items.joined())</text:list>"
    }
}
