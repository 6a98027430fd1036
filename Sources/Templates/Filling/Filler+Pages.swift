import ChanceryXML

/// Pages and sections that paragraphs of control tags left to other blocks.
extension Filler {
    /// Has the next block begin a page.
    mutating func expect(_ start: PageStart) {
        pages.due = pages.due.map { $0.followed(by: start) } ?? start
    }

    /// Names the style of a block of ODF, or one like it that begins the page which is due.
    mutating func appendStyle(_ site: BlockStyleSite) {
        let start = pages.due
        pages.due = nil
        guard let name = start.flatMap({ style(beginning: $0, site) }) ?? site.name else { return }
        append(site.attribute)
        output.append(contentsOf: XMLSerialiser.attributeText(name).utf8)
        output.append(UInt8(ascii: "\""))
    }

    /// A style like that of a block for a page that the block does not begin by itself; `nil` if it does.
    private mutating func style(beginning start: PageStart, _ site: BlockStyleSite) -> String? {
        if let own = PageStart(of: site.name, family: site.family, program.styles),
            own.masterPage != nil || start.masterPage == nil
        {
            return nil
        }
        guard let offset = stylesOffset, let names = program.names else { return nil }
        let parts = [site.name ?? (site.family == "table" ? "Table" : "Standard"), "Page"]
        let suffix =
            start.masterPage.map { [$0, start.pageNumber].compactMap(\.self) }
            ?? (start.kind == "page" ? [] : [start.kind])
        let name = (parts + suffix).joined(separator: ".")
        guard styled.insert(name).inserted else { return name }
        insertions.add(
            program.styles.beginning(start, like: site.name, family: site.family, named: name, names), at: offset)
        return name
    }

    // MARK: Sections

    mutating func endParagraph(endsSection: Bool) {
        pages.place?.end = output.count
        if endsSection { (pages.place, pages.sectionEnd) = (nil, output.count) }
    }

    /// Ends a section at the paragraph that has just been written, or, behind a table, with a paragraph of its own. A section that nothing
    /// is in is none.
    mutating func endSection(_ site: SectionEndSite) {
        if pages.sectionEnd == output.count { return }
        let section = String(decoding: program.bytes[site.section], as: UTF8.self)
        if let place = pages.place, place.end == output.count {
            func text(_ range: Range<Int>) -> String { String(decoding: program.bytes[range], as: UTF8.self) }
            insertions.add(
                place.hasProperties ? section : text(site.startProperties) + section + text(site.endProperties),
                at: place.offset)
        } else {
            append(site.startParagraph)
            append(site.section)
            append(site.endParagraph)
        }
        (pages.place, pages.sectionEnd) = (nil, output.count)
    }
}
