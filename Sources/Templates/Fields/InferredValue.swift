import ChanceryData

/// What is known of an expression's value without any data.
indirect enum InferredValue {
    /// What stands under a name of the data.
    case node(Int)
    case literal(Value)
    /// A list whose elements are of one kind.
    case list(InferredValue)
    /// A group that `groupby` makes: its key and its elements.
    case group(key: InferredValue, elements: InferredValue)
    /// A record that the template writes out.
    case record([(name: String, value: InferredValue)])
    /// A key of a node that is a dictionary.
    case key(of: Int)
    /// An entry of a node that is a dictionary, with its key.
    case entry(of: Int)
    /// Something computed.
    case computed
}
