/// A step of a YAML text (YAML 1.2 §3.1: the serialisation tree as a stream).
enum YAMLEvent {
    case scalar(YAMLScalar, anchor: String?)
    case alias(String)
    case listStart(anchor: String?)
    case mappingStart(anchor: String?)
    /// The end of a list or mapping.
    case end
    case documentStart
    case streamEnd
}
