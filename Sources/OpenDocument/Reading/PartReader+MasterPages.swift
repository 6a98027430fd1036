import ChanceryDocument
import ChanceryXML

/// Master pages: where headers and footers are kept, and which of them the text uses.
extension PartReader {
    mutating func startMasterPages(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .masterPage:
            masterPages.append(
                MasterPage(
                    name: attributes.text(ODF.name.rawValue) ?? "", next: attributes.text(ODF.nextStyleName.rawValue)))
        case .header, .headerFirst, .headerLeft, .footer, .footerFirst, .footerLeft:
            if attributes.isFalse(.styleDisplay) {
                skipDepth = 1
            } else {
                phase = .content
                story = Story()
                paragraphNumber = 0
                tableNumber = 0
                counter = ListCounter()
            }
        default: skipDepth = 1
        }
    }

    mutating func endHeaderOrFooter(_ name: ODF) {
        guard !isInBody else { return }
        endCarried()
        phase = .masterPages
        paragraphNumber = 0
        tableNumber = 0
        guard let last = masterPages.indices.last else { return }
        switch name {
        case .header, .headerFirst, .headerLeft: masterPages[last].headers.append(story)
        default: masterPages[last].footers.append(story)
        }
    }

    /// Notes the master page that begins with a block of the body.
    mutating func use(masterPage name: String?) {
        guard isInBody, tables.isEmpty, suspended.isEmpty, name != nil || usedMasterPages.isEmpty else { return }
        if usedNames.insert(name ?? "").inserted { usedMasterPages.append(name) }
    }

    /// The master pages that the text uses, in order: each with those that follow it by themselves.
    func pagesInUse(among pages: [MasterPage]) -> [MasterPage] {
        let byName = Dictionary(pages.map { ($0.name, $0) }) { first, _ in first }
        var result: [MasterPage] = []
        var seen: Set<String> = []
        for used in usedMasterPages {
            var next = used ?? (byName["Standard"] ?? pages.first)?.name
            while let name = next, seen.insert(name).inserted, let page = byName[name] {
                result.append(page)
                next = page.next
            }
        }
        return result
    }
}
