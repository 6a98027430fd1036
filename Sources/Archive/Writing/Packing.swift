/// How the bytes of an entry are packed.
package enum Packing: Sendable {
    /// As they are.
    case stored
    /// Deflated by libdeflate, whatever they are.
    case deflated
    /// Deflated as markup, of which much comes again.
    case markup

    /// What suits an entry of a package by its name.
    ///
    /// The type of an OpenDocument stands in its first entry, which is not packed (ODF 1.3 part 2 §3.3).
    package static func usual(for name: String) -> Packing {
        if name == "mimetype" { return .stored }
        return name.hasSuffix(".xml") || name.hasSuffix(".rels") ? .markup : .deflated
    }
}
