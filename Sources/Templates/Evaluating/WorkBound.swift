/// How much one expression may make, so that no template grows its own values beyond the machine.
enum WorkBound {
    /// Bytes of one text.
    static let textBytes = 1 << 24
    /// Elements of one list, and elements that one comparison looks at.
    static let elements = 1 << 22
    /// How deep `set` may put lists into lists.
    static let nesting = 64
    /// Bytes that `set` may put into namespaces in one part, an element of a list taken as sixteen.
    static let assignedBytes = 1 << 31
    /// Numbers of one `range`, as in Jinja's sandbox.
    static let range = 100_000
}
