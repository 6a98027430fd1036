import ChanceryXML

/// Tracked changes (ODF 1.3 part 3 §5.5): the text is read as if all of them were accepted.
///
/// What is deleted stands apart, in the list of changes; but while changes are shown LibreOffice leaves it in the text, between marks.
extension PartReader {
    mutating func startChange(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .changedRegion:
            changeStory { $0.changeCount += 1 }
            openChange = attributes.text(ODF.xmlId.rawValue) ?? attributes.text(ODF.textId.rawValue) ?? ""
        case .deletion:
            deletions.insert(openChange)
            skipDepth = 1
        case .changeStart:
            guard let change = attributes.text(ODF.changeId.rawValue), deletions.contains(change) else { return }
            openDeletions.insert(change)
            changeTable { $0.noteDeletion() }
        case .changeEnd:
            if let change = attributes.text(ODF.changeId.rawValue) { openDeletions.remove(change) }
        default: skipDepth = 1
        }
    }

    /// Lets the text of a paragraph whose end is deleted wait for the next one.
    mutating func carry(_ builder: ParagraphBuilder) {
        carried = builder
    }

    /// Ends a paragraph whose end is deleted and that has no next one to go to.
    mutating func endCarried() {
        guard let builder = carried else { return }
        carried = nil
        if builder.isEmpty { return }
        end(builder)
    }
}
