/// Whether a noun names a living being (одушевлённость): the accusative of the masculine and of the plural asks.
public enum Animacy: Sendable, Hashable {
    /// The accusative is like the genitive: «вижу директора».
    case animate
    /// The accusative is like the nominative: «вижу комитет».
    case inanimate
}
