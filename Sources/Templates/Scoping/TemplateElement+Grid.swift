import ChanceryXML

/// What a sample of a table says of its places in the grid.
extension TemplateElement {
    /// How many columns a cell covers (ECMA-376-1:2016 §17.4.17, ODF 1.3 part 3 §19.677).
    var columnSpan: Int {
        let text: String? =
            switch head.namespace {
            case .odfTable: head.attribute("number-columns-spanned", .odfTable)
            default: first(.cellProperties)?.child("gridSpan")?.attribute("val", .wordprocessingML)
            }
        return text.flatMap { Int($0) }.map { min(max(1, $0), 4096) } ?? 1
    }

    /// How many places of the grid a cell's element takes in its row: in ODF the places that a merge covers have elements of their own.
    var gridWidth: Int {
        guard head.namespace == .odfTable else { return columnSpan }
        return head.wholeNumber("number-columns-repeated", .odfTable).map { min(max(1, $0), 4096) }
            ?? 1
    }

    /// How many columns a row leaves out before its first cell (ECMA-376-1:2016 §17.4.15).
    var skippedColumns: Int {
        for case .element(let element) in children where element.head.localName == "trPr" {
            return element.child("gridBefore")?.wholeNumber("val", .wordprocessingML)
                .map { min(max(0, $0), 4096) } ?? 0
        }
        return 0
    }

    /// The head of a child element by its local name.
    func child(_ name: String) -> XMLElement? {
        for case .element(let element) in children where element.head.localName == name { return element.head }
        return nil
    }
}
