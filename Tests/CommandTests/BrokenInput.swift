/// A document that is not what it should be, and what must be said of it.
///
/// All are made in code when a test runs, so that the fault of each stands in plain sight.
struct BrokenInput: Sendable, CustomStringConvertible {
    /// What stands under the input's name.
    enum Content: Sendable {
        case file(@Sendable () -> [UInt8])
        case folder
        case nothing
    }

    /// What the reader must make of it.
    enum Verdict: Sendable {
        /// One error with one of these codes, at a place that begins so; empty for the file as a whole.
        case refused(Set<String>, at: String)
        /// There is no such file: exit code 66.
        case missing
        /// Odd, but read; what is said is no error.
        case read
        /// Either, whatever the code: what cannot be meant may be cut down to what can.
        case bounded
    }

    /// What is wrong, in words that can be a file's name.
    let name: String
    let content: Content
    let verdict: Verdict

    /// The name of the file; what it is shall be told from its bytes and not from here.
    var fileName: String { "\(name).docx" }

    var description: String { name }

    /// A file that is refused.
    static func refused(
        _ name: String, _ codes: Set<String>, at place: String = "", _ bytes: @escaping @Sendable () -> [UInt8]
    ) -> BrokenInput {
        BrokenInput(name: name, content: .file(bytes), verdict: .refused(codes, at: place))
    }

    /// A file that is read all the same.
    static func read(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> BrokenInput {
        BrokenInput(name: name, content: .file(bytes), verdict: .read)
    }

    /// A file that is read within bounds or refused.
    static func bounded(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> BrokenInput {
        BrokenInput(name: name, content: .file(bytes), verdict: .bounded)
    }
}
