import ChanceryDocument

/// Counts the paragraphs of all lists of a document and prints their labels, as LibreOffice does.
///
/// The count belongs to the list (`xml:id`), not to its style: two lists of one style count apart, and a list that continues another
/// goes on with the other's count whatever the styles (ODF 1.3 part 3 §5.3.1).
struct ListCounter {
    private struct Processed {
        /// The list that it continues in the end.
        var master: String?
    }

    /// A list as LibreOffice counts it: apart in the running text, in notes and in text boxes.
    private struct Key: Hashable {
        var list: String
        var area: ListArea
    }

    private var trees: [Key: ListTree] = [:]
    private var processed: [String: Processed] = [:]
    private var last: (id: String, style: String)?
    /// The last list of each style.
    private var lastOfStyle: [String: String] = [:]
    private var unnamedCount = 0
    /// Whether a list that continues goes on with the last one of its style, others between them or not.
    ///
    /// That is what Word writes; by the standard (ODF 1.3 part 3 §19.880) the list before must have the style.
    var continuesByStyle = false
    /// The last list of numbered paragraphs of each level, by the style.
    private var numbered: [Int: (style: String, id: String)] = [:]

    /// The list of headings.
    static let headings = "\u{1}headings"

    /// The list whose count a top-level list goes on with: its own, or the one that it continues.
    mutating func list(
        id: String?, continuing continued: String?, continuesLast: Bool, style: String
    ) -> String {
        let id = id ?? newID()
        var master = continued
        if master == nil, continuesLast {
            if let last, last.style == style {
                master = last.id
            } else if continuesByStyle {
                master = lastOfStyle[style]
            }
            if master == id { master = nil }
        }
        if let known = master {
            // A list that is not there cannot be continued.
            master = processed[known].map { $0.master ?? known }
        }
        if processed[id] == nil {
            processed[id] = Processed(master: master)
            last = (id, style)
            lastOfStyle[style] = id
        }
        return master ?? id
    }

    /// The list of a numbered paragraph (ODF 1.3 part 3 §5.3.6): its own, else that of the one before with the same style and level.
    mutating func numberedList(id: String?, level: Int, style: String) -> String {
        let known = numbered[level].flatMap { $0.style == style ? $0.id : nil }
        let id = id ?? known ?? newID()
        numbered[level] = (style, id)
        return id
    }

    /// Adds a paragraph to a list and gives its label; one that is not counted has none.
    mutating func label(
        in list: String, of area: ListArea, level: Int, isCounted: Bool, start: ListStart, style: ListStyle
    ) -> ListLabel? {
        let level = min(max(0, level), ListStyle.levelCount - 1)
        let numbers = trees[Key(list: list, area: area), default: ListTree()].add(
            level: level, isCounted: isCounted, start: start, style: style)
        return isCounted ? style.label(numbers) : nil
    }

    private mutating func newID() -> String {
        unnamedCount += 1
        return "\u{1}\(unnamedCount)"
    }
}
