#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says of its last failure.
enum SystemError {
    /// The text of `errno`, in the system's words: `No space left on device`.
    static var last: String {
        guard let text = unsafe strerror(errno) else { return "\(errno)" }
        return unsafe String(cString: text)
    }
}
