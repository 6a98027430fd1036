import ChanceryDiagnostics
import ChanceryXML

/// Lists and their items (ODF 1.3 part 3 §5.3).
extension PartReader {
    mutating func changeList(_ change: (inout OpenList) -> Void) {
        guard !lists.isEmpty else { return }
        change(&lists[lists.count - 1])
    }

    mutating func beginList(_ attributes: borrowing XMLAttributeList) {
        let styleName = attributes.text(ODF.styleName.rawValue)
        let continues = attributes.isTrue(.continueNumbering)
        let beginsAnew = attributes.isFalse(.continueNumbering)
        changeList { $0.subListCount += 1 }
        if let outer = lists.last {
            var inner = outer
            inner.level = outer.level + 1
            if let styleName, styleName != outer.styleName {
                inner.style = listStyle(styleName)
                inner.styleName = styleName
            }
            // LibreOffice counts a second list in one item anew.
            inner.beginsAnew = beginsAnew || !continues && (outer.beginsAnew || outer.subListCount > 1)
            inner.endItem()
            inner.subListCount = 0
            lists.append(inner)
        } else {
            let name = styleName ?? ""
            let list =
                !name.isEmpty && name == styles.outlineName
                ? ListCounter.headings
                : counter.list(
                    id: attributes.text(ODF.xmlId.rawValue),
                    continuing: attributes.text(ODF.continueList.rawValue).flatMap { $0.isEmpty ? nil : $0 },
                    continuesLast: continues, style: name)
            lists.append(
                OpenList(style: listStyle(name), styleName: name, level: 0, list: list, beginsAnew: beginsAnew))
        }
    }

    mutating func endList() {
        guard let inner = lists.popLast() else { return }
        changeList {
            // What has begun anew inside has begun; a paragraph behind a list in an item has no label.
            $0.beginsAnew = inner.beginsAnew
            $0.isItemFresh = false
        }
    }

    mutating func beginItem(isNumbered: Bool, _ attributes: borrowing XMLAttributeList) {
        let start = isNumbered ? attributes.startValue : nil
        let style = attributes.text(ODF.styleOverride.rawValue).flatMap { styles.list($0) }
        changeList { $0.beginItem(isNumbered: isNumbered, start: start, style: style) }
    }

    mutating func beginNumberedParagraph(_ attributes: borrowing XMLAttributeList) {
        let level = max(1, attributes.integer(ODF.level.rawValue) ?? 1) - 1
        let name = attributes.text(ODF.styleName.rawValue) ?? ""
        let list = counter.numberedList(id: attributes.text(ODF.listId.rawValue), level: level, style: name)
        var open = OpenList(
            style: listStyle(name), styleName: name, level: level, list: list, beginsAnew: false)
        open.beginItem(isNumbered: true, start: attributes.startValue, style: nil)
        lists.append(open)
    }

    private func listStyle(_ name: String) -> ListStyle { styles.list(name) ?? .bullets }
}
