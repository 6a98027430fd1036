import ChanceryXML

/// The names of a package's own parts, as the numbers that a stream calls them by (OPC, ISO/IEC 29500-2).
enum OPC: UInt16, CaseIterable {
    case unknown
    case relationship, id, type, target, targetMode
    case override, contentType, partName

    static let vocabulary = XMLVocabulary([
        (.packageRelationships, "Relationship"), (.none, "Id"), (.none, "Type"), (.none, "Target"),
        (.none, "TargetMode"), (.contentTypes, "Override"), (.none, "ContentType"), (.none, "PartName"),
    ])
}
