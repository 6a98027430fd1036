import ChanceryXML

/// A node of a part whose tags have been cut out of its text.
indirect enum TemplateNode: Sendable {
    case element(TemplateElement)
    case text(String)
    /// A comment or a processing instruction.
    case other(XMLNode)
    /// A tag, by its index in the part's list.
    case tag(Int)
    /// A loop or a condition with what it repeats or chooses.
    case scope(TemplateScope)
}
