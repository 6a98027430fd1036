/// How an OpenDocument text is packed (ODF 1.3 part 2 §3, part 3 §3.1).
package enum OpenDocumentKind: Sendable, Hashable {
    /// A ZIP package: ODT or OTT.
    case package
    /// One XML file: FODT.
    case flat
}
